import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, invert, isEmpty } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { driftOf } from '../../../shared/rules/budgets/drift';
import { figuresOf } from '../../../shared/rules/cards/figures';
import { checkPlan } from '../../../shared/rules/check-plan';
import { type Look, shownOf } from '../../helpers/all-figures';
import { planningCommands, startedPlan } from '../../helpers/commands/planning-commands';
import { forgotten } from '../../helpers/forgotten';
import { badRecords } from '../../helpers/plans/bad-records';
import { ask } from '../../helpers/plans/plans';

test('whatever is done, it is undone exactly, leaves a plan that holds, and what is remembered is what would be computed', () => {
  fc.assert(
    fc.property(fc.array(planningCommands, { minLength: 1, maxLength: 25 }), (sequence) => {
      let plan = startedPlan();
      for (const command of sequence) {
        const decision = ask(plan, command, 'because');
        if (decision.kind !== 'patch') continue;
        const next = apply(plan, decision.patch);
        if (!isEmpty(decision.patch)) expect(apply(next, invert(decision.patch))).toEqual(plan);
        expect(badRecords(next)).toEqual([]);
        expect(checkPlan(next)).toEqual([]);
        plan = next;
        // Each plan takes over from the one before: what went wrong on the way is there at the end.
        for (const look of looksAt(plan)) shownOf(plan, look);
      }
      const fresh = forgotten(plan);
      for (const look of looksAt(plan)) {
        expect(shownOf(plan, look)).toEqual(shownOf(fresh, look));
        const { years } = driftOf(plan, look.scenarioId, 2);
        expect(years[0]?.spend).toBe(figuresOf(plan, look.scenarioId).spend);
      }
    }),
    // A slow machine tries fewer.
    { numRuns: 60, interruptAfterTimeLimit: 12_000 },
  );
});

/** Each scenario, with all others beside it. */
function looksAt(plan: Plan): Look[] {
  const all = [...plan.scenario.keys()];
  return all.map((scenarioIn) => ({
    scenarioId: scenarioIn,
    others: all.filter((other) => other !== scenarioIn),
    years: 2,
    today: '2026-11-26',
  }));
}
