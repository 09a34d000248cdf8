import { isDateField, isMoneyField } from '../fields';
import { fieldsOfList, isListNumber, type ListDraft, type ListField, type ListTarget } from '../list-fields';
import { meansEmpty } from '../values/read-text';
import { readNumber } from './row-added';
import { readAmount } from './row-money';
import { readDayOf } from './row-planning';
import { cellOf, columnOf, type RowReading } from './row-reading';
import { readLineOf, readProseOf, readTextField } from './row-texts';
import { readQuarter } from './row-times';
import { readValue } from './row-values';
import type { TableColumn } from './table';

/** What a row says of each column of its list; what cannot be read is told, and says nothing. */
export function readListed(row: RowReading, target: ListTarget): ListDraft {
  const said: Record<string, string | number | null> = {};
  for (const field of fieldsOfList(target)) {
    const column = columnOf(row, field);
    const value = column && valueOf(row, field, column);
    // What stands there and cannot be read leaves what the plan has.
    if (value !== undefined && (value !== null || meansEmpty(cellOf(row, column).trim())))
      said[field] = value;
    // Days of a quarter that is not known are those of no other.
    else if (field === 'inQuarter' && column)
      row.leftOut ??= { line: row.line, code: 'cell-needed', parameters: { column: column.column } };
  }
  if (row.leftOut === null && Object.values(said).every((value) => value === null || value === ''))
    row.leftOut = { line: row.line, code: 'row-says-nothing', parameters: {} };
  return { line: row.line, said };
}

function valueOf(row: RowReading, field: ListField, column: TableColumn): string | number | null {
  if (field === 'description') return readTextField(row, field);
  if (field === 'finding') return readProseOf(row, column);
  if (field === 'outcome' || field === 'lane') return readValue(row, field);
  if (field === 'inQuarter') return readQuarter(row, column, 1);
  if (isDateField(field)) return readDayOf(row, column);
  if (isMoneyField(field)) return readAmount(row, column);
  if (!isListNumber(field)) return readLineOf(row, column);
  return cellOf(row, column).trim() === '' ? null : readNumber(row, column);
}
