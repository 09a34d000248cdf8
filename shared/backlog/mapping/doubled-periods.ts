import type { ScannedRecord } from '../types';
import { roughSize } from './column-sample';

/** A column of amounts of a period: where it stands, and how long the period is. */
export interface PeriodPlace {
  readonly index: number;
  /** Months in it. */
  readonly months: number;
}

/** Nearly all rows, and as near as rounding leaves sums. */
const most = 0.9;
const near = 0.005;

/**
 * The places of columns that only add up shorter periods right before or behind them, as `Q1` behind its three months and
 * `2027` behind its quarters do. Such a column would count twice.
 */
export function doubledPeriods(
  places: readonly PeriodPlace[],
  rows: readonly ScannedRecord[],
): ReadonlySet<number> {
  const doubled = new Set<number>();
  for (const months of [3, 6, 12]) {
    for (const [at, place] of places.entries()) {
      if (place.months !== months) continue;
      const isPart = (other: PeriodPlace): boolean => other.months < months;
      const open = (others: readonly PeriodPlace[]): readonly number[] => {
        const end = others.findIndex((other) => !isPart(other));
        const run = end < 0 ? others : others.slice(0, end);
        return run.map(({ index }) => index).filter((index) => !doubled.has(index));
      };
      const before = open(places.slice(0, at).toReversed());
      const behind = open(places.slice(at + 1));
      if ([before, behind].some((parts) => isSum(place.index, parts, rows))) doubled.add(place.index);
    }
  }
  return doubled;
}

function isSum(index: number, parts: readonly number[], rows: readonly ScannedRecord[]): boolean {
  if (parts.length < 2) return false;
  let said = 0;
  let same = 0;
  for (const { cells } of rows) {
    const whole = roughSize(cells[index] ?? '');
    if (!whole) continue;
    said += 1;
    const sum = parts.reduce((total, part) => total + (roughSize(cells[part] ?? '') ?? 0), 0);
    if (Math.abs(sum - whole) <= whole * near) same += 1;
  }
  return said > 0 && same >= said * most;
}
