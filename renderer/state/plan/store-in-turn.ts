import type { Plan } from '../../../shared/model/plan';
import type { Command } from '../../../shared/rules/command';
import { allAnswered, storeField } from './dispatch';
import { currentPlan } from './plan-store';

let turn: Promise<unknown> = Promise.resolve();

/**
 * As `storeField`, for a field of a record that is stored whole: the command is made of the plan as it is once all that
 * was sent before has been answered, so that a field left a moment ago keeps its new value. `commandOf` answers with
 * nothing where the record is gone by then: it is not brought back by an edit that came too late.
 */
export function storeInTurn(commandOf: (plan: Plan) => Command | undefined): Promise<string | null> {
  const stored = turn.then(allAnswered).then(() => {
    const command = commandOf(currentPlan());
    return command ? storeField(command) : null;
  });
  turn = stored.catch(() => undefined);
  return stored;
}

/** Resolves when nothing waits for its turn and nothing that was sent is still unanswered. */
export async function allStored(): Promise<void> {
  for (;;) {
    const last = turn;
    await last;
    await allAnswered();
    if (last === turn) return;
  }
}
