import { budgetId } from '../model/budget';
import { difference } from '../model/patch';
import type { Plan } from '../model/plan';
import type { CommandOf } from './command';
import { type Decision, patched, refuse } from './decision';

/** Sets, changes or takes away a budget of one fiscal year. Refuses a scenario that is not there. */
export function setBudget(plan: Plan, command: CommandOf<'budget/set'>): Decision {
  const { scenarioId, fiscalYear, scope, amount, hard } = command;
  if (!plan.scenario.has(scenarioId)) return refuse('scenario-missing');
  const id = budgetId(scenarioId, fiscalYear, scope);
  const present = plan.budget.get(id);
  const label = { year: fiscalYear, scope };
  if (amount === null)
    return patched(present ? { budget: { removed: [present] } } : {}, 'budget-removed', label);
  if (!present) {
    return patched(
      { budget: { added: [{ id, scenarioId, fiscalYear, scope, amount, hard }] } },
      'budget-set',
      label,
    );
  }
  const change = difference(present, { amount, hard });
  return patched(change ? { budget: { changed: [change] } } : {}, 'budget-set', label);
}
