import type { BudgetScope } from '../../../shared/model/codes';
import type { Money } from '../../../shared/model/money';
import { type Budget, budgetId } from '../../../shared/model/records/budget';
import { usePlan, useScenarioId } from './plan-hooks';
import { storeInTurn } from './store-in-turn';

interface BudgetState {
  readonly budget: Budget | undefined;
  /** Each stores one field of it and answers with what is to be said beside the field, or null. */
  readonly storeAmount: (amount: Money | null) => Promise<string | null>;
  readonly storeContingency: (contingency: Money) => Promise<string | null> | undefined;
  readonly storeHard: (hard: boolean) => Promise<string | null> | undefined;
}

/** A budget of the scenario in view, and how it is changed: the same in the settings and on the Money screen. */
export function useBudget(fiscalYear: number, scope: BudgetScope): BudgetState {
  const scenarioId = useScenarioId();
  const id = budgetId(scenarioId, fiscalYear, scope);
  const budget = usePlan().budget.get(id);
  const store = (changes: { amount?: Money | null; hard?: boolean; contingency?: Money }) =>
    storeInTurn((plan) => {
      const { amount = null, hard = false } = plan.budget.get(id) ?? {};
      return { type: 'budget/set', scenarioId, fiscalYear, scope, amount, hard, ...changes };
    });
  return {
    budget,
    storeAmount: (amount) => store({ amount }),
    storeContingency: (contingency) => (budget ? store({ contingency }) : undefined),
    storeHard: (hard) => (budget ? store({ hard }) : undefined),
  };
}
