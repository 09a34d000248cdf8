import { firstDayOf } from '../../model/quarter';
import { goLiveOf } from '../time/schedule';
import type { Work } from './card';

/** How far apart lie when the business needs it and when IT has it. */
export interface DateGap {
  /** YYYY-MM-DD. */
  readonly needed: string;
  /** The earliest day IT named, or the first day of the quarter it goes live in. */
  readonly ready: string;
  readonly from: 'earliest' | 'plan';
  /** Whole days; positive: too late, negative: to spare. */
  readonly days: number;
}

/**
 * The gap between needed-by and ready; null where the business has named no day, or where neither IT has named one nor
 * a start is planned. `firstMonth`: of the fiscal year, 1 to 12.
 */
export function dateGapOf(card: Work, firstMonth: number): DateGap | null {
  const { neededBy, earliestBy } = card.initiative;
  if (neededBy === null) return null;
  if (earliestBy === null && card.placement.start === null) return null;
  const ready = earliestBy ?? firstDayOf(goLiveOf(card), firstMonth);
  return {
    needed: neededBy,
    ready,
    from: earliestBy === null ? 'plan' : 'earliest',
    days: Math.round((Date.parse(ready) - Date.parse(neededBy)) / 86_400_000),
  };
}
