import { type Changed, difference } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { compareRanks, ranksBetween } from '../../model/rank';
import type { Placement } from '../../model/records/placement';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { whyNotOpen } from '../frozen';

/**
 * Puts a lane in the order of the ids, the funded ones among themselves and the others among themselves: no funding
 * changes, so the funding line stays. What the ids leave out keeps its order after them. Refuses ids that are not in
 * the lane.
 */
export function rankLane(plan: Plan, command: CommandOf<'placement/rank-by'>): Decision {
  const { scenarioId, lane } = command;
  const closed = whyNotOpen(plan, scenarioId);
  if (closed) return closed;
  const { lanes, byId } = cardsOf(plan, scenarioId);
  const strangers = command.initiativeIds.filter((id) => byId.get(id)?.placement.lane !== lane);
  if (strangers.length) return refuse('not-in-lane', strangers, { count: strangers.length });
  const wanted = new Map(command.initiativeIds.map((id, index) => [id, index]));
  const changed = [lanes[lane].funded, lanes[lane].unfunded].flatMap((part) => inOrder(part, wanted));
  return patched(changed.length ? { placement: { changed } } : {}, 'lane-ranked', { lane });
}

/** The part's own ranks dealt out anew, so that nothing else of the lane has to move. */
function inOrder(part: readonly Card[], wanted: ReadonlyMap<string, number>): Changed<Placement>[] {
  const place = (card: Card) => wanted.get(card.initiative.id) ?? wanted.size;
  const sorted = [...part].sort((a, b) => place(a) - place(b));
  const own = part.map(({ placement }) => placement.rank).sort(compareRanks);
  const ranks = new Set(own).size === own.length ? own : ranksBetween(null, null, own.length);
  return sorted.flatMap(
    ({ placement }, index) => difference(placement, { rank: ranks[index] as string }) ?? [],
  );
}
