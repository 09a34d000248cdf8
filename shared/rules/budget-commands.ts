import { budgetId } from '../model/budget';
import { difference } from '../model/patch';
import type { Plan } from '../model/plan';
import type { CommandOf } from './command';
import { type Decision, patched, refuse } from './decision';
import { whyNotOpen } from './frozen';

/**
 * Sets, changes or takes away a budget of one fiscal year. Refuses a scenario that is not there or is frozen, and a
 * contingency above the budget.
 */
export function setBudget(plan: Plan, command: CommandOf<'budget/set'>): Decision {
  const { scenarioId, fiscalYear, scope, amount, hard } = command;
  const closed = whyNotOpen(plan, scenarioId);
  if (closed) return closed;
  const id = budgetId(scenarioId, fiscalYear, scope);
  const present = plan.budget.get(id);
  const label = { year: fiscalYear, scope };
  if (amount === null)
    return patched(present ? { budget: { removed: [present] } } : {}, 'budget-removed', label);
  const contingency = command.contingency ?? present?.contingency ?? 0;
  if (contingency > amount) return refuse('contingency-above-budget', [], { contingency, amount });
  if (!present) {
    return patched(
      { budget: { added: [{ id, scenarioId, fiscalYear, scope, amount, contingency, hard }] } },
      'budget-set',
      label,
    );
  }
  const change = difference(present, { amount, contingency, hard });
  return patched(change ? { budget: { changed: [change] } } : {}, 'budget-set', label);
}
