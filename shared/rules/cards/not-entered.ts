import type { Plan } from '../../model/plan';
import { onceForEach } from '../tables/memo';
import { fundedCards } from './cards';
import { isRunEntered } from './entered-card';

/** What a report can lack as a whole, in the order in which it would show it. */
const reportThings = ['outcomes', 'runCosts', 'benefits', 'starts', 'goals', 'teams'] as const;
export type ReportThing = (typeof reportThings)[number];

/**
 * What a plan that funds something holds nothing of, so that a report says it rather than leave it out: of its funded work
 * no outcome, run cost, benefit or start, and no goal and no team at all. What money lacks is said with the money.
 */
export const notEnteredOf = onceForEach((plan: Plan, scenarioId: string): readonly ReportThing[] => {
  const cards = fundedCards(plan, scenarioId);
  if (cards.length === 0) return [];
  const isThere: Readonly<Record<ReportThing, boolean>> = {
    outcomes: cards.some(({ initiative }) => initiative.outcome !== null),
    runCosts: cards.some((card) => isRunEntered(plan, card)),
    benefits: cards.some(({ benefits }) => benefits.length > 0),
    starts: cards.some(({ placement }) => placement.start !== null),
    goals: plan.goal.size > 0,
    teams: plan.team.size > 0,
  };
  return reportThings.filter((thing) => !isThere[thing]);
});
