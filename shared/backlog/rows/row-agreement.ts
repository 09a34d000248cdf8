import { foldedName } from '../../model/folded-name';
import { hoursPerDay } from '../../model/records/agreement';
import { readWorkingTime } from '../../words/working-time';
import type { FieldName } from '../fields';
import { clip } from '../normalise';
import type { AgreementDraft } from '../types';
import { meansEmpty } from '../values/read-text';
import { cellOf, columnOf, type RowReading } from './row-reading';
import { readTextField } from './row-texts';

type TimeField = Extract<FieldName, 'responseTime' | 'deliveryTime' | 'hiddenTime'>;

/** The longest time that an agreement can name, in working hours. */
const longest = 10_000;

/** The row as an agreement; one without a request, or of a request that stood before, is left out. */
export function readAgreement(row: RowReading): AgreementDraft {
  const requestType = readTextField(row, 'title').trim();
  const businessUnit = readTextField(row, 'businessUnit').trim();
  const service = readTextField(row, 'serviceName').trim();
  if (requestType === '') row.leftOut ??= { line: row.line, code: 'no-request', parameters: {} };
  else onlyOnce(row, [requestType, businessUnit, service]);
  const deliveryHours = readHours(row, 'deliveryTime');
  return {
    line: row.line,
    planId: row.table.own ? readTextField(row, 'planId').trim() : '',
    requestType,
    businessUnit,
    service,
    responseHours: within(row, 'responseTime', deliveryHours),
    deliveryHours,
    hiddenHours: within(row, 'hiddenTime', deliveryHours ?? 0) ?? 0,
    sponsor: readTextField(row, 'sponsor').trim(),
  };
}

function onlyOnce(row: RowReading, names: readonly [request: string, ...string[]]): void {
  const key = names.map(foldedName).join('\n');
  const first = row.memory.keys.get(key);
  if (first === undefined) row.memory.keys.set(key, row.line);
  else row.leftOut ??= { line: row.line, code: 'request-twice', parameters: { name: clip(names[0]), first } };
}

/** A time that does not fit the delivery time stays out and is told; null: no delivery time is known. */
function within(row: RowReading, field: TimeField, deliveryHours: number | null): number | null {
  const hours = readHours(row, field);
  if (hours === null || deliveryHours === null || hours <= deliveryHours) return hours;
  const column = columnOf(row, field);
  const parameters = { text: clip(cellOf(row, column)) };
  row.remarks.add(row.line, column?.column ?? null, 'time-above-delivery', parameters);
  return null;
}

/** Working hours; a bare number is of the unit that its header names, and is not guessed without one. */
function readHours(row: RowReading, field: TimeField): number | null {
  const column = columnOf(row, field);
  const cell = cellOf(row, column).trim();
  if (column === undefined || meansEmpty(cell)) return null;
  const hours = readWorkingTime(cell, unitOf(column.column));
  if (hours !== null && hours <= longest) return hours;
  row.remarks.add(row.line, column.column, 'time-unreadable', { text: clip(cell) });
  return null;
}

function unitOf(header: string): number | null {
  if (/(?:^|[^\p{L}])(?:h|hrs?|hours?|std|stunden)(?![\p{L}])/iu.test(header)) return 1;
  if (/(?:^|[^\p{L}])(?:d|days?|tagen?|arbeitstagen?|at|wd)(?![\p{L}])/iu.test(header)) return hoursPerDay;
  return null;
}
