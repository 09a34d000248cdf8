import { type BacklogRow, columnsOf, type OwnCell, ownCells } from './own-cells';
import { guardFormula, type OwnField } from './own-export';

interface CsvSettings {
  /** ISO 4217. */
  readonly currency: string;
  /** The fields to write; null or left out: all. */
  readonly fields?: readonly OwnField[] | null;
}

/**
 * The backlog as CSV: UTF-8 byte order mark, CRLF, all fields of an initiative or the ones that are named, money in major
 * units with a point. Texts that a spreadsheet would run as formulas are made harmless; numbers stay numbers. Comes back
 * without loss.
 */
export function writeCsv(rows: readonly BacklogRow[], { currency, fields = null }: CsvSettings): string {
  const columns = columnsOf(fields);
  return csvOf(
    columns.map(([header]) => header),
    rows.map((row) => ownCells(row, columns, currency)),
  );
}

/** A table as CSV; headers are written as they are. */
export function csvOf(headers: readonly string[], rows: readonly (readonly OwnCell[])[]): string {
  const lines = [headers.join(','), ...rows.map((cells) => cells.map(csvCell).join(','))];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function csvCell(cell: OwnCell): string {
  if (cell === null) return '';
  return cell.kind === 'text' ? textCell(cell.text) : cell.text;
}

/** A text, in quotes where it needs them, that no spreadsheet runs as a formula. */
export function textCell(value: string): string {
  const guarded = guardFormula(value);
  return /[",;|\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
