import { apply, type Patch } from '../model/patch';
import type { Plan } from '../model/plan';
import type { Command } from './command';
import type { Decision } from './decision';
import { whySumTooLarge } from './largest-sum';
import { whyMinimumAboveCost } from './minimum-cost';
import { whyNegative } from './negative-sums';
import { whyPlanTooLarge } from './plan-sums';

/** Commands that only copy, carry on or freeze what is there: what an older version let in goes with it. */
const carrying: ReadonlySet<Command['type']> = new Set([
  'plan/roll-over',
  'initiative/duplicate',
  'scenario/add',
  'scenario/freeze',
  'scenario/adopt',
]);

/** Commands that take sums from elsewhere, row by row: one row must not keep out all others. */
const taking: ReadonlySet<Command['type']> = new Set([
  'plan/change-currency',
  'import/merge',
  'import/services',
  'import/actuals',
]);

/**
 * Why a patch cannot be: a single sum too large or below nothing where that makes no sense, a minimum above the cost, or
 * sums that could together no longer be added up to the cent. null where it can. What is so already may stay, or become
 * less so.
 */
export function whyOutOfBounds(plan: Plan, command: Command, patch: Patch): Decision | null {
  const after = () => apply(plan, patch);
  if (carrying.has(command.type)) return whyPlanTooLarge(plan, patch, after);
  return (
    whySumTooLarge(plan, patch) ??
    whyNegative(plan, patch, after) ??
    (taking.has(command.type) ? null : whyMinimumAboveCost(plan, patch, after)) ??
    whyPlanTooLarge(plan, patch, after)
  );
}
