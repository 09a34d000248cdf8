import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, invert } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import type { Command } from '../../../../shared/rules/command';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const ranking = (initiativeIds: string[]): Command => ({
  type: 'placement/rank-by',
  scenarioId: base,
  lane: 'run',
  initiativeIds,
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

/** a, b, c are funded, d, e, f are not. */
function lane(): Plan {
  return after(
    freshPlan(),
    ...ids.map((id) => adding(id, { outcome: 'risk', cost: 100 }, 'run')),
    moving(['a', 'b', 'c'], 'run', true),
  );
}

function order(plan: Plan): { funded: string[]; unfunded: string[] } {
  const { funded, unfunded } = cardsOf(plan, base).lanes.run;
  const names = (cards: typeof funded) => cards.map(({ initiative }) => initiative.id);
  return { funded: names(funded), unfunded: names(unfunded) };
}

test('both parts are ranked apart: the funding line does not move', () => {
  const ranked = after(lane(), ranking(['f', 'c', 'e', 'a', 'd', 'b']));
  expect(order(ranked)).toEqual({ funded: ['c', 'a', 'b'], unfunded: ['f', 'e', 'd'] });
  expect(figuresOf(ranked, base)).toEqual(figuresOf(lane(), base));
});

test('what is left out keeps its order after what is named', () => {
  expect(order(after(lane(), ranking(['c', 'e'])))).toEqual({
    funded: ['c', 'a', 'b'],
    unfunded: ['e', 'd', 'f'],
  });
});

test('one step back restores the order, and a lane that stands so already is not changed', () => {
  const before = lane();
  const decision = ask(before, ranking(['c', 'b', 'a']));
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  expect(decision.label).toEqual({ code: 'lane-ranked', parameters: { lane: 'run' } });
  expect(apply(apply(before, decision.patch), invert(decision.patch))).toEqual(before);
  expect(ask(before, ranking(ids))).toMatchObject({ kind: 'patch', patch: {} });
});

test('what stands in another list is refused', () => {
  const plan = after(lane(), adding('x'));
  expect(ask(plan, ranking(['a', 'x']))).toMatchObject({
    kind: 'refused',
    refusal: { code: 'not-in-lane', initiativeIds: ['x'], parameters: { count: 1 } },
  });
});

test('any order is taken over, part by part, and nothing but ranks changes', () => {
  const before = lane();
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (wanted) => {
      const decision = ask(before, ranking(wanted));
      if (decision.kind !== 'patch') throw new Error(decision.kind);
      const { funded, unfunded } = order(apply(before, decision.patch));
      expect(funded).toEqual(wanted.filter((id) => 'abc'.includes(id)));
      expect(unfunded).toEqual(wanted.filter((id) => 'def'.includes(id)));
      for (const { to } of decision.patch.placement?.changed ?? []) expect(Object.keys(to)).toEqual(['rank']);
    }),
  );
});
