import { fiscalYearOf, type Quarter, quarterIn, quarterOfMonth } from '../../model/quarter';
import { joinedPeriod, namesMonth } from '../mapping/year-and-quarter';
import { clip } from '../normalise';
import type { DateRead } from '../values/date-read';
import { cachedDate } from '../values/form-evidence';
import { checkedDay } from '../values/read-date';
import { lengthOf, longestLength } from '../values/read-length';
import { meansEmpty } from '../values/read-text';
import { cellOf, columnOf, columnsOf, type RowReading } from './row-reading';
import type { TableColumn } from './table';
import { tally } from './tally';

export interface RowTimes {
  readonly startQuarter: Quarter | null;
  readonly lengthQuarters: number | null;
}

/**
 * Start and length of the row in fiscal quarters: to its end, that quarter counted, else by its length, which may be one of
 * work alone. A cell of the start that says from when to when is the end as well, where no other column says it.
 */
export function readTimes(row: RowReading): RowTimes {
  const startColumn = columnOf(row, 'start');
  const startQuarter = readQuarter(row, startColumn, 1, cellIn(row, 'start'));
  const endColumn = isSaid(row, columnOf(row, 'end')) ?? spanColumn(row, startColumn);
  // Without a start an end says nothing that a length does not.
  if (endColumn === undefined || (startQuarter === null && isSaid(row, columnOf(row, 'length'))))
    return { startQuarter, lengthQuarters: readLength(row) };
  const end = readQuarter(row, endColumn, 4, endColumn.field === 'end' ? cellIn(row, 'end') : undefined);
  const lengthQuarters = end === null ? null : lengthTo(row, endColumn, startQuarter, end);
  return { startQuarter, lengthQuarters: lengthQuarters ?? readLength(row) };
}

/** The cell of a date; where a year and a part of it stand in two columns, both. */
function cellIn(row: RowReading, field: 'start' | 'end'): string {
  const [year, part, more] = columnsOf(row, field);
  if (part === undefined || more !== undefined) return cellOf(row, year);
  const [first, second] = [cellOf(row, year), cellOf(row, part)];
  const isMonth = namesMonth(part.column) || namesMonth(year?.column ?? '');
  return first.trim() === '' ? second : joinedPeriod(first, second, isMonth);
}

/** The column where it says anything in this row. */
function isSaid(row: RowReading, column: TableColumn | undefined): TableColumn | undefined {
  return meansEmpty(cellOf(row, column).trim()) ? undefined : column;
}

function spanColumn(row: RowReading, column: TableColumn | undefined): TableColumn | undefined {
  const cell = cellOf(row, column);
  return column !== undefined && cell !== '' && cachedDate(cell, column)?.kind === 'span'
    ? column
    : undefined;
}

function lengthTo(row: RowReading, column: TableColumn, start: Quarter | null, end: Quarter): number | null {
  const text = clip(cellOf(row, column));
  if (start === null) row.remarks.add(row.line, column.column, 'end-without-start', { text });
  else if (end < start) row.remarks.add(row.line, column.column, 'end-before-start', { text });
  else if (end - start >= longestLength) {
    row.remarks.add(row.line, column.column, 'length-too-long', { text, limit: longestLength });
  } else return end - start + 1;
  return null;
}

/** The fiscal quarter a cell names; a year alone is its quarter `ofYear`. Null where there is none, which is told. */
export function readQuarter(
  row: RowReading,
  column: TableColumn | undefined,
  ofYear: number,
  cell = cellOf(row, column),
): Quarter | null {
  if (column === undefined || cell === '') return null;
  const read = cachedDate(cell, column);
  if (read === null) {
    if (!meansEmpty(cell.trim()))
      row.remarks.add(row.line, column.column, 'date-unreadable', { text: clip(cell) });
    return null;
  }
  if (isPlaceholder(read)) {
    row.remarks.add(row.line, column.column, 'date-placeholder', { text: clip(cell) });
    return null;
  }
  const quarter = quarterOf(read, column, row.table.settings.fiscalYearFirstMonth, ofYear);
  if (quarter === null || fiscalYearOf(quarter) < 1900 || fiscalYearOf(quarter) > 2199) {
    row.remarks.add(row.line, column.column, 'date-impossible', { text: clip(cell) });
    return null;
  }
  if (read.kind === 'about' && /^\s*\d{1,2}\/\d{2}\s*$/.test(cell))
    tally(row, column.column, 'month-and-year', '', { text: clip(cell), year: read.year });
  if (read.kind === 'year')
    row.remarks.add(row.line, column.column, 'year-only', { text: clip(cell), quarter: ofYear });
  return quarter;
}

/** The first days of calendars, which systems write for no day. */
export function isPlaceholder(read: DateRead): boolean {
  if (read.kind !== 'day' && read.kind !== 'either') return false;
  const [one, other] = read.kind === 'day' ? [read.month, read.day] : [read.first, read.second];
  return one === 1 && other === 1 && (read.year === 1900 || read.year === 1970);
}

/** The fiscal quarter a date lies in; of a year alone its quarter `ofYear`, 4 of what ends; null for a day that does not exist. */
export function quarterOf(
  read: DateRead,
  column: TableColumn,
  firstMonth: number,
  ofYear: number,
): Quarter | null {
  if (read.kind === 'impossible') return null;
  if (read.kind === 'span') return quarterOf(ofYear === 4 ? read.to : read.from, column, firstMonth, ofYear);
  if (read.kind === 'quarter') return quarterIn(read.year, read.quarter);
  if (read.kind === 'year') return quarterIn(read.year, ofYear);
  if (read.kind === 'half') return quarterIn(read.year, read.half * 2 - (ofYear === 4 ? 0 : 1));
  if (read.kind === 'about') return quarterOfMonth(read.year, read.month, firstMonth);
  if (read.kind === 'day') return quarterOfMonth(read.year, read.month, firstMonth);
  const dayFirst = column.dayOrder === 'day-month';
  const day = dayFirst ? read.first : read.second;
  const month = dayFirst ? read.second : read.first;
  return checkedDay(read.year, month, day).kind === 'impossible'
    ? null
    : quarterOfMonth(read.year, month, firstMonth);
}

/** The last quarter that a funded amount is for; null where the row does not say it. */
export function readFundingUntil(row: RowReading): Quarter | null {
  return readQuarter(row, columnOf(row, 'fundingUntil'), 4);
}

function readLength(row: RowReading): number | null {
  const column = columnOf(row, 'length');
  const cell = cellOf(row, column).trim();
  if (column === undefined || meansEmpty(cell)) return null;
  const read = lengthOf(cell, column.unit);
  if (!read.ok) {
    const code = read.reason === 'too-long' ? 'length-too-long' : 'length-unreadable';
    row.remarks.add(row.line, column.column, code, { text: clip(cell), limit: longestLength });
    return null;
  }
  if (read.quarters === 0) row.remarks.add(row.line, column.column, 'length-zero', {});
  return Math.max(1, read.quarters);
}
