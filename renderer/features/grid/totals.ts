import type { GridLayout } from '../../../shared/contract/grid-layout';
import type { Plan } from '../../../shared/model/plan';
import type { Card } from '../../../shared/rules/cards/card';
import type { Column } from '../../../shared/rules/columns/column';
import { totalOf } from './layout';

/** Worked out once for the same cards, of the same plan: a row is drawn at every key. */
const known = new WeakMap<readonly Card[], { readonly plan: Plan; readonly sums: Map<string, Sum | null> }>();

interface Sum {
  readonly sum: number;
  readonly count: number;
}

/**
 * The sum or the mean of a column over cards, as its format says; null where none is wanted or nothing is known. A mean is
 * over the cards that have a value, money in whole minor units. Values that never come (Infinity) are left out.
 */
export function totalFor(
  column: Column,
  cards: readonly Card[],
  layout: GridLayout,
  plan: Plan,
): number | null {
  const how = totalOf(layout, column);
  if (how === 'none') return null;
  const found = sumOver(column, cards, plan);
  if (!found) return null;
  const { sum, count } = found;
  if (how === 'sum') return sum;
  return column.kind === 'money' ? Math.round(sum / count) : sum / count;
}

/** Whether what a column comes to is there without working it out. */
export function isTotalKnown(
  column: Column,
  cards: readonly Card[],
  layout: GridLayout,
  plan: Plan,
): boolean {
  const entry = known.get(cards);
  return totalOf(layout, column) === 'none' || (entry?.plan === plan && entry.sums.has(column.id));
}

/** What the values of a column add up to, and how many cards have one; null where none has. */
function sumOver(column: Column, cards: readonly Card[], plan: Plan): Sum | null {
  let entry = known.get(cards);
  if (entry?.plan !== plan) known.set(cards, (entry = { plan, sums: new Map() }));
  let found = entry.sums.get(column.id);
  if (found === undefined) entry.sums.set(column.id, (found = added(column, cards, plan)));
  return found;
}

function added(column: Column, cards: readonly Card[], plan: Plan): Sum | null {
  let sum = 0;
  let count = 0;
  for (const card of cards) {
    const value = column.read(card, plan);
    if (typeof value !== 'number' || !Number.isFinite(value)) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? null : { sum, count };
}
