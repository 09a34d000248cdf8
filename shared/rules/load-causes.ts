import { fundedLanes } from '../model/codes';
import type { Plan } from '../model/plan';
import type { Quarter } from '../model/quarter';
import { compareRanks } from '../model/rank';
import type { Card } from './card';
import { cardsOf, isFundedLane } from './cards';
import { daysIn, weighs } from './effort-load';
import { withInOrder } from './in-order';
import { effortsByTeam } from './lines';
import { takenOver } from './taken-over';

/** An initiative that asks a team for days in a quarter. */
export interface LoadCause {
  readonly card: Card;
  readonly days: number;
}

/** The initiatives that ask a team for days in a quarter, the largest first; of the same size, by rank in their lane. */
export const causesOf = takenOver(
  (plan: Plan, scenarioId: string, teamId: string, quarter: Quarter): readonly LoadCause[] => {
    const { byId } = cardsOf(plan, scenarioId);
    const causes = effortsByTeam(plan.effort)
      .of(teamId)
      .flatMap(({ initiativeId }) => causeOf(plan, byId.get(initiativeId), teamId, quarter));
    return causes.sort(largestFirst);
  },
  (causes, { before, touched }, plan, scenarioId, teamId, quarter) => {
    const [then, now] = [cardsOf(before, scenarioId).byId, cardsOf(plan, scenarioId).byId];
    const asked = [...touched].some((id) => causeOf(before, then.get(id), teamId, quarter).length > 0);
    const arriving = [...touched].flatMap((id) => causeOf(plan, now.get(id), teamId, quarter));
    const staying = asked ? causes.filter(({ card }) => !touched.has(card.initiative.id)) : causes;
    return withInOrder(staying, arriving, largestFirst);
  },
);

function causeOf(plan: Plan, card: Card | undefined, teamId: string, quarter: Quarter): LoadCause[] {
  if (!card || !weighs(card) || !isFundedLane(card.placement.lane)) return [];
  const days = daysIn(plan, card, teamId, quarter);
  return days > 0 ? [{ card, days }] : [];
}

const places: readonly string[] = fundedLanes;

function largestFirst(a: LoadCause, b: LoadCause): number {
  const [one, other] = [a.card.placement, b.card.placement];
  return (
    b.days - a.days ||
    places.indexOf(one.lane) - places.indexOf(other.lane) ||
    compareRanks(one.rank, other.rank)
  );
}
