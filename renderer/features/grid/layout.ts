import {
  type ColumnFormat,
  type GridLayout,
  narrowest,
  type ShownColumn,
  widest,
} from '../../../shared/contract/grid-layout';
import type { ColumnMarks } from '../../../shared/rules/cells/cell-rules';
import { columnOf } from '../../../shared/rules/columns/catalogue';
import type { Column, ColumnKind } from '../../../shared/rules/columns/column';
import { columnName } from '../../../shared/words/columns/column-words';

const mostGroups = 2;

const widths: Readonly<Record<ColumnKind, number>> = {
  text: 150,
  prose: 260,
  list: 170,
  choice: 130,
  yes: 92,
  money: 104,
  number: 96,
  quarter: 92,
  day: 112,
};
const ownWidths: Readonly<Record<string, number>> = {
  title: 300,
  lane: 142,
  outcome: 166,
  secondOutcome: 166,
  funding: 120,
};

/** Wide enough for most of its name as well. */
function widthOf({ id, kind }: Column): number {
  const forName = Math.min(190, columnName(id).length * 6.6 + 44);
  return ownWidths[id] ?? Math.round(Math.max(widths[kind], forName));
}

const shownAtFirst = [
  'title',
  'lane',
  'funding',
  'outcome',
  'businessUnit',
  'cost',
  'fundingAmount',
  'yearlyRun',
  'start',
  'length',
  'businessOwner',
  'neededBy',
  'npv',
  'status',
];

export const firstLayout: GridLayout = {
  columns: shownAtFirst.flatMap((id) => shown(id) ?? []),
  frozen: 1,
  sort: [],
  groups: [],
  formats: {},
};

function shown(id: string, column = columnOf(id)): ShownColumn | null {
  return column ? { id, width: widthOf(column) } : null;
}

/** What was kept, without columns that there are no longer; the title always stands first. */
export function layoutFrom(kept: GridLayout | null | undefined): GridLayout {
  if (!kept) return firstLayout;
  // Which fields of one's own there are the plan knows; what is gone is not drawn.
  const isThere = (id: string) => columnOf(id) !== undefined || id.startsWith('own:');
  const columns = kept.columns.filter(({ id }) => isThere(id) && id !== 'title');
  const title = kept.columns.find(({ id }) => id === 'title') ?? shown('title');
  return {
    columns: title ? [title, ...columns] : columns,
    frozen: Math.max(1, Math.min(kept.frozen, columns.length + 1)),
    sort: kept.sort.filter(({ id }) => isThere(id)),
    groups: kept.groups.filter(isThere).slice(0, mostGroups),
    formats: kept.formats,
    ...someMarks(Object.entries(kept.marks ?? {}).filter(([id]) => isThere(id))),
    ...(kept.pivot && { pivot: kept.pivot }),
  };
}

/** How the cells of a column are marked, beside what is not changed; what says nothing is left out. */
export function markedAs(layout: GridLayout, id: string, change: ColumnMarks): GridLayout {
  const { marks, ...others } = layout;
  const { rules = [], bars = false } = { ...marks?.[id], ...change };
  const next: ColumnMarks = { ...(rules.length > 0 && { rules }), ...(bars && { bars }) };
  return { ...others, ...someMarks(Object.entries({ ...marks, [id]: next })) };
}

/** Pixels of a value beside a mark, and of a letter of its word. */
const besideMark = 96;
const letter = 6.4;

/** Wide enough for the words of its marks, where it is not already. */
export function roomForMarks(layout: GridLayout, id: string): GridLayout {
  const longest = Math.max(0, ...(layout.marks?.[id]?.rules ?? []).map(({ words }) => words.length));
  const width = layout.columns.find((column) => column.id === id)?.width ?? widest;
  const wanted = besideMark + longest * letter;
  return longest > 0 && width < wanted ? resized(layout, id, wanted) : layout;
}

