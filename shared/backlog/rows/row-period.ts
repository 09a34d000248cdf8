import { fiscalYearOf, type Quarter, quarterIn, quarterOfMonth } from '../../model/quarter';
import { monthOf } from '../header/month-words';
import { clip, wordsOf } from '../normalise';
import type { DateRead } from '../values/date-read';
import { cachedDate } from '../values/form-evidence';
import { meansEmpty } from '../values/read-text';
import { cellOf, columnOf, type RowReading } from './row-reading';
import { quarterOf } from './row-times';
import type { TableColumn } from './table';

/** When a row was booked: its fiscal quarter, and the period as a booking has it, where more than the quarter is said. */
export interface BookedWhen {
  readonly quarter: Quarter;
  readonly period: string;
}

/**
 * The fiscal quarter a row was booked in: a date, a month, "2027 Q1" or 202703 in one column, else a year and a month. A
 * quarter is one of the fiscal year; a month is one of the calendar, unless the header says that it is a period of the
 * fiscal year, whose 13th to 16th close the year. Null, with the row left out, where it names none.
 */
export function readPeriod(row: RowReading): BookedWhen | null {
  const column = columnOf(row, 'period');
  const cell = cellOf(row, column).trim();
  if (column !== undefined && !meansEmpty(cell)) return inRange(row, cell, whenNamed(row, column, cell));
  const year = cellOf(row, columnOf(row, 'year')).trim();
  const month = cellOf(row, columnOf(row, 'month')).trim();
  if (meansEmpty(year) && meansEmpty(month)) {
    row.leftOut ??= { line: row.line, code: 'row-without-period', parameters: {} };
    return null;
  }
  return inRange(row, `${month} ${year}`.trim(), whenOfTwo(row, month));
}

function inRange(row: RowReading, text: string, when: BookedWhen | null): BookedWhen | null {
  const year = when === null ? 0 : fiscalYearOf(when.quarter);
  if (year >= 1900 && year <= 2199) return when;
  row.leftOut ??= { line: row.line, code: 'row-period-unreadable', parameters: { text: clip(text) } };
  return null;
}

function whenNamed(row: RowReading, column: TableColumn, cell: string): BookedWhen | null {
  const { fiscalYearFirstMonth } = row.table.settings;
  const compact = /^(\d{4})(0[1-9]|1[0-6])$/.exec(cell);
  if (compact) return ofMonth(Number(compact[1]), Number(compact[2]), isFiscal(column), fiscalYearFirstMonth);
  const read = cachedDate(cellOf(row, column), column);
  // A year or half of one would put all of it into one quarter.
  if (read === null || ['year', 'half', 'about', 'span'].includes(read.kind)) return null;
  const quarter = quarterOf(read, column, fiscalYearFirstMonth, 1);
  return quarter === null ? null : { quarter, period: monthOfDay(read, column) };
}

/** The month of a day; empty where a quarter is named. */
function monthOfDay(read: DateRead, column: TableColumn): string {
  if (read.kind === 'day') return periodOf(read.year, read.month);
  if (read.kind !== 'either') return '';
  return periodOf(read.year, column.dayOrder === 'day-month' ? read.second : read.first);
}

function periodOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

function whenOfTwo(row: RowReading, monthCell: string): BookedWhen | null {
  const yearColumn = columnOf(row, 'year');
  const monthColumn = columnOf(row, 'month');
  if (yearColumn === undefined || monthColumn === undefined) return null;
  const read = cachedDate(cellOf(row, yearColumn), yearColumn);
  if (read?.kind !== 'year') return null;
  const quarter = /^(?:Q|T)\s?([1-4])$/i.exec(monthCell) ?? quarterUnder(monthColumn, monthCell);
  if (quarter) return { quarter: quarterIn(read.year, Number(quarter[1])), period: '' };
  const number = /^0{0,2}\d{1,2}$/.test(monthCell) ? Number(monthCell) : monthOf(monthCell.replace('.', ''));
  const fiscal = isFiscal(yearColumn) || isFiscal(monthColumn);
  return number === null ? null : ofMonth(read.year, number, fiscal, row.table.settings.fiscalYearFirstMonth);
}

/** A bare 1 to 4 under a header that speaks of quarters. */
function quarterUnder(column: TableColumn, cell: string): RegExpExecArray | null {
  return /\b(?:quarter|quartal|trimestre)\b/.test(wordsOf(column.column)) ? /^([1-4])$/.exec(cell) : null;
}

function ofMonth(year: number, month: number, fiscal: boolean, firstMonth: number): BookedWhen | null {
  if (month < 1 || month > (fiscal ? 16 : 12)) return null;
  if (!fiscal) return { quarter: quarterOfMonth(year, month, firstMonth), period: periodOf(year, month) };
  const quarter = quarterIn(year, Math.ceil(Math.min(month, 12) / 3));
  if (month > 12) return { quarter, period: `${year}-P${month}` };
  const calendarMonth = ((firstMonth + month - 2) % 12) + 1;
  const isBefore = firstMonth > 1 && calendarMonth >= firstMonth;
  return { quarter, period: periodOf(isBefore ? year - 1 : year, calendarMonth) };
}

/** Whether a header counts months from the start of the fiscal year. */
function isFiscal({ column }: TableColumn): boolean {
  return /\b(?:fiscal|financial|fy|posting period|accounting period|geschaftsjahr|buchungsperiode|exercice|ejercicio|exercicio)\b/.test(
    wordsOf(column),
  );
}
