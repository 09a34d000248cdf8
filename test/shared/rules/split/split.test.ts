import { expect, test } from 'vitest';
import { apply, invert } from '../../../../shared/model/patch';
import { quarterIn } from '../../../../shared/model/quarter';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { costOf } from '../../../../shared/rules/money/cost';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const split = (...slices: readonly (readonly [id: string, quarters: number])[]): Command => ({
  type: 'initiative/split',
  scenarioId: base,
  id: 'whole',
  slices: slices.map(([id, quarters]) => ({ id, title: `Portal ${id}`, quarters })),
});

const schedule = (id: string, start: number, lengthQuarters: number): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [id],
  changes: { start, lengthQuarters },
});

/** 1,000.01 over six quarters from Q3 2027 on, 120.00 of run a year from 2029, a benefit, and two that hang on it. */
const plan = after(
  freshPlan(),
  adding('whole', { outcome: 'revenue', cost: 100_001, runCost: 12_000, sourceKey: 'NH-1' }),
  adding('before', { outcome: 'revenue', cost: 500 }),
  adding('later', { outcome: 'revenue', cost: 500 }),
  schedule('whole', quarterIn(2027, 3), 6),
  moving(['whole', 'before', 'later'], 'innovate', true),
  ...(['before', 'later'] as const).map((other): Command => {
    const [fromId, toId] = other === 'before' ? ['whole', other] : [other, 'whole'];
    const dependency = { id: `${fromId}.needs.${toId}`, fromId, toId, kind: 'needs' as const, share: 0 };
    return { type: 'dependency/set', dependency };
  }),
);

const cards = (of: typeof plan) => cardsOf(of, base).byId;

test('each slice gets what lies in its quarters, together the cost to the cent', () => {
  // 1,000.01 over six quarters: five of 166.67 and the last of 166.66 (largest remainder).
  const now = after(plan, split(['whole', 2], ['b', 2], ['c', 2]));
  expect(['whole', 'b', 'c'].map((id) => costOf(now, id))).toEqual([33_334, 33_334, 33_333]);
  expect(['whole', 'b', 'c'].map((id) => cards(now).get(id)?.placement.start)).toEqual([
    quarterIn(2027, 3),
    quarterIn(2028, 1),
    quarterIn(2028, 3),
  ]);
  expect(driftOf(now, base, 5).quarters).toEqual(driftOf(plan, base, 5).quarters);
});

test('the first slice keeps the key, the last has the run cost', () => {
  const now = after(plan, split(['whole', 3], ['b', 3]));
  expect(cards(now).get('whole')?.initiative.sourceKey).toBe('NH-1');
  expect(cards(now).get('b')?.initiative.sourceKey).toBe('');
  expect(cards(now).get('whole')?.runCost).toBe(null);
  expect(cards(now).get('b')?.runCost).toBe(12_000);
});

test('slices follow one another; who needed the whole needs the last, what it needed the first needs', () => {
  const now = after(plan, split(['whole', 2], ['b', 2], ['c', 2]));
  expect([...now.dependency.keys()].sort()).toEqual([
    'b.needs.whole',
    'c.needs.b',
    'later.needs.c',
    'whole.needs.before',
  ]);
});

test('slices stand one below the other where the whole stood', () => {
  const now = after(plan, split(['whole', 2], ['b', 2], ['c', 2]));
  expect(cardsOf(now, base).lanes.innovate.funded.map(({ initiative }) => initiative.id)).toEqual([
    'whole',
    'b',
    'c',
    'before',
    'later',
  ]);
});

test('what is booked stays with the first slice, and what is left lies as it did', () => {
  const booked = { ...simpleMoneyLine({ initiativeId: 'whole' }, 'oneOff', 20_000), id: 'booked' };
  const begun = after(plan, {
    type: 'money/set',
    line: { ...booked, stage: 'actual', anchor: quarterIn(2027, 3) },
  });
  // 800.01 is left for the five quarters after the one booked: 160.01 in the first, 160.00 in the others.
  const now = after(begun, split(['whole', 2], ['b', 4]));
  expect(costOf(now, 'whole')).toBe(20_000 + 16_001);
  expect(costOf(now, 'b')).toBe(4 * 16_000);
  expect(cards(now).get('whole')?.spent).toBe(20_000);
  expect(cards(now).get('whole')?.left).toBe(16_001);
});

test('an amount up to a gate is given to the slices up to it, and the others are not funded', () => {
  const gated = after(plan, {
    type: 'placement/fund',
    scenarioId: base,
    initiativeIds: ['whole'],
    funding: 'amount',
    amount: 40_000,
    until: 2,
  });
  const now = after(gated, split(['whole', 2], ['b', 2], ['c', 2]));
  const given = ['whole', 'b', 'c'].map((id) => cards(now).get(id)?.fundedAmount);
  expect(given.reduce((sum: number, each) => sum + (each ?? 0), 0)).toBe(40_000);
  expect(cards(now).get('c')?.placement.funding).toBe('none');
  expect(cards(now).get('b')?.placement.fundingUntil).toBe(0);
});

test('one step back, and the whole is what it was', () => {
  const decision = ask(plan, split(['whole', 2], ['b', 4]));
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  expect(apply(apply(plan, decision.patch), invert(decision.patch))).toEqual(plan);
});

test.each([
  ['slices-not-the-work', split(['whole', 2], ['b', 2])],
  ['id-taken', split(['b', 3], ['whole', 3])],
  ['id-taken', split(['whole', 3], ['later', 3])],
] as const)('refuses %s', (code, command) => {
  expect(ask(plan, command)).toMatchObject({ kind: 'refused', refusal: { code } });
});

test('refuses work that is live, and work that a scenario stops', () => {
  const live = after(plan, { type: 'initiative/edit', ids: ['whole'], changes: { status: 'live' } });
  expect(ask(live, split(['whole', 3], ['b', 3]))).toMatchObject({ refusal: { code: 'split-of-live' } });
  const stopped = after(plan, {
    type: 'placement/mark',
    scenarioId: base,
    initiativeIds: ['whole'],
    mark: 'stop',
  });
  expect(ask(stopped, split(['whole', 3], ['b', 3]))).toMatchObject({
    refusal: { code: 'split-of-stopped' },
  });
});
