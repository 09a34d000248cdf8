import { quarterIn } from '../../model/quarter';
import { columnOf, columnsOf, type RowReading } from './row-reading';
import type { RowTimes } from './row-times';
import { tally } from './tally';

/**
 * Start and length of a row that states none, by the fiscal years its money is of: from the first quarter of the first
 * year to the end of the last. What the row itself says goes before.
 */
export function withYears(row: RowReading, times: RowTimes, years: readonly number[]): RowTimes {
  if (times.startQuarter !== null || years.length === 0) return times;
  const first = Math.min(...years);
  const length = (Math.max(...years) - first + 1) * 4;
  tally(row, columnOf(row, 'cost')?.column ?? null, 'start-from-year');
  return { startQuarter: quarterIn(first, 1), lengthQuarters: times.lengthQuarters ?? Math.min(length, 80) };
}

/** The fiscal year that the columns of a field are of; null where none says one. */
export function yearOfField(row: RowReading, field: 'serviceCost'): number | null {
  const years = columnsOf(row, field).flatMap(({ mapped }) => mapped.year ?? []);
  return years.length === 0 ? null : Math.max(...years);
}
