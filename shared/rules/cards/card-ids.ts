import { type Exchange } from '../tables/in-order';
import type { Work } from './card';

const known = new WeakMap<readonly Work[], readonly string[]>();

/** The initiatives of some cards, in their order; worked out once for a list. */
export function idsOf(cards: readonly Work[]): readonly string[] {
  let ids = known.get(cards);
  if (!ids) known.set(cards, (ids = cards.map(({ initiative }) => initiative.id)));
  return ids;
}

/**
 * The list that another became by these exchanges. Where each card took the place of the one it was (the same by `compare`),
 * the initiatives are the same ones as before, and are not read again.
 */
export function withIdsOf<W extends Work>(
  before: readonly W[],
  after: readonly W[],
  exchanges: readonly Exchange<W>[],
  compare: (a: W, b: W) => number,
): readonly W[] {
  const ids = before === after ? undefined : known.get(before);
  if (ids && exchanges.every(([was, is]) => was && is && compare(was, is) === 0)) known.set(after, ids);
  return after;
}