function someMarks(entries: readonly (readonly [string, ColumnMarks])[]): Pick<GridLayout, 'marks'> {
  const some = entries.filter(([, { rules, bars }]) => rules !== undefined || bars !== undefined);
  return some.length > 0 ? { marks: Object.fromEntries(some) } : {};
}

/** Shows a column behind all others, or hides it; the title stays. */
export function toggled(layout: GridLayout, id: string, of?: Column): GridLayout {
  if (id === 'title') return layout;
  const at = layout.columns.findIndex((column) => column.id === id);
  if (at < 0) {
    const column = shown(id, of ?? columnOf(id));
    return column ? { ...layout, columns: [...layout.columns, column] } : layout;
  }
  return {
    ...layout,
    columns: layout.columns.filter((column) => column.id !== id),
    frozen: at < layout.frozen ? Math.max(1, layout.frozen - 1) : layout.frozen,
  };
}

/** Puts a column before the one at `to` (as they stand now); the title stays first. */
export function movedTo(layout: GridLayout, id: string, to: number): GridLayout {
  const from = layout.columns.findIndex((column) => column.id === id);
  const target = Math.max(1, Math.min(to, layout.columns.length));
  const column = layout.columns[from];
  if (!column || from === 0 || target === from || target === from + 1) return layout;
  const others = layout.columns.filter((other) => other !== column);
  const at = target > from ? target - 1 : target;
  return { ...layout, columns: [...others.slice(0, at), column, ...others.slice(at)] };
}

export function movedBy(layout: GridLayout, id: string, step: 1 | -1): GridLayout {
  const from = layout.columns.findIndex((column) => column.id === id);
  return from < 0 ? layout : movedTo(layout, id, step > 0 ? from + 2 : from - 1);
}

export function resized(layout: GridLayout, id: string, width: number): GridLayout {
  const fit = Math.round(Math.max(narrowest, Math.min(width, widest)));
  return {
    ...layout,
    columns: layout.columns.map((column) => (column.id === id ? { ...column, width: fit } : column)),
  };
}

/** The columns up to this one stay while the others scroll; of the last that stays: only the title does. */
export function frozenUpTo(layout: GridLayout, id: string): GridLayout {
  const count = layout.columns.findIndex((column) => column.id === id) + 1;
  return { ...layout, frozen: count < 1 || count === layout.frozen ? 1 : count };
}

/**
 * In order by this column: rising, then falling, then as on the board. `beside`: the other columns still count, before it.
 */
export function sortedBy(layout: GridLayout, id: string, beside: boolean): GridLayout {
  const now = layout.sort.find((by) => by.id === id);
  const next = !now ? [{ id, descending: false }] : now.descending ? [] : [{ id, descending: true }];
  if (!beside) return { ...layout, sort: next };
  const sort = now ? layout.sort.flatMap((by) => (by.id === id ? next : [by])) : [...layout.sort, ...next];
  return { ...layout, sort };
}

export function sortedAs(layout: GridLayout, id: string, descending: boolean | null): GridLayout {
  return { ...layout, sort: descending === null ? [] : [{ id, descending }] };
}

/** Rows of one value stand together; a third column takes the place of the second. */
export function groupedBy(layout: GridLayout, id: string): GridLayout {
  const groups = layout.groups.includes(id)
    ? layout.groups.filter((other) => other !== id)
    : [...layout.groups.slice(0, mostGroups - 1), id];
  return { ...layout, groups };
}

export function formatted(layout: GridLayout, id: string, format: ColumnFormat): GridLayout {
  return { ...layout, formats: { ...layout.formats, [id]: { ...layout.formats[id], ...format } } };
}

/** Money is added up where nothing else is said; other numbers are not, since most of them are no amounts. */
export function totalOf({ formats }: GridLayout, { id, kind }: Column): 'none' | 'sum' | 'mean' {
  if (kind !== 'money' && kind !== 'number') return 'none';
  return formats[id]?.total ?? (kind === 'money' || id === 'teamDays' ? 'sum' : 'none');
}
