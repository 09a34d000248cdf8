import type { Money } from '../../model/money';
import type { Quarter } from '../../model/quarter';
import type { BaselineItem } from '../../model/records/baseline-item';
import { keptQuarters } from '../time/kept-quarters';

/**
 * Run money that was booked of work without funding, as a baseline keeps it: up to the last booking, and never of all ten
 * years, since a list of all of them is an earlier version's. That kept what the work would have run if it were funded.
 */
export function keptOfUnfunded(booked: readonly Money[]): Money[] {
  const last = booked.findLastIndex((amount) => amount !== 0);
  return booked.slice(0, Math.min(last + 1, keptQuarters - 1));
}

/** What a baseline holds of that in a quarter; nothing where an earlier version froze it. */
export function frozenUnfundedRun(
  { firstQuarter, run }: Pick<BaselineItem, 'firstQuarter' | 'run'>,
  quarter: Quarter,
): Money {
  return run.length < keptQuarters ? (run[quarter - firstQuarter] ?? 0) : 0;
}
