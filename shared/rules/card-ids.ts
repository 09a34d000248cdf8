import type { Card } from './card';
import { type Exchange } from './in-order';

const known = new WeakMap<readonly Card[], readonly string[]>();

/** The initiatives of some cards, in their order; worked out once for a list. */
export function idsOf(cards: readonly Card[]): readonly string[] {
  let ids = known.get(cards);
  if (!ids) known.set(cards, (ids = cards.map(({ initiative }) => initiative.id)));
  return ids;
}

/**
 * The list that another became by these exchanges. Where each card took the place of the one it was (the same by `compare`),
 * the initiatives are the same ones as before, and are not read again.
 */
export function withIdsOf(
  before: readonly Card[],
  after: readonly Card[],
  exchanges: readonly Exchange<Card>[],
  compare: (a: Card, b: Card) => number,
): readonly Card[] {
  const ids = before === after ? undefined : known.get(before);
  if (ids && exchanges.every(([was, is]) => was && is && compare(was, is) === 0)) known.set(after, ids);
  return after;
}
