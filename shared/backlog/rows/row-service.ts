import { fiscalYearOf, isBeforeYear } from '../../model/quarter';
import { clip } from '../normalise';
import type { ServiceDraft } from '../types';
import { cachedDate } from '../values/form-evidence';
import { effortUnitOfHeader } from '../values/read-effort';
import { lastDayOfNotice, type NoticePeriod, noticePeriodOf } from '../values/read-notice';
import { meansEmpty } from '../values/read-text';
import { readPositive } from './row-money';
import { readDay } from './row-planning';
import { cellOf, columnOf, type RowReading } from './row-reading';
import { readTextField } from './row-texts';
import { quarterOf } from './row-times';
import { readValue } from './row-values';
import type { TableColumn } from './table';
import { tally } from './tally';

/** The row as a service; one without a name is left out, two of one name are two services and told. */
export function readService(row: RowReading): ServiceDraft {
  const name = readName(row);
  const cost = readPositive(row, 'runCost');
  const contractEnd = readDay(row, 'contractEnd');
  const costYear = readCostYear(row);
  return {
    line: row.line,
    planId: row.table.own ? readTextField(row, 'planId').trim() : '',
    name,
    description: readTextField(row, 'description'),
    businessUnit: readTextField(row, 'businessUnit'),
    costCentre: readTextField(row, 'costCentre'),
    owner: readTextField(row, 'owner'),
    indexation: readIndexation(row),
    costYear,
    contractEnd,
    noticeDate: readNotice(row, contractEnd),
    sunset: readSunset(row, costYear),
    unchangedSince: readYear(row, 'unchangedSince'),
    review: readValue(row, 'review'),
    reviewedOn: readDay(row, 'reviewedOn'),
    cost,
    sourcing: readValue(row, 'sourcing'),
  };
}

function readName(row: RowReading): string {
  const text = readTextField(row, 'title');
  const name = row.table.own ? text : text.trim();
  if (name.trim() === '') {
    row.leftOut ??= { line: row.line, code: 'no-name', parameters: {} };
    return '';
  }
  const column = columnOf(row, 'title')?.column ?? null;
  const first = row.memory.keys.get(name);
  if (first !== undefined) row.remarks.add(row.line, column, 'name-twice', { name: clip(name), first });
  else row.memory.keys.set(name, row.line);
  return name;
}

/** Percent a year in basis points, half away from zero; a cell may say "2.5", "2,5 %" or "-1%". */
function readIndexation(row: RowReading): number {
  const column = columnOf(row, 'indexation');
  const cell = cellOf(row, column).trim();
  if (column === undefined || meansEmpty(cell)) return 0;
  const number = /^([-+−]?)(\d{1,3}(?:[.,]\d{1,10})?)\s*(%|(?:p\.?\s?a\.?|percent|prozent)?)$/i.exec(cell);
  const percent = Number((number?.[2] ?? 'x').replace(',', '.'));
  const points = Math.round(percent * 100);
  if (!(points <= 10_000)) {
    row.remarks.add(row.line, column.column, 'indexation-unreadable', { text: clip(cell) });
    return 0;
  }
  const isBare = number?.[3] === '' && !row.table.own;
  if (isBare && percent > 0 && percent < 0.2)
    row.remarks.add(row.line, column.column, 'indexation-small', { text: clip(cell) });
  return points === 0 || number?.[1] === '' || number?.[1] === '+' ? points : -points;
}

/** The fiscal year the cost is of: as its own column says, else as the header of the cost does ("Cost 2026"). */
function readCostYear(row: RowReading): number | null {
  const isSaid = !meansEmpty(cellOf(row, columnOf(row, 'costYear')).trim());
  return isSaid ? readYear(row, 'costYear') : yearInHeader(row);
}

/** A fiscal year, be it a year or a date within it; one that cannot be read stays empty and is told. */
function readYear(row: RowReading, field: 'costYear' | 'unchangedSince'): number | null {
  const column = columnOf(row, field);
  const cell = cellOf(row, column);
  if (column === undefined || meansEmpty(cell.trim())) return null;
  const read = cachedDate(cell, column);
  if (read?.kind === 'year' || read?.kind === 'quarter') return read.year;
  const quarter = read && quarterOf(read, column, row.table.settings.fiscalYearFirstMonth, 1);
  if (quarter !== null) return Math.min(2199, fiscalYearOf(quarter));
  row.remarks.add(row.line, column.column, 'year-unreadable', { text: clip(cell) });
  return null;
}

function yearInHeader(row: RowReading): number | null {
  return row.table.own ? null : yearOfCost(columnOf(row, 'runCost')?.column ?? '');
}

/** The year that the header of a cost names; null where it names none. */
export function yearOfCost(header: string): number | null {
  const year = /(?<!\d)(?:19|20|21)\d\d(?!\d)/.exec(header);
  return year === null ? null : Number(year[0]);
}

/** The last day to give notice: as it stands, or the end of the contract less the period that the cell says, which is told. */
function readNotice(row: RowReading, contractEnd: string | null): string | null {
  const column = columnOf(row, 'noticeDate');
  const cell = cellOf(row, column).trim();
  const unit = column?.mapped.unit ?? effortUnitOfHeader(column?.column ?? '');
  const period = column === undefined || row.table.own ? null : noticePeriodOf(cell, unit);
  if (column !== undefined && period !== null && cachedDate(cell, column) === null)
    return noticeBefore(row, column, contractEnd, period);
  const day = readDay(row, 'noticeDate');
  if (day === null || contractEnd === null || day <= contractEnd) return day;
  row.remarks.add(row.line, column?.column ?? null, 'notice-after-contract', { text: clip(cell) });
  return null;
}

function noticeBefore(
  row: RowReading,
  { column }: TableColumn,
  contractEnd: string | null,
  period: NoticePeriod,
): string | null {
  if (contractEnd === null) {
    row.remarks.add(row.line, column, 'notice-without-contract', {});
    return null;
  }
  tally(row, column, 'notice-from-period');
  return lastDayOfNotice(contractEnd, period);
}

/** A sunset before the fiscal year that the cost is said to be of stays out and is told. */
function readSunset(row: RowReading, costYear: number | null): string | null {
  const day = readDay(row, 'sunset');
  if (day === null || costYear === null) return day;
  if (!isBeforeYear(day, costYear, row.table.settings.fiscalYearFirstMonth)) return day;
  const column = columnOf(row, 'sunset');
  const parameters = { text: clip(cellOf(row, column)), year: String(costYear) };
  row.remarks.add(row.line, column?.column ?? null, 'sunset-before-cost', parameters);
  return null;
}
