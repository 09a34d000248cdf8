import { apply, type Patch } from '../model/patch';
import type { Plan } from '../model/plan';
import { allAtOnce } from '../model/steps';
import type { Command } from './command';
import type { Decision } from './decision';
import { sumTooLargeSteps } from './money/largest-sum';
import { whyMinimumAboveCost } from './money/minimum-cost';
import { whyNegative } from './money/negative-sums';
import { whyPlanTooLarge } from './money/plan-sums';

/** Commands that only copy, carry on or freeze what is there: what an older version let in goes with it. */
const carrying: ReadonlySet<Command['type']> = new Set([
  'plan/roll-over',
  'initiative/duplicate',
  'initiative/split',
  'scenario/add',
  'scenario/add-set',
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
  return allAtOnce(outOfBoundsSteps(plan, command, patch));
}

/** The same step by step, for a patch of very many rows. */
export function* outOfBoundsSteps(
  plan: Plan,
  command: Command,
  patch: Patch,
): Generator<void, Decision | null> {
  const after = () => apply(plan, patch);
  if (carrying.has(command.type)) return whyPlanTooLarge(plan, patch, after);
  const alone = yield* sumTooLargeSteps(plan, patch);
  if (alone) return alone;
  yield;
  const negative = whyNegative(plan, patch, after);
  if (negative) return negative;
  yield;
  const minimum = taking.has(command.type) ? null : whyMinimumAboveCost(plan, patch, after);
  return minimum ?? whyPlanTooLarge(plan, patch, after);
}
