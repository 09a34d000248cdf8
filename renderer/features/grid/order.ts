import type { GridLayout } from '../../../shared/contract/grid-layout';
import type { Card, Cards } from '../../../shared/rules/card';
import { columnIn } from '../../../shared/rules/columns/own';
import type { CellValue, Column } from '../../../shared/rules/columns/column';
import { type CellSetting, cellChoices, cellWords } from '../../../shared/words/cell-words';

/** As a person sees them on the board: lane by lane from the left, the funded ones of each first. */
export function boardOrder({ lanes }: Cards): readonly Card[] {
  const { run, innovate, backlog } = lanes;
  return [
    ...run.funded,
    ...run.unfunded,
    ...innovate.funded,
    ...innovate.unfunded,
    ...backlog.funded,
    ...backlog.unfunded,
  ];
}

/** In order by the columns, what counts most first; cards without a value stand last, equal ones as they were. */
export function sortedCards(
  cards: readonly Card[],
  sort: GridLayout['sort'],
  at: CellSetting,
): readonly Card[] {
  const by = sort.flatMap(({ id, descending }) => {
    const column = columnIn(at.plan, id);
    return column ? [{ column, sign: descending ? -1 : 1, keyFor: sortKeys(column, at) }] : [];
  });
  if (by.length === 0) return cards;
  const compare = comparing(at.speech.locale);
  const keyed = cards.map((card) => ({
    card,
    keys: by.map(({ column, keyFor }) => keyFor(column.read(card, at.plan))),
  }));
  keyed.sort((a, b) => {
    for (const [index, { sign }] of by.entries()) {
      const [x, y] = [a.keys[index] ?? null, b.keys[index] ?? null];
      if (x === y) continue;
      if (x === null) return 1;
      if (y === null) return -1;
      const order = compare(x, y);
      if (order !== 0) return order * sign;
    }
    return 0;
  });
  return keyed.map(({ card }) => card);
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
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  return (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** Rows as they were held, without those that are gone; new ones behind them. */
export function heldCards(held: readonly string[], cards: Cards, all: readonly Card[]): readonly Card[] {
  const known = new Set(held);
  const kept = held.flatMap((id) => cards.byId.get(id) ?? []);
  return kept.length === all.length
    ? kept
    : [...kept, ...all.filter(({ initiative }) => !known.has(initiative.id))];
}
