import type { Plan } from '../../model/plan';
import type { Coded } from '../decision';

/**
 * Something that a set has to hold: base + the sum of `by` over the chosen ones lies between lower and upper (both count as
 * inside). In the unit of what it measures: minor units, person-days, hundredths of minor units for a share of money, or
 * initiatives.
 */
export interface Limit {
  readonly what: Coded;
  /** Places of candidates, ascending, and what each adds. */
  readonly at: readonly number[];
  readonly by: readonly number[];
  readonly base: number;
  readonly lower: number;
  readonly upper: number;
  /** How far outside counts as inside: what the rounding of a share may come to; 0 for whole numbers. */
  readonly slack: number;
  /** What the plan's own rules say it comes to in a plan; null: what is added up here is all there is to it. */
  readonly measure: ((plan: Plan) => number) | null;
}

/** What it comes to with a set. */
export function amountOf({ at, by, base }: Limit, isIn: (index: number) => boolean): number {
  let sum = base;
  for (const [place, index] of at.entries()) if (isIn(index)) sum += by[place] as number;
  return sum;
}

/** By how much an amount lies outside; 0 where it does not. */
export function outsideBy(
  { lower, upper, slack }: Pick<Limit, 'lower' | 'upper' | 'slack'>,
  amount: number,
): number {
  if (amount > upper + slack) return amount - upper;
  return amount < lower - slack ? amount - lower : 0;
}

/** Whether some set of these could break it; of the others nothing needs to be asked. */
export function canBreak(limit: Limit): boolean {
  const rise = limit.by.reduce((sum, by) => sum + Math.max(0, by), 0);
  const fall = limit.by.reduce((sum, by) => sum + Math.min(0, by), 0);
  return outsideBy(limit, limit.base + rise) > 0 || outsideBy(limit, limit.base + fall) < 0;
}

/** Candidates looked at in one step. */
const perStep = 1_000;

/** Only those of the candidates that add something. */
export function* entriesSteps(
  count: number,
  of: (index: number) => number,
): Generator<void, Pick<Limit, 'at' | 'by'> & { readonly sum: number }> {
  const [at, by]: [number[], number[]] = [[], []];
  let sum = 0;
  for (let index = 0; index < count; index++) {
    if (index % perStep === 0) yield;
    const amount = of(index);
    if (amount === 0) continue;
    at.push(index);
    by.push(amount);
    sum += amount;
  }
  return { at, by, sum };
}
