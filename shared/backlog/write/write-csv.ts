import type { OwnCell } from './own-cells';
import { guardFormula } from './own-export';

/** Rows written in one step, which gives one text; the first one is the header alone. */
export const rowsInText = 200;

/**
 * A table as CSV, some rows a step: UTF-8 byte order mark, CRLF, headers as they are. Texts that a spreadsheet would run as
 * formulas are made harmless; numbers stay numbers. Comes back without loss.
 */
export function* csvOf(
  headers: readonly string[],
  rows: readonly (readonly OwnCell[])[],
): Generator<string, void> {
  yield `\uFEFF${headers.map(quoted).join(',')}\r\n`;
  for (let at = 0; at < rows.length; at += rowsInText)
    yield rows
      .slice(at, at + rowsInText)
      .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
      .join('');
}

function csvCell(cell: OwnCell): string {
  if (cell === null) return '';
  return cell.kind === 'text' ? textCell(cell.text) : cell.text;
}

/** A text, in quotes where it needs them, that no spreadsheet runs as a formula. */
export function textCell(value: string): string {
  return quoted(guardFormula(value));
}

function quoted(text: string): string {
  return /[",;|\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
