import type { GridLayout } from '../../../shared/contract/grid-layout';
import type { Card, Cards } from '../../../shared/rules/cards/card';
import type { CellValue, Column } from '../../../shared/rules/columns/column';
import { columnIn } from '../../../shared/rules/columns/own';
import { memoByFirst } from '../../../shared/rules/tables/memo';
import { type CellSetting, cellChoices, cellWords } from '../../../shared/words/columns/cell-words';
import { wordsBeside } from '../../../shared/words/language';

/**
 * As a person sees them on the board: lane by lane from the left, the funded ones of each first. The same list for the same
 * cards: what they add up to is known by it.
 */
export const boardOrder = memoByFirst(({ lanes }: Cards): readonly Card[] => {
  const { run, innovate, backlog } = lanes;
  return [
    ...run.funded,
    ...run.unfunded,
    ...innovate.funded,
    ...innovate.unfunded,
    ...backlog.funded,
    ...backlog.unfunded,
  ];
});

/** In order by the columns, what counts most first; cards without a value stand last, equal ones as they were. */
export function sortedCards(
  cards: readonly Card[],
  sort: GridLayout['sort'],
  at: CellSetting,
): readonly Card[] {
  const by = sort.flatMap(({ id, descending }) => {
    const column = columnIn(at.plan, id);
    return column ? [{ places: placesOf(column, cards, at), sign: descending ? -1 : 1 }] : [];
  });
  if (by.length === 0) return cards;
  const order = cards.map((_card, index) => index);
  order.sort((a, b) => {
    for (const { places, sign } of by) {
      const [x, y] = [places[a] ?? null, places[b] ?? null];
      if (x === y) continue;
      if (x === null) return 1;
      if (y === null) return -1;
      return (x - y) * sign;
    }
    return a - b;
  });
  return order.flatMap((index) => cards[index] ?? []);
}

/** Of each card the number its value stands at among all; texts that read alike stand together. null: no value. */
function placesOf(column: Column, cards: readonly Card[], at: CellSetting): (number | null)[] {
  const keyOfValue = sortKeys(column, at);
  const keys = cards.map((card) => keyOfValue(column.read(card, at.plan)));
  const texts = [...new Set(keys)].filter((key) => typeof key === 'string');
  if (texts.length === 0) return keys as (number | null)[];
  // Few texts stand in many rows: comparing them is what takes long.
  const compare = comparing(at.speech.locale);
  texts.sort(compare);
  const places = new Map<SortKey, number>();
  let place = -1;
  for (const [index, text] of texts.entries()) {
    const before = texts[index - 1];
    if (before === undefined || compare(before, text) !== 0) place += 1;
    places.set(text, place);
  }
  return keys.map((key) => (key === null ? null : (places.get(key) ?? null)));
}

export type SortKey = number | string | null;

/** What stands for a value in comparisons: codes by their place among the choices, other values by themselves. */
export function sortKeys(column: Column, at: CellSetting): (value: CellValue) => SortKey {
  if (column.kind !== 'choice') return (value) => keyOf(column, value, at);
  const places = new Map(cellChoices(column, at.plan).map(({ value }, index) => [value, index]));
  return (value) => (value === null ? null : (places.get(value as string) ?? places.size));
}

function keyOf(column: Column, value: CellValue, at: CellSetting): SortKey {
  if (value === null || value === '') return null;
  if (typeof value === 'number' || (typeof value === 'string' && column.kind === 'day')) return value;
  if (typeof value === 'boolean') return value ? 0 : 1;
  return cellWords(column, value, at) || null;
}

export function comparing(locale: string): (a: number | string, b: number | string) => number {
  const collator = new Intl.Collator(wordsBeside(locale), { numeric: true, sensitivity: 'base' });
  return (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/**
 * Rows as they were held, without those that are gone; new ones behind them. The same list for the same cards: an undo that
 * brings them back finds it.
 */
export function heldCards(held: readonly string[], cards: Cards, all: readonly Card[]): readonly Card[] {
  const last = lastHeld(cards);
  if (last.order && last.held === held && last.all === all) return last.order;
  const order = heldAnew(held, cards, all);
  Object.assign(last, { held, all, order });
  return order;
}

interface Held {
  held?: readonly string[];
  all?: readonly Card[];
  order?: readonly Card[];
}

const lastHeld = memoByFirst((_cards: Cards): Held => ({}));

function heldAnew(held: readonly string[], cards: Cards, all: readonly Card[]): readonly Card[] {
  const kept: Card[] = [];
  for (const id of held) {
    const card = cards.byId.get(id);
    if (card) kept.push(card);
  }
  if (kept.length === all.length) return kept;
  const known = new Set(held);
  return [...kept, ...all.filter(({ initiative }) => !known.has(initiative.id))];
}
