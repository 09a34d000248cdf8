import { isObject } from './grid-layout';

/** Screens a window comes back to; the start page and an import belong to the moment. */
export const keptScreens = [
  'board',
  'grid',
  'overview',
  'outcomes',
  'services',
  'money',
  'decisions',
  'people',
  'peers',
  'report',
  'settings',
  'roadmap',
  'scenarios',
  'history',
] as const;

/** How the window of a plan was left. Ids alone: no word of the plan leaves its file. */
export interface KeptView {
  readonly screen: (typeof keptScreens)[number];
  /** null: the scenario that is the plan. */
  readonly scenarioId: string | null;
  readonly selection: readonly string[];
  /** The card the keyboard was on. */
  readonly focused: string | null;
  /** The initiative whose panel was open. */
  readonly panel: string | null;
  /** How far down what scrolls was, in CSS pixels, by its name. */
  readonly scrolled: Readonly<Record<string, number>>;
}

/** A selection of more cards was made for one step: it does not come back. */
export const mostKeptSelected = 500;
const mostScrolled = 20;
const longestId = 100;

/** Whether a value is how a window can have been left. */
export function isKeptView(value: unknown): value is KeptView {
  if (!isObject(value)) return false;
  const { screen, scenarioId, selection, focused, panel, scrolled } = value;
  return (
    keptScreens.some((known) => known === screen) &&
    [scenarioId, focused, panel].every((id) => id === null || isId(id)) &&
    Array.isArray(selection) &&
    selection.length <= mostKeptSelected &&
    selection.every(isId) &&
    areScrolled(scrolled)
  );
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longestId;
}

function areScrolled(value: unknown): boolean {
  if (!isObject(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= mostScrolled &&
    entries.every(([name, top]) => isId(name) && Number.isSafeInteger(top) && Number(top) >= 0)
  );
}
