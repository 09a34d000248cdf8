import { fundedLanes } from '../../model/codes';
import type { Plan } from '../../model/plan';
import type { Quarter } from '../../model/quarter';
import { compareRanks } from '../../model/rank';
import type { Work } from '../cards/card';
import { cardsOf, isFundedLane } from '../cards/cards';
import { type Change, takenOver } from '../cards/taken-over';
import { withInOrder } from '../tables/in-order';
import { effortsByTeam } from '../tables/lines';
import { daysIn, loadsOf, weighs } from './effort-load';

/** An initiative that asks a team for days in a quarter. */
export interface LoadCause {
  readonly work: Work;
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
    .flatMap(({ initiativeId }) => causeOf(plan, byId.get(initiativeId)?.work, teamId, quarter))
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

/** What was asked for so far of a scenario; an edit looks at the teams and quarters that work weighs on which is another now. */
const askedFor = takenOver(
  (_plan: Plan, _scenarioId: string) => new Map<string, Asked>(),
  (before, change, plan, scenarioId) => {
    const keys = reworkedKeys(change, plan, scenarioId);
    if (keys.size === 0) return before;
    const asked = new Map(before);
    for (const key of keys) {
      const known = asked.get(key);
      if (known) asked.set(key, causesAgain(known, change, plan, scenarioId));
    }
    return asked;
  },
);

function reworkedKeys({ before, reworked }: Change, plan: Plan, scenarioId: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const of of [before, plan])
    for (const id of reworked) {
      const work = cardsOf(of, scenarioId).byId.get(id)?.work;
      for (const { teamId, first, days } of work && weighs(work) ? loadsOf(of, work) : [])
        for (let index = 0; index < days.length; index++) keys.add(keyOf(teamId, first + index));
    }
  return keys;
}

function causesAgain(known: Asked, { reworked }: Change, plan: Plan, scenarioId: string): Asked {
  const { teamId, quarter, causes } = known;
  const { byId } = cardsOf(plan, scenarioId);
  const arriving = [...reworked].flatMap((id) => causeOf(plan, byId.get(id)?.work, teamId, quarter));
  const staying = causes.filter(({ work }) => !reworked.has(work.initiative.id));
  return { teamId, quarter, causes: withInOrder(staying, arriving, largestFirst) };
}

function causeOf(plan: Plan, work: Work | undefined, teamId: string, quarter: Quarter): LoadCause[] {
  if (!work || !weighs(work) || !isFundedLane(work.placement.lane)) return [];
  const days = daysIn(plan, work, teamId, quarter);
  return days > 0 ? [{ work, days }] : [];
}

const places: readonly string[] = fundedLanes;

function largestFirst(a: LoadCause, b: LoadCause): number {
  const [one, other] = [a.work.placement, b.work.placement];
  return (
    b.days - a.days ||
    places.indexOf(one.lane) - places.indexOf(other.lane) ||
    compareRanks(one.rank, other.rank)
  );
}
