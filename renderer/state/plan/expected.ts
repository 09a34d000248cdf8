import { applySteps, type Patch } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { samePatch } from '../../../shared/model/same-patch';
import { cardsSteps } from '../../../shared/rules/cards/cards';
import type { Command, Stamp } from '../../../shared/rules/command';
import { ruled } from '../../../shared/rules/decide';
import { drawn, inFrames } from './in-frames';

interface Expected {
  readonly before: Plan;
  readonly patch: Patch;
  readonly after: Plan;
}

let expected: Expected | null = null;

/**
 * While the engine decides and stores a command of very many rows, works out beside it what the plan would become by the
 * command's own rule, with its cards. Nothing of it is shown or stored: whoever takes over the engine's answer finds it
 * there, where that is the very same patch of the very same plan. The answer ends it.
 */
export function expectPlan(plan: Plan, command: Command, stamp: Stamp, scenarioId: string): () => void {
  let isOver = false;
  expected = null;
  const work = function* (): Generator<void, void> {
    const decision = ruled(plan, command, stamp);
    yield;
    if (isOver || decision.kind !== 'patch') return;
    const { patch } = decision;
    for (const steps = applySteps(plan, patch); ; yield) {
      if (isOver) return;
      const step = steps.next();
      if (!step.done) continue;
      for (const _ of cardsSteps(step.value, scenarioId)) {
        if (isOver) return;
        yield;
      }
      if (!isOver) expected = { before: plan, patch, after: step.value };
      return;
    }
  };
  // That it is being stored shows first. What fails here fails in the engine, and is told from there.
  void drawn()
    .then(() => (isOver ? undefined : inFrames(work())))
    .catch(() => undefined);
  return () => {
    isOver = true;
  };
}

/** The plan after a patch, where it was expected; once it was asked for, nothing is. */
export function planExpected(plan: Plan, patch: Patch): Plan | null {
  const found = expected;
  expected = null;
  return found?.before === plan && samePatch(found.patch, patch) ? found.after : null;
}
