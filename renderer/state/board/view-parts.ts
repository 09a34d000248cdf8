import type { SavedView } from '../../../shared/model/records/saved-view';
import { readFilter } from '../../../shared/rules/find/read-filter';
import { currentPlan } from '../plan/plan-store';
import { type BacklogSort, backlogSorts, findScreens, showScreen, useView } from '../window/view-store';
import { clearFind, findText, setFilter, useFind } from './find-store';

/** A part of how a screen is looked at, as it is kept in a saved view. What is read may have been written by anybody. */
interface ViewPart {
  readonly take: () => string;
  /** Undefined: the view says nothing of it. */
  readonly put: (stored: string | undefined) => void;
}

type Content = SavedView['content'];

const parts = new Map<string, ViewPart>();
/** What was asked for last: a screen whose script is read later takes its part then. */
let asked: Content | null = null;

/** Makes a part known; each screen names its own, such as the columns of the grid. */
export function registerViewPart(name: string, part: ViewPart): void {
  parts.set(name, part);
  const stored = asked?.[name];
  if (stored !== undefined) part.put(stored);
}

/** All parts as they are now; of screens not read yet, what was asked for. */
export function viewContent(): Content {
  const content: Record<string, string> = { ...asked };
  for (const [name, { take }] of parts) content[name] = take();
  return content;
}

export function showContent(content: Content): void {
  asked = content;
  for (const [name, { put }] of parts) put(content[name]);
}

export function sameContent(a: Content, b: Content): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}

/** What stands in a stored part; null where it is no JSON. */
export function storedJson(stored: string | undefined): unknown {
  if (stored === undefined) return null;
  try {
    return JSON.parse(stored) as unknown;
  } catch {
    return null;
  }
}

registerViewPart('screen', {
  take: () => useView.getState().screen,
  put: (stored) => {
    const screen = findScreens.find((known) => known === stored);
    if (screen) showScreen(screen);
  },
});
registerViewPart('text', {
  take: () => useFind.getState().text,
  put: (stored) => (stored ? findText(stored) : clearFind()),
});
registerViewPart('filter', {
  take: () => JSON.stringify(useFind.getState().filter),
  put: (stored) => setFilter(readFilter(storedJson(stored), currentPlan())),
});
registerViewPart('sort', {
  take: () => useView.getState().backlogSort,
  put: (stored) =>
    useView.setState({
      backlogSort: backlogSorts.find((known): known is BacklogSort => known === stored) ?? 'rank',
    }),
});
