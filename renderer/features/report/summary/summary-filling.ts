/** How many rows the parts of the summary show. */
export interface SummaryCounts {
  readonly list: number;
  readonly roadmap: number;
  readonly notFunded: number;
  readonly asked: number;
  readonly changes: number;
  readonly stops: number;
}
type Part = keyof SummaryCounts;

const least: SummaryCounts = { list: 2, roadmap: 0, notFunded: 1, asked: 2, changes: 1, stops: 1 };

/** The roadmap comes with so many rows or not at all: below fewer its head is not worth its room. */
const fewestBars = 4;

/** Rows that a part never shows more of, however much room there is. */
export const most: SummaryCounts = {
  list: 12,
  roadmap: 14,
  notFunded: 6,
  asked: 7,
  changes: 4,
  stops: 4,
};

/** The parts take turns at growing by a row; what is asked before all. */
const turns: readonly Part[] = ['asked', 'list', 'changes', 'stops', 'notFunded', 'list', 'asked', 'roadmap'];

/** How far the filling of the page has come. */
export interface Filling {
  readonly counts: SummaryCounts;
  /** What was known to fit before the row that is being tried. */
  readonly before: SummaryCounts;
  /** The part whose further row is being tried. */
  readonly trying: Part | null;
  readonly turn: number;
  /** Parts that take no more rows. */
  readonly full: readonly Part[];
  /** Set in smaller type, since not even the least stands on the page otherwise. */
  readonly isDense: boolean;
}

export const firstFilling: Filling = {
  counts: least,
  before: least,
  trying: null,
  turn: 0,
  full: [],
  isDense: false,
};

/**
 * The next step of filling the page: a row more for the part whose turn it is, or the last row taken back where the
 * page overflows, or all in smaller type where the least does; null once nothing more can be tried. `available` says how many rows there are to show.
 */
export function nextFilling(filling: Filling, overflows: boolean, available: SummaryCounts): Filling | null {
  const { trying, isDense } = filling;
  if (overflows && trying === null) return isDense ? null : { ...firstFilling, isDense: true };
  const fitting = overflows ? filling.before : filling.counts;
  const full = overflows && trying ? [...filling.full, trying] : filling.full;
  for (let step = 0; step < turns.length; step++) {
    const part = turns[(filling.turn + step) % turns.length];
    if (!part || full.includes(part) || fitting[part] >= Math.min(most[part], available[part])) continue;
    const more = part === 'roadmap' && fitting.roadmap === 0 ? Math.min(fewestBars, available.roadmap) : 1;
    const counts = { ...fitting, [part]: fitting[part] + more };
    return { counts, before: fitting, trying: part, turn: filling.turn + step + 1, full, isDense };
  }
  return overflows ? { ...filling, counts: fitting, before: fitting, trying: null, full: [...turns] } : null;
}
