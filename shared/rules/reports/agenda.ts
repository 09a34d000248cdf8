import type { Plan } from '../../model/plan';
import type { DecisionEntry } from '../../model/records/decision-entry';
import type { Coded } from '../decision';
import { latestDecision } from '../decisions/decisions';
import { compareScenarios } from '../scenarios/compare';
import { latestBaseline } from '../scenarios/scenarios';
import type { Briefing } from './briefing';

function ownIds({ groups }: Briefing): Set<string> {
  return new Set(
    groups.flatMap(({ funded, unfunded, backlog }) =>
      [...funded, ...unfunded, ...backlog].map(({ card }) => card.initiative.id),
    ),
  );
}

/**
 * What became since the last baseline of the work that serves a peer (`agenda-` and what `compareScenarios` calls it), the
 * gravest first; null where there is no baseline to compare with.
 */
export function changesFor(plan: Plan, scenarioId: string, briefing: Briefing): Coded[] | null {
  const baseline = latestBaseline(plan);
  if (!baseline || plan.scenario.get(scenarioId)?.kind === 'baseline') return null;
  const own = ownIds(briefing);
  return compareScenarios(plan, baseline.id, scenarioId).items.flatMap(
    ({ id, title, what, oneOff, from, to }) => {
      const isPaid = (from?.funded ?? false) || (to?.funded ?? false);
      return own.has(id) && isPaid ? [{ code: `agenda-${what}`, parameters: { title, oneOff } }] : [];
    },
  );
}

/** The last word on each initiative that serves a peer: those with a day to look at them again by that day, then the newest. */
export function reviewsFor(plan: Plan, briefing: Briefing): DecisionEntry[] {
  return [...ownIds(briefing)]
    .flatMap((id) => latestDecision(plan, id) ?? [])
    .sort((a, b) => {
      const [first, second] = [a.reviewBy ?? '9999', b.reviewBy ?? '9999'];
      return first === second ? (a.at < b.at ? 1 : -1) : first < second ? -1 : 1;
    });
}
