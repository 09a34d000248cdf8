import type { BudgetScope } from '../../model/codes';
import { type Plan, settingsOf } from '../../model/plan';
import { yearsOfPlan } from '../time/plan-years';
import { type BudgetLine, budgetYearsOf } from './budget-years';

/** What would be free of a budget of a year. */
export interface FreeThen extends Pick<BudgetLine, 'budget' | 'contingency' | 'free'> {
  readonly year: number;
  readonly scope: BudgetScope;
}

/**
 * The budgets of which more or less would be free afterwards than before, over the years that figures look ahead, by year:
 * the one in all, or those of the lists in a year that has none in all. Empty where nothing changes.
 */
export function freeChanged(before: Plan, after: Plan, scenarioId: string): FreeThen[] {
  const count = yearsOfPlan(settingsOf(after));
  const then = budgetYearsOf(before, scenarioId, count);
  return budgetYearsOf(after, scenarioId, count).flatMap(({ year, lines }, at) => {
    const hasWhole = lines.some(({ scope, budget }) => scope === 'total' && budget !== null);
    return lines
      .filter(({ scope }) => (scope === 'total') === hasWhole)
      .filter(({ scope, free }) => then[at]?.lines.find((line) => line.scope === scope)?.free !== free)
      .map(({ scope, budget, contingency, free }) => ({ year, scope, budget, contingency, free }));
  });
}
