import { fiscalYearOf, type Quarter, quarterIn, quarterOfMonth } from '../model/quarter';
import { cachedDate } from './form-evidence';
import { monthOf } from './month-words';
import { clip, wordsOf } from './normalise';
import { meansEmpty } from './read-text';
import { cellOf, columnOf, type RowReading } from './row-reading';
import { quarterOf } from './row-times';
import type { TableColumn } from './table';

/**
 * The fiscal quarter a row was booked in: a date, a month, "2027 Q1" or 202703 in one column, else a year and a month. A
 * quarter is one of the fiscal year; a month is one of the calendar, unless the header says that it is a period of the
 * fiscal year, whose 13th to 16th close the year. Null, with the row left out, where it names none.
 */
export function readPeriod(row: RowReading): Quarter | null {
  const column = columnOf(row, 'period');
  const cell = cellOf(row, column).trim();
  if (column !== undefined && !meansEmpty(cell)) return inRange(row, cell, quarterNamed(row, column, cell));
  const year = cellOf(row, columnOf(row, 'year')).trim();
  const month = cellOf(row, columnOf(row, 'month')).trim();
  if (meansEmpty(year) && meansEmpty(month)) {
    row.leftOut ??= { line: row.line, code: 'row-without-period', parameters: {} };
    return null;
  }
  return inRange(row, `${month} ${year}`.trim(), quarterOfTwo(row, month));
}

function inRange(row: RowReading, text: string, quarter: Quarter | null): Quarter | null {
  if (quarter !== null && fiscalYearOf(quarter) >= 1900 && fiscalYearOf(quarter) <= 2199) return quarter;
  row.leftOut ??= { line: row.line, code: 'row-period-unreadable', parameters: { text: clip(text) } };
  return null;
}

function quarterNamed(row: RowReading, column: TableColumn, cell: string): Quarter | null {
  const { fiscalYearFirstMonth } = row.table.settings;
  const compact = /^(\d{4})(0[1-9]|1[0-6])$/.exec(cell);
  if (compact) return ofMonth(Number(compact[1]), Number(compact[2]), isFiscal(column), fiscalYearFirstMonth);
  const read = cachedDate(cellOf(row, column), column);
  // A year or half of one would put all of it into one quarter.
  return read === null || read.kind === 'year' || read.kind === 'half' || read.kind === 'about'
    ? null
    : quarterOf(read, column, fiscalYearFirstMonth, 1);
}

function quarterOfTwo(row: RowReading, monthCell: string): Quarter | null {
  const yearColumn = columnOf(row, 'year');
  const monthColumn = columnOf(row, 'month');
  if (yearColumn === undefined || monthColumn === undefined) return null;
  const read = cachedDate(cellOf(row, yearColumn), yearColumn);
  if (read?.kind !== 'year') return null;
  const quarter = /^(?:Q|T)\s?([1-4])$/i.exec(monthCell) ?? quarterUnder(monthColumn, monthCell);
  if (quarter) return quarterIn(read.year, Number(quarter[1]));
  const number = /^0{0,2}\d{1,2}$/.test(monthCell) ? Number(monthCell) : monthOf(monthCell.replace('.', ''));
  const fiscal = isFiscal(yearColumn) || isFiscal(monthColumn);
  return number === null ? null : ofMonth(read.year, number, fiscal, row.table.settings.fiscalYearFirstMonth);
}

/** A bare 1 to 4 under a header that speaks of quarters. */
function quarterUnder(column: TableColumn, cell: string): RegExpExecArray | null {
  return /\b(?:quarter|quartal|trimestre)\b/.test(wordsOf(column.column)) ? /^([1-4])$/.exec(cell) : null;
}

function ofMonth(year: number, month: number, fiscal: boolean, firstMonth: number): Quarter | null {
  if (month < 1 || month > (fiscal ? 16 : 12)) return null;
  return fiscal
    ? quarterIn(year, Math.ceil(Math.min(month, 12) / 3))
    : quarterOfMonth(year, month, firstMonth);
}

/** Whether a header counts months from the start of the fiscal year. */
function isFiscal({ column }: TableColumn): boolean {
  return /\b(?:fiscal|financial|fy|posting period|accounting period|geschaftsjahr|buchungsperiode|exercice|ejercicio|exercicio)\b/.test(
    wordsOf(column),
  );
}
