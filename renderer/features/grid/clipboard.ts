import {
  type ClipboardCell,
  type CopiedCell,
  htmlTable,
  isOwnTable,
  tabbedRows,
  tabbedText,
  unharmed,
} from '../../../shared/backlog/file/clipboard-table';
import { htmlRows } from '../../../shared/backlog/file/html-table';
import { minorDigits, minorPerMajor } from '../../../shared/model/money';
import type { Card } from '../../../shared/rules/cards/card';
import type { Column } from '../../../shared/rules/columns/column';
import type { CellSetting } from '../../../shared/words/columns/cell-words';
import { moneyForInput } from '../../../shared/words/columns/typed-money';
import { readingForInput } from '../../../shared/words/columns/typed-reading';
import { copiedCell } from '../../ui/copying/copied-cell';
import type { GridColumn } from './drawn';

/** The cells as they are copied: exact values, whatever the grid shows of them. */
export function copiedCells(
  cards: readonly Card[],
  columns: readonly GridColumn[],
  at: CellSetting,
): CopiedCell[][] {
  return cards.map((card) => columns.map(({ column }) => copiedCell(card, column, at)));
}

/** Puts cells on the clipboard, for spreadsheets and for texts. */
export function copyCells(clipboard: DataTransfer, rows: readonly (readonly CopiedCell[])[]): void {
  clipboard.setData('text/plain', tabbedText(rows));
  clipboard.setData('text/html', htmlTable(rows));
}

/** The rows on the clipboard; a table that brings its numbers besides the texts is asked for those. */
export function pastedRows(clipboard: DataTransfer): ClipboardCell[][] {
  const html = clipboard.getData('text/html');
  const table = html.includes('<table') || html.includes('<TABLE') ? htmlRows(html) : [];
  const text = clipboard.getData('text/plain');
  if (text === '') return isOwnTable(html) ? mapped(table, html) : table;
  const rows = tabbedRows(text);
  const isSame =
    rows.length === table.length && rows.every((row, index) => row.length === table[index]?.length);
  const cells = rows.map((row, y) =>
    row.map((words, x) => ({ text: words, exact: isSame ? (table[y]?.[x]?.exact ?? null) : null })),
  );
  return mapped(cells, html);
}

function mapped(rows: readonly (readonly ClipboardCell[])[], html: string): ClipboardCell[][] {
  return rows.map((row) => row.map((cell) => ({ ...cell, text: unharmed(cell.text, html) })));
}

/** What is read into a column: of figures the exact number, money to the minor unit. */
export function textFor({ kind }: Column, { text, exact }: ClipboardCell, { speech }: CellSetting): string {
  if (exact === null || (kind !== 'money' && kind !== 'number')) return text;
  if (kind === 'number') return readingForInput(exact, speech);
  const minor = Number(exact.toFixed(minorDigits(speech.currency))) * minorPerMajor(speech.currency);
  return moneyForInput(Math.round(minor), speech);
}
