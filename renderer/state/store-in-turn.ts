import type { Plan } from '../../shared/model/plan';
import type { Command } from '../../shared/rules/command';
import { allAnswered, storeField } from './dispatch';
import { currentPlan } from './plan-store';

let turn: Promise<unknown> = Promise.resolve();

/**
 * As `storeField`, for a field of a record that is stored whole: the command is made of the plan as it is once all that
 * was sent before has been answered, so that a field left a moment ago keeps its new value.
 */
export function storeInTurn(commandOf: (plan: Plan) => Command): Promise<string | null> {
  const stored = turn.then(allAnswered).then(() => storeField(commandOf(currentPlan())));
  turn = stored.catch(() => undefined);
  return stored;
}
