import { firstDayOf, firstQuarter, lastQuarter } from '../../model/quarter';
import type { AdoptionDayField, DayField, FieldName, PointField, ServiceDayField } from '../fields';
import { clip } from '../normalise';
import type { InitiativeDraft } from '../types';
import type { DateRead } from '../values/date-read';
import { cachedDate } from '../values/form-evidence';
import { checkedDay } from '../values/read-date';
import { numberParts } from '../values/read-number';
import { meansEmpty } from '../values/read-text';
import { readMoney, readPositive } from './row-money';
import { isOfPlan } from './row-own';
import { cellOf, columnOf, type RowReading } from './row-reading';
import { readTextField } from './row-texts';
import { isPlaceholder, quarterOf } from './row-times';
import type { Table, TableColumn } from './table';

type Planning = Pick<
  InitiativeDraft,
  'spent' | 'committed' | 'exitCost' | 'goal' | 'goalContribution' | DayField | PointField
>;

const fields: ReadonlySet<string> = new Set<keyof Planning>([
  'spent',
  'committed',
  'exitCost',
  'goal',
  'goalContribution',
  'neededBy',
  'earliestBy',
  'agreedBy',
  'timeBoxEnd',
  'businessValue',
  'timeCriticality',
  'riskReduction',
  'jobSize',
  'deliveryRisk',
]);

/** What a row says of planning: money so far, goal, days, points; null in most backlogs, which have no column for it. */
export function readPlanning(row: RowReading): Planning | null {
  if (!saysAnything(row.table)) return null;
  return {
    spent: readMoney(row, 'spent'),
    committed: readPositive(row, 'committed'),
    exitCost: readPositive(row, 'exitCost'),
    goal: readGoal(row),
    goalContribution: readContribution(row),
    neededBy: readDay(row, 'neededBy'),
    earliestBy: readDay(row, 'earliestBy'),
    agreedBy: readDay(row, 'agreedBy'),
    timeBoxEnd: readDay(row, 'timeBoxEnd'),
    businessValue: readPoints(row, 'businessValue', 20),
    timeCriticality: readPoints(row, 'timeCriticality', 20),
    riskReduction: readPoints(row, 'riskReduction', 20),
    jobSize: readPoints(row, 'jobSize', 20),
    deliveryRisk: readPoints(row, 'deliveryRisk', 5),
  };
}

const sayers = new WeakMap<Table, boolean>();

function saysAnything(table: Table): boolean {
  const before = sayers.get(table);
  if (before !== undefined) return before;
  const is = table.columns.some(({ field }) => fields.has(field));
  sayers.set(table, is);
  return is;
}

/** The name of a goal of the plan; another name is kept out and told. */
function readGoal(row: RowReading): string {
  const name = readTextField(row, 'goal');
  const { goals } = row.table.settings;
  if (name === '' || goals === undefined) return name;
  const wanted = name.trim().toLowerCase();
  const known = goals.find((goal) => goal === name) ?? goals.find((goal) => goal.toLowerCase() === wanted);
  if (known !== undefined) return known;
  row.remarks.add(row.line, columnOf(row, 'goal')?.column ?? null, 'goal-unknown', { text: clip(name) });
  return '';
}

function readContribution(row: RowReading): number | null {
  const column = columnOf(row, 'goalContribution');
  const cell = cellOf(row, column).trim();
  if (column === undefined || meansEmpty(cell)) return null;
  const value = plainNumber(cell);
  if (value !== null && Math.abs(value) <= 1e15) return value;
  row.remarks.add(row.line, column.column, 'number-unreadable', { text: clip(cell) });
  return null;
}

/** A number without thousands; exponents are how a very large or small one is written. So many percent are that many. */
export function plainNumber(cell: string): number | null {
  const digits = cell.replace(/\s*%$/, '');
  if (!/^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i.test(digits)) return null;
  const value = Number(digits.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** Whole points from 1 to `most`. */
function readPoints(row: RowReading, field: PointField, most: number): number | null {
  const column = columnOf(row, field);
  const cell = cellOf(row, column).trim();
  if (column === undefined || meansEmpty(cell)) return null;
  const value = numberParts(cell) === null ? Number.NaN : Number(cell.replace(',', '.'));
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  row.remarks.add(row.line, column.column, 'points-unreadable', { text: clip(cell), most });
  return null;
}

/** A day as YYYY-MM-DD; a quarter or a year alone names no day and is told. */
export function readDay(
  row: RowReading,
  field: DayField | AdoptionDayField | ServiceDayField,
): string | null {
  const column = columnOf(row, field);
  return column === undefined ? null : readDayOf(row, column);
}

/** The same of one column. */
export function readDayOf(row: RowReading, column: TableColumn): string | null {
  const cell = cellOf(row, column);
  if (meansEmpty(cell.trim())) return null;
  // The plan takes days of any year.
  if (isOfPlan(row) && isPlainDay(cell)) return cell;
  const read = cachedDate(cell, column);
  if (read && !row.table.own && isPlaceholder(read)) {
    row.remarks.add(row.line, column.column, 'date-placeholder', { text: clip(cell) });
    return null;
  }
  const day = read && settled(read, column);
  if (day?.kind === 'day' && day.year >= 1900 && day.year <= 2199) {
    const two = (value: number) => String(value).padStart(2, '0');
    return `${day.year}-${two(day.month)}-${two(day.day)}`;
  }
  const last = read === null ? null : lastDayIn(row, column, read);
  if (last !== null) {
    row.remarks.add(row.line, column.column, 'day-of-period', { text: clip(cell), day: last });
    return last;
  }
  row.remarks.add(row.line, column.column, 'day-unreadable', { text: clip(cell) });
  return null;
}

/** By these days something is over or there, so that a year or a quarter means the last of it. */
const lastDays: ReadonlySet<FieldName> = new Set<FieldName>([
  'sunset',
  'contractEnd',
  'neededBy',
  'agreedBy',
  'timeBoxEnd',
  'supportUntil',
  'adoptionTargetDate',
]);

/** `3.27` and the like name a month for sure; the middle of a year is none. */
const isDigits = /^[\d.]+$/;

/** The last day of a month or of a fiscal year, half or quarter in a column of such days; null elsewhere, and for what names no period. */
function lastDayIn(row: RowReading, column: TableColumn, read: DateRead): string | null {
  if (!lastDays.has(column.field)) return null;
  if (read.kind === 'about' && isDigits.test(cellOf(row, column).trim()))
    return dayBefore(read.year, read.month + 1, 1);
  if (!['year', 'half', 'quarter'].includes(read.kind)) return null;
  const { fiscalYearFirstMonth } = row.table.settings;
  const quarter = quarterOf(read, column, fiscalYearFirstMonth, 4);
  if (quarter === null || quarter < firstQuarter || quarter > lastQuarter) return null;
  const [year = 0, month = 1] = firstDayOf(quarter + 1, fiscalYearFirstMonth)
    .split('-')
    .map(Number);
  return dayBefore(year, month, 1);
}

function dayBefore(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
}

function isPlainDay(cell: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(cell)) return false;
  const moment = Date.parse(`${cell}T00:00:00Z`);
  // A day that does not exist becomes one of the next month.
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(cell);
}

/** Which of two numbers is the day, as the column writes it. */
function settled(read: DateRead, column: TableColumn): DateRead {
  if (read.kind !== 'either') return read;
  const dayFirst = column.dayOrder === 'day-month';
  return checkedDay(read.year, dayFirst ? read.second : read.first, dayFirst ? read.first : read.second);
}
