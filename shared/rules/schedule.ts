import { evenShare, type Money } from '../model/money';
import { type Quarter, quarterIn } from '../model/quarter';

/** When an initiative's one-off money is spent, in absolute fiscal quarters, both ends counted. */
export interface Window {
  readonly first: Quarter;
  readonly last: Quarter;
}

/**
 * The quarters in which the money of an initiative is still to be spent, seen from the plan's first year.
 * Without a start it is taken to begin with the plan. What would lie before the plan is not forgotten: nothing says
 * that it has been spent, so it falls on what is left of the initiative, or on the plan's first quarter.
 */
export function spendingWindow(start: Quarter | null, lengthQuarters: number, planStart: Quarter): Window {
  const begins = start ?? planStart;
  const first = Math.max(begins, planStart);
  return { first, last: Math.max(begins + lengthQuarters - 1, first) };
}

/** The part of a one-off sum, spread evenly over its window, that falls in a fiscal year; all years add up to the sum. */
export function chargedInYear(amount: Money, window: Window, fiscalYear: number): Money {
  const count = window.last - window.first + 1;
  const from = Math.max(window.first, quarterIn(fiscalYear, 1));
  const to = Math.min(window.last, quarterIn(fiscalYear, 4));
  if (from === window.first && to === window.last) return amount;
  let sum = 0;
  for (let quarter = from; quarter <= to; quarter++) sum += evenShare(amount, quarter - window.first, count);
  return sum;
}

/** Run cost counts from the quarter after the last one of the work; the part of a yearly sum that falls in a fiscal year. */
export function runCostInYear(yearly: Money, window: Window, fiscalYear: number): Money {
  const goLive = window.last + 1;
  const quartersBefore = Math.min(4, Math.max(0, goLive - quarterIn(fiscalYear, 1)));
  let sum = 0;
  for (let index = quartersBefore; index < 4; index++) sum += evenShare(yearly, index, 4);
  return sum;
}
