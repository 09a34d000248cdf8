import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { placeIn, rankedCards, rankingOf } from '../../../../shared/rules/scores/score-ranking';
import { scoresOf } from '../../../../shared/rules/scores/scores';
import { planningCommands, startedPlan } from '../../../helpers/commands/planning-commands';
import { anyPlan } from '../../../helpers/plans/any-plan';
import { ask } from '../../../helpers/plans/plans';

/** Net present value is sorted by sums of years, and shown from the flows by quarter: both are one figure. */
function holdsOf(plan: Plan): void {
  for (const scenarioId of plan.scenario.keys()) {
    const scores = scoresOf(plan, scenarioId);
    const known = [...scores].flatMap(([, { npv }]) => (npv ? [npv.value] : []));
    const inOrder = [...new Set(known)].sort((a, b) => b - a);
    const ranking = rankingOf(plan, scenarioId, 'npv');
    for (const [id, { npv }] of scores) {
      expect(scores.goodness(id, 'npv')).toBe(npv ? npv.value : null);
      const last = inOrder.length - 1;
      const place = npv && (last === 0 ? 1 : (last - inOrder.indexOf(npv.value)) / last);
      expect(placeIn(ranking, id)).toBe(place);
    }
    const ranked = rankedCards(plan, scenarioId, 'npv').map(
      (card) => scores.get(card.initiative.id)?.npv?.value,
    );
    expect(ranked.filter((value) => value !== undefined)).toEqual(known.sort((a, b) => b - a));
  }
}

test('net present value is the same to sort by, to show and to place among the others, of any plan', () => {
  fc.assert(fc.property(anyPlan(), holdsOf), { numRuns: 60 });
});

test('and so it is after any edits', () => {
  fc.assert(
    fc.property(fc.array(planningCommands, { minLength: 1, maxLength: 20 }), (sequence) => {
      let plan = startedPlan();
      for (const command of sequence) {
        const decision = ask(plan, command, 'because');
        if (decision.kind === 'patch') plan = apply(plan, decision.patch);
      }
      holdsOf(plan);
    }),
    { numRuns: 40 },
  );
});
