import type { CopiedCell } from '../../../shared/backlog/file/clipboard-table';
import { shownFigure } from '../../../shared/words/columns/shown-figure';
import type { Speech } from '../../../shared/words/speech';
import { isLeftOut, shownText } from './shown-text';

type Cells = CopiedCell[][];

/** Tables, and grids that are laid out as such. */
const tables = 'table, [role="grid"], [role="table"], [role="treegrid"]';
const rowsOfTable = 'tr, [role="row"]';
const cellsOfRow = 'th, td, [role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"]';

/**
 * The tables within `root` as they are shown, one below the other: every row as wide as the widest, a cell that spans
 * others stands first in its room. Columns in which nothing is said (of buttons alone) are left out.
 */
export function shownTable(root: Element, speech: Speech): Cells {
  const found = root.matches(tables) ? [root] : [...root.querySelectorAll(tables)];
  const outer = found.filter((table) => !table.parentElement?.closest(tables) && !isLeftOut(table));
  return withoutEmptyColumns(outer.flatMap((table) => rowsOf(table, speech)));
}

function rowsOf(table: Element, speech: Speech): Cells {
  const rows: Cells = [];
  /** Cells that reach down from rows above: how many rows they still take, by column. */
  const taken: number[] = [];
  const nearest = (element: Element, what: string) => element.parentElement?.closest(what);
  for (const row of table.querySelectorAll(rowsOfTable)) {
    if (nearest(row, tables) !== table || isLeftOut(row)) continue;
    const cells = [...row.querySelectorAll(cellsOfRow)].filter((cell) => nearest(cell, rowsOfTable) === row);
    rows.push(rowOf(cells, taken, speech));
  }
  const wide = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...blanks(wide - row.length)]);
}

function rowOf(cells: readonly Element[], taken: number[], speech: Speech): CopiedCell[] {
  const row: CopiedCell[] = [];
  const skip = () => {
    for (; (taken[row.length] ?? 0) > 0; row.push(...blanks(1)))
      taken[row.length] = (taken[row.length] ?? 0) - 1;
  };
  for (const cell of cells) {
    skip();
    const down = spanOf(cell, 'rowspan') - 1;
    const across = spanOf(cell, 'colspan');
    for (let x = 0; x < across; x++) taken[row.length + x] = down;
    row.push(copiedCell(cell, speech), ...blanks(across - 1));
  }
  skip();
  return row;
}

function spanOf(cell: Element, name: string): number {
  return Math.max(1, Number(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`) ?? 1) || 1);
}

const blanks = (count: number): CopiedCell[] =>
  Array.from({ length: count }, () => ({ text: '', figure: null }));

function copiedCell(cell: Element, speech: Speech): CopiedCell {
  return cellOf(shownText(cell), speech, cell.matches('th, [role="rowheader"], [role="columnheader"]'));
}

/** A cell of this text; the head of a row or column is a name, whatever it looks like ("2027"). */
function cellOf(text: string, speech: Speech, head = false): CopiedCell {
  if (head) return { text, figure: null, head };
  const shown = shownFigure(text, speech);
  return shown ? { text, figure: shown.figure, plain: shown.plain } : { text, figure: null };
}

function withoutEmptyColumns(rows: Cells): Cells {
  const wide = Math.max(0, ...rows.map((row) => row.length));
  const said = Array.from({ length: wide }, (_, x) => rows.some((row) => row[x]?.text));
  return rows.map((row) => said.flatMap((is, x) => (is ? [row[x] ?? { text: '', figure: null }] : [])));
}
