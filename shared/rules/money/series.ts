import type { Money } from '../../model/money';
import { type Quarter, quarterIn } from '../../model/quarter';

/** Sums by quarter, from `first` on; before and after there is nothing. */
export interface Series {
  readonly first: Quarter;
  readonly amounts: readonly Money[];
}

export const emptySeries: Series = { first: 0, amounts: [] };

/** Whether the same lies in every quarter, and both begin alike. */
export function sameSeries(a: Series, b: Series): boolean {
  if (a.first !== b.first || a.amounts.length !== b.amounts.length) return false;
  return a.amounts === b.amounts || a.amounts.every((amount, at) => amount === b.amounts[at]);
}

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
  if (byQuarter.size === 0) return emptySeries;
  let [first, last] = [Infinity, -Infinity];
  for (const quarter of byQuarter.keys()) {
    if (quarter < first) first = quarter;
    if (quarter > last) last = quarter;
  }
  const amounts: Money[] = [];
  for (let quarter = first; quarter <= last; quarter++) amounts.push(byQuarter.get(quarter) ?? 0);
  return { first, amounts };
}
