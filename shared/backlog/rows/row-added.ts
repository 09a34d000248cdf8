import { foldedName } from '../../model/folded-name';
import type { OwnField } from '../../model/records/own-field';
import { clip } from '../normalise';
import type { OwnCellRead } from '../types';
import { decimalOf, numberParts } from '../values/read-number';
import { meansEmpty } from '../values/read-text';
import { readAmount } from './row-money';
import { readDayOf } from './row-planning';
import { cellOf, columnsOf, type RowReading } from './row-reading';
import { readLineOf } from './row-texts';
import type { TableColumn } from './table';
import { tally } from './tally';

/** Choices that a field can have (own-field.ts). */
const mostChoices = 200;

/** One list for all rows of a table without such columns; nobody adds to it. */
const none: readonly OwnCellRead[] = [];

/** What a row says of fields of one's own, each read as its kind; what cannot be read stays out and is told. */
export function readAdded(row: RowReading): readonly OwnCellRead[] {
  const columns = columnsOf(row, 'own');
  if (columns.length === 0) return none;
  return columns.flatMap((column) => {
    const fieldId = column.mapped.own?.id;
    return fieldId === undefined ? [] : { fieldId, value: valueOf(row, column) };
  });
}

function valueOf(row: RowReading, column: TableColumn): OwnCellRead['value'] {
  switch (column.mapped.own?.kind) {
    case 'money':
      return readAmount(row, column);
    case 'number':
      return readNumber(row, column);
    case 'day':
      return readDayOf(row, column);
    case 'choice':
      return readChoice(row, column);
    default:
      return readLineOf(row, column) || null;
  }
}

/** A number as its column writes them; so many percent are that many. */
export function readNumber(row: RowReading, column: TableColumn): number | null {
  const cell = cellOf(row, column).trim();
  if (meansEmpty(cell)) return null;
  const parts = numberParts(cell.replace(/\s*%$/, ''));
  const read = parts && decimalOf(parts.body, column.decimal);
  const value = read
    ? Number(`${parts.negative ? '-' : ''}${read.digits}e${parts.power - read.decimals}`)
    : Number.NaN;
  if (Number.isFinite(value)) return value;
  row.remarks.add(row.line, column.column, 'number-unreadable', { text: clip(cell) });
  return null;
}

/** One of the field's choices, whatever its case; one that is new is taken as long as there is room, and told. */
function readChoice(row: RowReading, column: TableColumn): string | null {
  const text = readLineOf(row, column);
  if (text === '' || (!row.table.own && meansEmpty(text))) return null;
  const field = fieldOf(row, column);
  if (field?.choices.includes(text)) return text;
  const folded = foldedName(text);
  const known = row.table.own ? undefined : field?.choices.find((choice) => foldedName(choice) === folded);
  const before = known ?? column.understood.get(folded);
  if (before !== undefined) return before;
  if ((field?.choices.length ?? 0) + column.understood.size >= mostChoices) {
    row.remarks.add(row.line, column.column, 'choices-too-many', { text: clip(text), most: mostChoices });
    return null;
  }
  column.understood.set(folded, text);
  if (field) tally(row, column.column, 'choice-added', '', { text: clip(text) });
  return text;
}

function fieldOf(row: RowReading, column: TableColumn): OwnField | undefined {
  const fieldId = column.mapped.own?.id;
  return row.table.settings.ownFields?.find(({ id }) => id === fieldId);
}
