import { apply } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import type { Command } from '../../../shared/rules/command';
import { decide } from '../../../shared/rules/decide';
import type { Crossing, Refusal } from '../../../shared/rules/decision';
import { newStamp } from './dispatch';
import { currentPlan } from './plan-store';

/** The plan as it would be, or why it may not be. */
export interface Preview {
  readonly plan: Plan | null;
  readonly crossings: readonly Crossing[];
  readonly refusal: Refusal | null;
}

/** What a command would do to the plan as it stands. */
export function previewOf(command: Command): Preview {
  const plan = currentPlan();
  const decision = decide(plan, command, newStamp());
  switch (decision.kind) {
    case 'patch':
      return { plan: apply(plan, decision.patch), crossings: [], refusal: null };
    case 'refused':
      return { plan: null, crossings: [], refusal: decision.refusal };
    case 'needs-reason': {
      // With a reason it would go through: the figures of that are what the reason has to answer for.
      const anyway = decide(plan, command, newStamp('?'));
      const after = anyway.kind === 'patch' ? apply(plan, anyway.patch) : null;
      return { plan: after, crossings: decision.crossings, refusal: null };
    }
  }
}
