import { largestSum, type Money } from '../../model/money';
import { type AmountRead, amountOf } from '../values/read-money';
import type { NumberParts } from '../values/read-number';
import { rangeParts } from '../values/read-range';
import { cellOf, columnOf, type RowReading } from './row-reading';
import type { TableColumn } from './table';

/** Both ends of a range of money in minor units, the lower one first. */
interface Range {
  readonly low: Money;
  readonly high: Money;
}

/**
 * An amount as its column writes them; what states its own scale is not scaled again. `times`: how many of it make that
 * of a year.
 */
export function amountIn(column: TableColumn, parts: NumberParts, times = column.times): AmountRead {
  const power =
    parts.power === 0 ? column.power : column.power - String(column.scale).length + 1 + parts.power;
  const read = amountOf(parts, column.decimal, power);
  if (!read.ok || times === 1) return read;
  const amount = read.amount * times;
  return Number.isSafeInteger(amount) ? { ...read, amount } : { ok: false, reason: 'too-large' };
}

/** The range that a cell says; null where it says none, or its ends stand the wrong way round. */
export function rangeOf(row: RowReading, column: TableColumn): Range | null {
  const range = row.table.own ? null : rangeParts(cellOf(row, column));
  if (range === null) return null;
  const [low, high] = [amountIn(column, range.low), amountIn(column, range.high)];
  if (!low.ok || !high.ok || low.amount >= high.amount || high.amount > largestSum) return null;
  return { low: low.amount, high: high.amount };
}

/** The range that a column of one benefit says. */
export function benefitRange(row: RowReading): Range | null {
  const column = columnOf(row, 'benefit');
  return column === undefined ? null : rangeOf(row, column);
}
