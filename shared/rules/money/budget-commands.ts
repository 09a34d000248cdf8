import { budgetScopes } from '../../model/codes';
import type { Money } from '../../model/money';
import { difference } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { budgetId } from '../../model/records/budget';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { whyNotOpen } from '../frozen';

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

/**
 * Raises or cuts every budget of one fiscal year by a percentage (-10: a tenth less), each to whole minor units, halves
 * away from zero: amount * (100 + percent) / 100, the percentage taken to two digits. Contingencies stay. Refuses a
 * scenario that is not there or is frozen, a year without budgets, and a result below its contingency.
 */
export function scaleBudgets(plan: Plan, command: CommandOf<'budget/scale'>): Decision {
  const { scenarioId, fiscalYear: year, percent } = command;
  const closed = whyNotOpen(plan, scenarioId);
  if (closed) return closed;
  const budgets = budgetScopes.flatMap((scope) => plan.budget.get(budgetId(scenarioId, year, scope)) ?? []);
  if (budgets.length === 0) return refuse('no-budget-in-year', [], { year });
  const scaled = budgets.map((row) => ({ row, amount: scaledBy(row.amount, percent) }));
  const short = scaled.find(({ row, amount }) => amount < row.contingency);
  if (short) {
    const { scope, contingency } = short.row;
    return refuse('cut-below-contingency', [], { scope, contingency, amount: short.amount });
  }
  const changed = scaled.flatMap(({ row, amount }) => difference(row, { amount }) ?? []);
  return patched({ budget: { changed } }, 'budgets-scaled', { year, percent });
}

/** Exact: amount times basis points may exceed 2^53. Amounts are zero or positive. */
function scaledBy(amount: Money, percent: number): Money {
  const factor = BigInt(10_000 + Math.round(percent * 100));
  return Number((BigInt(amount) * factor + 5_000n) / 10_000n);
}
