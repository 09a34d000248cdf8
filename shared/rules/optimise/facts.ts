import { type Plan, settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import { isPinned } from '../cards/guard';
import { usualDays } from '../people/team-days';
import { type Candidates, candidatesOf, isUnderWay } from './candidates';

/** What a question about a scenario is about, for who asks it: how many there are of what can be held. */
export interface BestSetFacts {
  readonly candidates: number;
  readonly leftOut: Candidates['leftOut'];
  readonly funded: number;
  readonly underWay: number;
  readonly pinned: number;
  readonly budgets: number;
  /** Teams whose days are known. */
  readonly teams: number;
  readonly guardrail: { readonly min: number; readonly max: number } | null;
  readonly dependencies: number;
}

export function bestSetFacts(plan: Plan, scenarioId: string): BestSetFacts {
  const { firstYear, guardrailMin: min, guardrailMax: max } = settingsOf(plan);
  const { cards, leftOut } = candidatesOf(plan, scenarioId);
  const funded = cards.filter((card) => card.funded);
  const isAhead = ({ scenarioId: of, fiscalYear }: { scenarioId: string; fiscalYear: number }) =>
    of === scenarioId && fiscalYear >= firstYear;
  const withDays = new Set([...plan.capacity.values()].map(({ teamId }) => teamId));
  return {
    candidates: cards.length,
    leftOut,
    funded: funded.length,
    underWay: funded.filter((card) => isUnderWay(card, quarterIn(firstYear, 1))).length,
    pinned: cards.filter(isPinned).length,
    budgets: [...plan.budget.values()].filter(isAhead).length,
    teams: [...plan.team.values()].filter((team) => usualDays(plan, team).known || withDays.has(team.id))
      .length,
    guardrail: min === null || max === null ? null : { min, max },
    dependencies: [...plan.dependency.values()].filter(({ kind }) => kind !== 'enables').length,
  };
}
