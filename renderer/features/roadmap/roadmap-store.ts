import { create } from 'zustand';
import { select } from '../../state/board/selection';
import { registerViewPart, storedJson } from '../../state/board/view-parts';
import { noteKeyboard } from '../../state/window/keyboard-place';
import { type GroupBy, groupings, type Part, type ShowWhich, showings } from './groups';
import { teamRowKey } from './rows';

interface RoadmapView {
  readonly by: GroupBy;
  readonly show: ShowWhich;
  /** Groups that are folded, as `groupRowKey` names them. */
  readonly folded: ReadonlySet<string>;
  /** The row the keyboard is on: a group or a bar. */
  readonly focusedRow: string | null;
  /** Grows when the keyboard is to be put there. */
  readonly request: number;
  /** Whether somebody has taken it elsewhere since. */
  readonly isFocusElsewhere: () => boolean;
  readonly dialog: { readonly kind: 'dates' | 'depends'; readonly ids: readonly string[] } | null;
}

/** How the roadmap is looked at; kept while other screens are shown. */
export const useRoadmap = create<RoadmapView>()(() => ({
  by: 'lane',
  show: 'all',
  folded: new Set(),
  focusedRow: null,
  request: 0,
  isFocusElsewhere: () => false,
  dialog: null,
}));

registerViewPart('roadmap', {
  take: () => {
    const { by, show } = useRoadmap.getState();
    return JSON.stringify({ by, show });
  },
  put: (stored) => {
    const { by, show } = (storedJson(stored) ?? {}) as Readonly<Record<string, unknown>>;
    useRoadmap.setState({
      by: groupings.find((known) => known === by) ?? 'lane',
      show: showings.find((known) => known === show) ?? 'all',
    });
  },
});

export function groupBy(by: GroupBy): void {
  useRoadmap.setState({ by });
}

export function showWhich(show: ShowWhich): void {
  useRoadmap.setState({ show });
}

/** Folds a group or unfolds it. */
export function fold(key: string, folded: boolean): void {
  const next = new Set(useRoadmap.getState().folded);
  if (folded) next.add(key);
  else next.delete(key);
  useRoadmap.setState({ folded: next });
}

/** Puts the keyboard on a row, unless somebody has taken it elsewhere since this was asked for. */
export function focusRow(key: string, isFocusElsewhere = noteKeyboard()): void {
  useRoadmap.setState(({ request }) => ({ focusedRow: key, request: request + 1, isFocusElsewhere }));
}

/** From a part of some work to its bar, which is where it is moved. */
export function goToMain({ card, main }: Part): void {
  const { id } = card.initiative;
  fold(teamRowKey(main), false);
  select(id, 'only', [id]);
  focusRow(id);
}

export function openDialog(kind: 'dates' | 'depends', ids: readonly string[]): void {
  if (ids.length > 0) useRoadmap.setState({ dialog: { kind, ids } });
}

export function closeDialog(): void {
  useRoadmap.setState({ dialog: null });
}
