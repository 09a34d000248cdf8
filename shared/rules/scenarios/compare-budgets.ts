import { type BudgetScope, budgetScopes } from '../../model/codes';
import { type Plan, settingsOf } from '../../model/plan';
import { type Budget, budgetId } from '../../model/records/budget';

/** What a budget says on one side of a difference. */
export type BudgetSide = Pick<Budget, 'amount' | 'contingency' | 'hard'>;

/** A budget that two scenarios set otherwise: in its sum, in what is held back of it, or in how strictly it is meant. */
export interface BudgetDifference {
  readonly year: number;
  readonly scope: BudgetScope;
  /** null: none is set there. */
  readonly from: BudgetSide | null;
  readonly to: BudgetSide | null;
}

/**
 * The budgets that differ in B from A, from the plan's first year on however far ahead they are set, by year, the one in
 * all before those of the lanes. A scenario that is not there has no budgets.
 */
export function budgetDifferences(plan: Plan, a: string, b: string): BudgetDifference[] {
  const { firstYear } = settingsOf(plan);
  const years = new Set<number>();
  for (const { scenarioId, fiscalYear } of plan.budget.values())
    if ((scenarioId === a || scenarioId === b) && fiscalYear >= firstYear) years.add(fiscalYear);
  return [...years]
    .sort((one, other) => one - other)
    .flatMap((year) =>
      budgetScopes.flatMap((scope) => {
        const [from, to] = [sideOf(plan, a, year, scope), sideOf(plan, b, year, scope)];
        return isSame(from, to) ? [] : [{ year, scope, from, to }];
      }),
    );
}

function sideOf(plan: Plan, scenarioId: string, year: number, scope: BudgetScope): BudgetSide | null {
  const row = plan.budget.get(budgetId(scenarioId, year, scope));
  return row ? { amount: row.amount, contingency: row.contingency, hard: row.hard } : null;
}

function isSame(from: BudgetSide | null, to: BudgetSide | null): boolean {
  return from?.amount === to?.amount && from?.contingency === to?.contingency && from?.hard === to?.hard;
}
