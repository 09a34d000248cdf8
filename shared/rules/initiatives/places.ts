import type { Lane } from '../../model/codes';
import type { Plan } from '../../model/plan';
import { ranksBetween } from '../../model/rank';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { firstWhere } from '../tables/in-order';

/** The rank of the last card of a lane, funded or not; null where it is empty. */
export function lastRank(plan: Plan, scenarioId: string, lane: Lane): string | null {
  const { funded, unfunded } = cardsOf(plan, scenarioId).lanes[lane];
  const a = funded.at(-1)?.placement.rank ?? null;
  const b = unfunded.at(-1)?.placement.rank ?? null;
  return a === null || (b !== null && b > a) ? b : a;
}

/** The rank of the last card of each lane of a scenario; null where a lane is empty. */
export type LastRanks = Readonly<Record<Lane, string | null>>;

/** The same of all lanes, without the cards: those of a plan that is only being filled would be made for nothing else. */
export function lastRanks(plan: Plan, scenarioId: string): LastRanks {
  const last: Record<Lane, string | null> = { backlog: null, run: null, innovate: null };
  for (const { scenarioId: scenario, lane, rank } of plan.placement.values())
    if (scenario === scenarioId && (last[lane] ?? '') < rank) last[lane] = rank;
  return last;
}

export interface Place {
  readonly lane: Lane;
  /** Above the funding line. */
  readonly funded: boolean;
  /** The initiative that then follows in the same part of the lane; null: the end of that part. */
  readonly before: string | null;
}

/**
 * `count` ranks in rising order for cards that go to a place. `moving` are the ids on the move: they do not count as
 * neighbours. An initiative named in `before` that is not in that part of the lane counts as the end of it.
 */
export function ranksAt(
  plan: Plan,
  scenarioId: string,
  place: Place,
  moving: ReadonlySet<string>,
  count: number,
): string[] {
  const { byId, lanes } = cardsOf(plan, scenarioId);
  const lane = lanes[place.lane];
  const parts = [lane.funded, lane.unfunded];
  const part = place.funded ? lane.funded : lane.unfunded;
  const stays = (card: Card) => !moving.has(card.initiative.id);
  const next = byId.get(place.before ?? '');
  if (next && stays(next) && next.placement.lane === place.lane && next.funded === place.funded) {
    const { rank } = next.placement;
    return ranksBetween(highest(parts, stays, rank), rank, count);
  }
  const last = highest([part], stays, null);
  if (last !== null) return ranksBetween(last, lowest(parts, stays, last), count);
  // The first card of an empty part: funded ones stand highest, the others lowest.
  return place.funded
    ? ranksBetween(null, lowest(parts, stays, null), count)
    : ranksBetween(highest(parts, stays, null), null, count);
}

type Parts = readonly (readonly Card[])[];

/** The highest rank below `bound` (null: of all) of the cards that stay; each part is in rank order. */
function highest(parts: Parts, stays: (card: Card) => boolean, bound: string | null): string | null {
  let rank: string | null = null;
  for (const cards of parts) {
    let at = bound === null ? cards.length : firstWhere(cards, ({ placement }) => placement.rank >= bound);
    while (at > 0 && !stays(cards[at - 1] as Card)) at--;
    const own = cards[at - 1]?.placement.rank;
    if (own !== undefined && (rank === null || own > rank)) rank = own;
  }
  return rank;
}

/** The lowest rank above `bound` (null: of all). */
function lowest(parts: Parts, stays: (card: Card) => boolean, bound: string | null): string | null {
  let rank: string | null = null;
  for (const cards of parts) {
    let at = bound === null ? 0 : firstWhere(cards, ({ placement }) => placement.rank > bound);
    while (at < cards.length && !stays(cards[at] as Card)) at++;
    const own = cards[at]?.placement.rank;
    if (own !== undefined && (rank === null || own < rank)) rank = own;
  }
  return rank;
}
