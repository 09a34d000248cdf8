import type { ClipboardCell } from '../../../shared/backlog/file/clipboard-table';
import { mostPasted } from '../../../shared/backlog/file/pasted';
import { counted } from '../../../shared/words/counts';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { whyNotEdit } from '../../state/plan/why-not-edit';
import { announce } from '../../state/window/announcer';
import { notify } from '../../state/window/notices';
import { copiedCells, copyCells, pastedRows, textFor } from './clipboard';
import { type CellLeft, type CellSet, leftOf } from './edit-cells';
import { selectRange, useGrid } from './grid-store';
import { type Area, cardsIn, columnsIn, selectedArea, spotAt } from './places';
import { emptyRange, stored } from './range-edits';
import { readerOf } from './read-cell';
import type { Rows } from './use-rows';

/** Copies the selected cells; heads of groups are no initiatives and stay out. */
export function copyRange(clipboard: DataTransfer, rows: Rows): boolean {
  const area = selectedArea(useGrid.getState(), rows);
  const cards = area ? cardsIn(area, rows) : [];
  if (!area || cards.length === 0) return false;
  const columns = columnsIn(area, rows);
  copyCells(clipboard, copiedCells(cards, columns, rows.at));
  announce(say`Copied ${counted(cards.length * columns.length, 'cell')}`);
  return true;
}

export function cutRange(clipboard: DataTransfer, rows: Rows): boolean {
  if (!copyRange(clipboard, rows)) return false;
  void emptyRange(rows);
  return true;
}

/**
 * Pastes from the upper left of the range on: one value into all of it, a block as often as it fits in whole, else once.
 * What cannot be read, and what lies beyond the last row or column, is told; the rest is stored as one step.
 */
export async function pasteRange(clipboard: DataTransfer, rows: Rows): Promise<void> {
  const closed = whyNotEdit();
  if (closed) return tellWhy(closed);
  const area = selectedArea(useGrid.getState(), rows);
  if (!area) return tellWhy(say`Choose a cell of an initiative to paste there.`);
  if (clipboard.getData('text/plain').length > mostPasted)
    return tellWhy(say`More was copied than can be pasted at once. Save it as a file and import that.`);
  const block = pastedRows(clipboard);
  // Also where something was copied right now: the browser hands over nothing of a clipboard that changes while it is read.
  if (block.length === 0)
    return tellWhy(say`Nothing came from the clipboard. Copy the cells again, then paste them.`);
  const { sets, unread, last } = setsOf(block, area, rows);
  const [from, to] = [spotAt({ row: area.top, column: area.left }, rows), last && spotAt(last, rows)];
  if (from && to) selectRange(from, to);
  await stored(sets, unread, say`pasted`);
}

/** A paste that does nothing is never silent. */
function tellWhy(text: string): void {
  notify({ text, tone: 'bad', key: 'paste' });
}

type Block = readonly (readonly ClipboardCell[])[];

function setsOf(block: Block, area: Area, rows: Rows) {
  const wide = Math.max(...block.map((row) => row.length));
  const [high, across] = [
    times(area.bottom - area.top + 1, block.length),
    times(area.right - area.left + 1, wide),
  ];
  const cards = cardsIn({ ...area, bottom: rows.rows.length - 1 }, rows).slice(0, high);
  const columns = rows.columns.slice(area.left, area.left + across);
  const sets: CellSet[] = [];
  const unread: CellLeft[] = [];
  for (const [x, { column }] of columns.entries()) {
    const read = readerOf(column, rows.at);
    for (const [y, card] of cards.entries()) {
      const cell = block[y % block.length]?.[x % wide];
      if (!cell) continue;
      const answer = read(textFor(column, cell, rows.at));
      if (answer.ok) sets.push({ card, column, value: answer.value });
      else unread.push(leftOf(card, column, answer.words));
    }
  }
  unread.push(...beyond(block, { cards: cards.length, columns: columns.length, high, across }));
  const end = cards.at(-1);
  return {
    sets,
    unread,
    last: end
      ? { row: rows.indexOf.get(end.initiative.id) ?? area.top, column: area.left + columns.length - 1 }
      : null,
  };
}

/** As many as there is room for where whole blocks fit, else one block. */
function times(room: number, size: number): number {
  return room > size && room % size === 0 ? room : size;
}

interface Fit {
  readonly cards: number;
  readonly columns: number;
  readonly high: number;
  readonly across: number;
}

function beyond(block: Block, { cards, columns, high, across }: Fit): CellLeft[] {
  const left: CellLeft[] = [];
  for (let y = cards; y < high; y++)
    left.push({
      title: say`Row ${(y + 1).toLocaleString(locale)} of what was copied`,
      column: block[y]?.[0]?.text ?? '',
      why: say`It lies below the last initiative. Import it to add it.`,
    });
  for (let x = columns; x < across; x++)
    left.push({
      title: say`Column ${x + 1} of what was copied`,
      column: block[0]?.[x]?.text ?? '',
      why: say`It lies beyond the last column that is shown.`,
    });
  return left;
}
