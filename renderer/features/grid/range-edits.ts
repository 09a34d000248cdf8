import type { Card } from '../../../shared/rules/cards/card';
import { seriesFrom } from '../../../shared/rules/cells/series';
import type { CellValue, Column } from '../../../shared/rules/columns/column';
import { cellRefusal } from '../../../shared/words/columns/cell-refusals';
import { cellForInput } from '../../../shared/words/columns/cell-words';
import { say } from '../../../shared/words/say';
import type { GridColumn } from './drawn';
import { type CellLeft, type CellSet, leftOf, storeCells } from './edit-cells';
import { useGrid } from './grid-store';
import { tellLeft } from './left-cells';
import { type Area, cardsIn, columnsIn, selectedArea } from './places';
import { readerOf } from './read-cell';
import type { Rows } from './use-rows';

/** Empties the selected cells; those that cannot be empty are told. */
export async function emptyRange(rows: Rows): Promise<void> {
  const area = selectedArea(useGrid.getState(), rows);
  if (!area) return;
  const cards = cardsIn(area, rows);
  const cells = columnsIn(area, rows).flatMap((column) => {
    const read = readerOf(column.column, rows.at)('');
    return cards.map((card) => ({ card, column, read }));
  });
  const left = cells.flatMap(({ card, column, read }) =>
    read.ok ? [] : [leftOf(card, column.column, read.words)],
  );
  const sets = cells.flatMap(({ card, column, read }) =>
    read.ok ? [{ card, column: column.column, value: read.value }] : [],
  );
  await stored(sets, left, say`emptied`);
}

/**
 * Fills the range from its first row down, or from its first column to the right; of one row alone from the row above, of
 * one column from the column before.
 */
export async function fillRange(rows: Rows, way: 'down' | 'right'): Promise<void> {
  const area = selectedArea(useGrid.getState(), rows);
  if (!area) return;
  if (way === 'down') await fillDown(area, rows);
  else await fillRight(area, rows);
}

async function fillDown(area: Area, rows: Rows): Promise<void> {
  const top = area.top === area.bottom ? Math.max(0, area.top - 1) : area.top;
  const [source, ...cards] = cardsIn({ ...area, top }, rows);
  if (!source) return;
  const sets = columnsIn(area, rows).flatMap(({ column }) => {
    const value = column.read(source, rows.at.plan);
    return cards.map((card) => ({ card, column, value }));
  });
  await storedWhereSet(sets, say`filled`);
}

/**
 * Goes on in each selected column as its first cells do: as those up to the first empty one, or where none is empty as the
 * first two. Columns whose first cells are no series are told.
 */
export async function fillSeries(rows: Rows): Promise<void> {
  const area = selectedArea(useGrid.getState(), rows);
  if (!area) return;
  const cards = cardsIn(area, rows);
  const sets: CellSet[] = [];
  const none: CellLeft[] = [];
  for (const { column } of columnsIn(area, rows)) {
    const values = cards.map((card) => column.read(card, rows.at.plan));
    const begun = seedsOf(values);
    const next = seriesFrom(column.kind, values.slice(0, begun), cards.length - begun);
    for (const [at, card] of cards.slice(begun).entries()) {
      const value = next?.[at] ?? null;
      const why = column.edit && (next ? cellRefusal(column, value) : whyNoSeries(column));
      if (why) none.push(leftOf(card, column, why));
      else sets.push({ card, column, value });
    }
  }
  await storedWhereSet(sets, say`filled`, none);
}

function seedsOf(values: readonly CellValue[]): number {
  const empty = values.findIndex((value) => value === null || value === '');
  return empty < 0 ? Math.min(2, values.length - 1) : empty;
}

function whyNoSeries({ kind }: Column): string {
  return kind === 'money'
    ? say`A series of amounts begins with two, an even step apart.`
    : say`The cells above are no series: it takes numbers, quarters or days in even steps, or texts that end with a number.`;
}

/** A value goes into another column as its text does: a day into a day, a name into a name. */
async function fillRight(area: Area, rows: Rows): Promise<void> {
  const left = area.left === area.right ? Math.max(0, area.left - 1) : area.left;
  const [source, ...others] = columnsIn({ ...area, left }, rows);
  if (!source) return;
  const cards = cardsIn(area, rows);
  const sets: CellSet[] = [];
  const unread: CellLeft[] = [];
  for (const other of others) {
    const read = readerOf(other.column, rows.at);
    for (const card of cards) {
      const answer = read(cellForInput(source.column, source.column.read(card, rows.at.plan), rows.at));
      if (answer.ok) sets.push({ card, column: other.column, value: answer.value });
      else unread.push(leftOf(card, other.column, answer.words));
    }
  }
  await stored(sets, unread, say`filled`);
}

/** Yes becomes no and no yes in all selected rows of the column, as the active cell does. */
export async function toggleRange(rows: Rows, { column }: GridColumn, active: Card): Promise<void> {
  const area = selectedArea(useGrid.getState(), rows);
  const value: CellValue = column.read(active, rows.at.plan) !== true;
  const cards = area ? cardsIn(area, rows) : [active];
  await storedWhereSet(
    cards.map((card) => ({ card, column, value })),
    say`set`,
  );
}

async function storedWhereSet(
  sets: readonly CellSet[],
  done: string,
  others: readonly CellLeft[] = [],
): Promise<void> {
  const fixed = sets.filter(({ column }) => !column.edit);
  const left = fixed.map(({ card, column }) =>
    leftOf(card, column, say`It is worked out and cannot be set.`),
  );
  await stored(
    sets.filter(({ column }) => column.edit),
    [...others, ...left],
    done,
  );
}

/** Stores what could be read, and tells of all that was left. */
export async function stored(
  sets: readonly CellSet[],
  unread: readonly CellLeft[],
  done: string,
): Promise<void> {
  const refused = await storeCells(sets);
  if (refused) tellLeft([...unread, ...refused], sets.length + unread.length, done);
}
