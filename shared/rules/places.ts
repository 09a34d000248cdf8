import type { Lane } from '../model/codes';
import type { Plan } from '../model/plan';
import { ranksBetween } from '../model/rank';
import type { Card } from './card';
import { cardsOf } from './cards';

/** The rank of the last card of a lane, funded or not; null where it is empty. */
export function lastRank(plan: Plan, scenarioId: string, lane: Lane): string | null {
  const { funded, unfunded } = cardsOf(plan, scenarioId).lanes[lane];
  const a = funded.at(-1)?.placement.rank ?? null;
  const b = unfunded.at(-1)?.placement.rank ?? null;
  return a === null || (b !== null && b > a) ? b : a;
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
  const lane = cardsOf(plan, scenarioId).lanes[place.lane];
  const staying = (cards: readonly Card[]) => cards.filter((card) => !moving.has(card.initiative.id));
  const part = staying(place.funded ? lane.funded : lane.unfunded);
  const whole = staying([...lane.funded, ...lane.unfunded])
    .map((card) => card.placement.rank)
    .sort();
  const next = part.find((card) => card.initiative.id === place.before);
  if (next) {
    const at = whole.indexOf(next.placement.rank);
    return ranksBetween(whole[at - 1] ?? null, next.placement.rank, count);
  }
  const last = part.at(-1)?.placement.rank;
  if (last === undefined) {
    // The first card of an empty part: funded ones stand highest, the others lowest.
    return place.funded
      ? ranksBetween(null, whole[0] ?? null, count)
      : ranksBetween(whole.at(-1) ?? null, null, count);
  }
  return ranksBetween(last, whole[whole.indexOf(last) + 1] ?? null, count);
}
