import { fundedLanes } from '../model/codes';
import type { Plan } from '../model/plan';
import type { Quarter } from '../model/quarter';
import { compareRanks } from '../model/rank';
import type { Card } from './card';
import { cardsOf, isFundedLane } from './cards';
import { daysIn, loadsOf, weighs } from './effort-load';
import { withInOrder } from './in-order';
import { effortsByTeam } from './lines';
import { type Change, takenOver } from './taken-over';

/** An initiative that asks a team for days in a quarter. */
export interface LoadCause {
  readonly card: Card;
  readonly days: number;
}

/** The initiatives that ask a team for days in a quarter, the largest first; of the same size, by rank in their lane. */
export function causesOf(
  plan: Plan,
  scenarioId: string,
  teamId: string,
  quarter: Quarter,
): readonly LoadCause[] {
  const asked = askedFor(plan, scenarioId);
  const key = keyOf(teamId, quarter);
  const known = asked.get(key)?.causes;
  if (known) return known;
  const { byId } = cardsOf(plan, scenarioId);
  const causes = effortsByTeam(plan.effort)
    .of(teamId)
    .flatMap(({ initiativeId }) => causeOf(plan, byId.get(initiativeId), teamId, quarter))
    .sort(largestFirst);
  asked.set(key, { teamId, quarter, causes });
  return causes;
}

interface Asked {
  readonly teamId: string;
  readonly quarter: Quarter;
  readonly causes: readonly LoadCause[];
}

function keyOf(teamId: string, quarter: Quarter): string {
  return `${quarter} ${teamId}`;
}

/** What was asked for so far of a scenario; an edit looks at the teams and quarters that a touched card weighs on. */
const askedFor = takenOver(
  (_plan: Plan, _scenarioId: string) => new Map<string, Asked>(),
  (before, change, plan, scenarioId) => {
    const asked = new Map(before);
    for (const key of touchedKeys(change, plan, scenarioId)) {
      const known = asked.get(key);
      if (known) asked.set(key, causesAgain(known, change, plan, scenarioId));
    }
    return asked;
  },
);

function touchedKeys(
  { before, touched, reworked }: Change,
  plan: Plan,
  scenarioId: string,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [of, ids] of [
    [before, reworked],
    [plan, touched],
  ] as const)
    for (const id of ids) {
      const card = cardsOf(of, scenarioId).byId.get(id);
      for (const { teamId, first, days } of card && weighs(card) ? loadsOf(of, card) : [])
        for (let index = 0; index < days.length; index++) keys.add(keyOf(teamId, first + index));
    }
  return keys;
}

function causesAgain(known: Asked, { touched, reworked }: Change, plan: Plan, scenarioId: string): Asked {
  const { teamId, quarter, causes } = known;
  const { byId } = cardsOf(plan, scenarioId);
  const arriving = [...reworked].flatMap((id) => causeOf(plan, byId.get(id), teamId, quarter));
  const staying = causes.flatMap((cause) => {
    const { id } = cause.card.initiative;
    if (reworked.has(id)) return [];
    const card = touched.has(id) ? byId.get(id) : undefined;
    return card ? [{ ...cause, card }] : [cause];
  });
  return { teamId, quarter, causes: withInOrder(staying, arriving, largestFirst) };
}

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
