import type { Limit } from './limit';

/** Integer program of yes and no: as much worth as there can be, each row between its bounds. Plain data, for a solver. */
export interface Program {
  readonly worth: readonly number[];
  readonly rows: readonly Row[];
}

interface Row {
  readonly at: readonly number[];
  readonly by: readonly number[];
  /** Infinite where there is none. */
  readonly lower: number;
  readonly upper: number;
  /** Where a conflict can be told without rows of a group it is; the lowest is left out first. */
  readonly group: number;
}

/** What a solver says of a program. */
export type Solved =
  | {
      readonly kind: 'solved';
      /** By place: 1 chosen, 0 not. */
      readonly chosen: readonly number[];
      /** No set has more worth than this, in the unit of the program; where it was proved, that of the set itself. */
      readonly bound: number;
      /** Left off because time was up. */
      readonly outOfTime: boolean;
    }
  /** No set holds all rows; these alone contradict each other. `isLeast`: no fewer of them do, of which it was made certain. */
  | { readonly kind: 'impossible'; readonly rows: readonly number[]; readonly isLeast: boolean }
  /** Time was up before any set was found. */
  | { readonly kind: 'none' };

/** The largest worth and the largest entry of a row come to about this: solvers work within absolute tolerances. */
const size = 1000;

/**
 * Of sets of the same worth the one nearest to what is funded, then the one higher in rank, is meant: parts of a worth, so small that
 * all of them together never outweigh a thousandth of the largest one.
 */
const nudge = 1e-3;

/** The factor from the unit of the worths to that of the program. */
export function worthScale(worths: readonly number[]): number {
  const most = worths.reduce((largest, worth) => Math.max(largest, Math.abs(worth)), 0);
  return most > 0 ? size / most : 1;
}

/**
 * `worths`: of each candidate, 0 where it is not known or the candidate is fixed. `isNow`: it is funded as things stand.
 * Candidates in rank order, the highest first.
 */
export function programOf(
  worths: readonly number[],
  isNow: (index: number) => boolean,
  limits: readonly Limit[],
): Program {
  const scale = worthScale(worths);
  const step = (size * nudge) / (2 * Math.max(1, worths.length));
  const worth = worths.map((each, index) => {
    const rank = (worths.length - index) / (worths.length + 1);
    return each * scale + (isNow(index) ? step : -step) + (step * rank) / 2;
  });
  return { worth, rows: rowsOf(limits) };
}

export function rowsOf(limits: readonly Limit[]): readonly Row[] {
  return limits.map(rowOf);
}

/** Divided by a power of two, so that no figure is rounded. */
function rowOf({ what, at, by, base, lower, upper }: Limit): Row {
  const most = by.reduce((largest, each) => Math.max(largest, Math.abs(each)), 0);
  const scale = most > size ? 2 ** -Math.ceil(Math.log2(most / size)) : 1;
  return {
    at,
    by: by.map((each) => each * scale),
    lower: (lower - base) * scale,
    upper: (upper - base) * scale,
    group: groupOf(what),
  };
}

/** Money and what is fixed is what people know; chains of dependencies and single quarters explain less. */
function groupOf({ code }: Limit['what']): number {
  if (code.startsWith('needs') || code === 'excludes') return 0;
  if (code === 'team') return 1;
  if (code.startsWith('guardrail')) return 2;
  return code === 'budget' ? 3 : 4;
}
