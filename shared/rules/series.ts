import type { Money } from '../model/money';
import { type Quarter, quarterIn } from '../model/quarter';

/** Sums by quarter, from `first` on; before and after there is nothing. */
export interface Series {
  readonly first: Quarter;
  readonly amounts: readonly Money[];
}

export const emptySeries: Series = { first: 0, amounts: [] };

/** What lies in a quarter. */
export function inQuarter({ first, amounts }: Series, quarter: Quarter): Money {
  return amounts[quarter - first] ?? 0;
}

/** What lies in the four quarters of a fiscal year. */
export function inYear(series: Series, fiscalYear: number): Money {
  const from = quarterIn(fiscalYear, 1);
  let sum = 0;
  for (let quarter = from; quarter < from + 4; quarter++) sum += inQuarter(series, quarter);
  return sum;
}

/** A series of what lies in each quarter, from the first to the last one named. */
export function seriesOf(byQuarter: ReadonlyMap<Quarter, Money>): Series {
  const quarters = [...byQuarter.keys()];
  if (quarters.length === 0) return emptySeries;
  const first = Math.min(...quarters);
  const length = Math.max(...quarters) - first + 1;
  return { first, amounts: Array.from({ length }, (_, index) => byQuarter.get(first + index) ?? 0) };
}
