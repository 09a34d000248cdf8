import { uuidv7 } from 'uuidv7';
import { create } from 'zustand';
import type { Plan } from '../../../shared/model/plan';
import type { SavedView } from '../../../shared/model/records/saved-view';
import { isPreset } from '../files/report-presets';
import { dispatch, storeField } from '../plan/dispatch';
import { currentPlan } from '../plan/plan-store';
import { sameContent, showContent, viewContent } from './view-parts';

interface ViewsState {
  /** The view that was shown or saved last. */
  readonly shown: string | null;
  /** A view that waits for its name: a new one, or one that there is. */
  readonly asked: { readonly id: string | null; readonly name: string } | null;
}

export const useViews = create<ViewsState>()(() => ({ shown: null, asked: null }));

/** The views of the plan by the alphabet; presets of reports are none. */
export function savedViews(plan: Plan): SavedView[] {
  return [...plan.savedView.values()]
    .filter((view) => !isPreset(view))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The view shown last, while it is there. */
export function shownView(): SavedView | null {
  const { shown } = useViews.getState();
  return (shown && currentPlan().savedView.get(shown)) || null;
}

export function showView({ id, content }: SavedView): void {
  showContent(content);
  useViews.setState({ shown: id });
}

/** Whether what is in sight is no longer what the view holds. */
export function isChanged({ content }: SavedView): boolean {
  return !sameContent(content, viewContent());
}

export function askName(view: SavedView | null): void {
  useViews.setState({ asked: { id: view?.id ?? null, name: view?.name ?? '' } });
}

export function leaveName(): void {
  useViews.setState({ asked: null });
}

/** Saves what is in sight under a name, or gives a view that there is another name; answers with why it could not be. */
export async function nameView(id: string | null, name: string): Promise<string | null> {
  const before = id === null ? undefined : currentPlan().savedView.get(id);
  const view = before ? { ...before, name } : { id: uuidv7(), name, content: viewContent() };
  const error = await storeField({ type: 'view/set', view });
  if (error === null && !before) useViews.setState({ shown: view.id });
  return error;
}

/** The view holds what is in sight from now on. */
export function updateView(view: SavedView) {
  return dispatch({ type: 'view/set', view: { ...view, content: viewContent() } }, { offerUndo: true });
}

export function deleteView({ id }: SavedView) {
  return dispatch({ type: 'view/delete', ids: [id] }, { offerUndo: true });
}
