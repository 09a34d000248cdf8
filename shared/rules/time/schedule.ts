import type { Quarter } from '../../model/quarter';

/** When an initiative's work is done, in absolute fiscal quarters, both ends counted. */
export interface Window {
  readonly first: Quarter;
  readonly last: Quarter;
}

/**
 * The quarters in which the work of an initiative is still to be done, seen from the plan's first year. Without a start
 * it is taken to begin with the plan; what began before the plan has at least the plan's first quarter left, unless it
 * is `done`: then its work lies where it lay.
 */
export function spendingWindow(
  start: Quarter | null,
  lengthQuarters: number,
  planStart: Quarter,
  done = false,
): Window {
  const begins = start ?? planStart;
  const ends = begins + lengthQuarters - 1;
  if (done && ends < planStart) return { first: begins, last: ends };
  const first = Math.max(begins, planStart);
  return { first, last: Math.max(ends, first) };
}

/** The quarter in which it goes live: the one after the last one of its work. */
export function goLiveOf({ window }: { readonly window: Window }): Quarter {
  return window.last + 1;
}
