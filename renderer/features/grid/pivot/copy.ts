import { type CopiedCell, htmlTable, tabbedText } from '../../../../shared/backlog/file/clipboard-table';
import { columnName } from '../../../../shared/words/columns/column-words';
import { counted } from '../../../../shared/words/counts';
import { say } from '../../../../shared/words/say';
import { announce } from '../../../state/window/announcer';
import type { Place } from '../movement';
import { copiedSum, valueWords } from './figure-words';
import { lineAt, type PivotTable, sumAt } from './table';

export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function rangeOf(a: Place, b: Place): Range {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

/** The whole table with its heads and totals, and what is in it above. */
export function wholeTable(table: PivotTable): CopiedCell[][] {
  const all = { top: -1, bottom: table.lines.length, left: 0, right: table.columns.length - 1 };
  return [[{ text: valueWords(table), figure: null, head: true }], ...cellsIn(table, all)];
}

/** The cells of a range, exact. */
function cellsIn(table: PivotTable, { top, bottom, left, right }: Range): CopiedCell[][] {
  const columns = table.columns.slice(left, right + 1);
  const rows: CopiedCell[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line = lineAt(table, row);
    rows.push(
      columns.map((column): CopiedCell => {
        if (line === null) return { text: headWords(table, column.index), figure: null, head: true };
        if (column.index === 0) return { text: line.words, figure: null, head: true };
        return copiedSum(table, sumAt(table, line, column));
      }),
    );
  }
  return rows;
}

/** What heads a column; of the first one what the rows are by. */
export function headWords({ columns, asked, at }: PivotTable, index: number): string {
  return index === 0 ? columnName(asked.rows.id, at.plan) : (columns[index]?.words ?? '');
}

/** Puts a range on the clipboard, for spreadsheets and for texts. */
export function copyRange(clipboard: DataTransfer, table: PivotTable, range: Range): void {
  const cells = cellsIn(table, range);
  clipboard.setData('text/plain', tabbedText(cells));
  clipboard.setData('text/html', htmlTable(cells));
  announce(say`Copied ${counted(cells.length * (cells[0]?.length ?? 0), 'cell')}`);
}
