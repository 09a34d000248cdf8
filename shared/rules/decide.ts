import type { Plan } from '../model/plan';
import { outOfBoundsSteps, whyOutOfBounds } from './bounds';
import { guarded } from './cards/guard';
import type { Command, Stamp } from './command';
import type { Decision } from './decision';
import { rowNamed } from './edit-each';
import { families } from './families';
import { mergeImportSteps } from './import/import-merge';

/**
 * Decides a command: the patch it makes of this plan, the question for a reason, or the refusal.
 * Pure: the page asks it for previews, the engine asks it and binds.
 */
export function decide(plan: Plan, command: Command, stamp: Stamp): Decision {
  const decision = decided(plan, command, stamp);
  return command.type === 'initiative/edit-each' ? rowNamed(plan, command, decision) : decision;
}

/**
 * What a command makes of the plan by its own rule alone: neither bounds nor limits are asked, so that it may be done
 * beforehand what `decide`, which binds, most likely comes to as well.
 */
export function ruled(plan: Plan, command: Command, stamp: Stamp): Decision {
  const family = families[command.type] as (plan: Plan, command: Command, stamp: Stamp) => Decision;
  return family(plan, command, stamp);
}

function decided(plan: Plan, command: Command, stamp: Stamp): Decision {
  const decision = ruled(plan, command, stamp);
  if (decision.kind !== 'patch') return decision;
  return whyOutOfBounds(plan, command, decision.patch) ?? guarded(plan, command, decision, stamp);
}

/** The same step by step, for the one command of very many rows; nobody is asked about limits that it crosses. */
export function* decideSteps(plan: Plan, command: Command, stamp: Stamp): Generator<void, Decision> {
  if (command.type !== 'import/merge') return decide(plan, command, stamp);
  const decision = yield* mergeImportSteps(plan, command);
  if (decision.kind !== 'patch') return decision;
  yield;
  return (yield* outOfBoundsSteps(plan, command, decision.patch)) ?? decision;
}
