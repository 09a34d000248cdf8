import { expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { checkPlan } from '../../../../shared/rules/check-plan';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const fundable = { outcome: 'revenue', cost: 1_000 } as const;

function order(plan: Plan, lane: 'run' | 'innovate' | 'backlog') {
  const { funded, unfunded } = cardsOf(plan, base).lanes[lane];
  const names = (cards: typeof funded) => cards.map((card) => card.initiative.id).join('');
  return lane === 'backlog' ? names(unfunded) : `${names(funded)}|${names(unfunded)}`;
}

const four = () =>
  after(
    freshPlan(),
    ...['a', 'b', 'c', 'd'].map((id) => adding(id, fundable)),
    moving(['a', 'b'], 'run', true),
    moving(['c'], 'run'),
  );

test('a move says lane, funding and place', () => {
  expect(order(four(), 'run')).toBe('ab|c');
  expect(order(after(four(), moving(['d'], 'run', true, 'b')), 'run')).toBe('adb|c');
  expect(order(after(four(), moving(['d'], 'run', true)), 'run')).toBe('abd|c');
  expect(order(after(four(), moving(['d'], 'run', false, 'c')), 'run')).toBe('ab|dc');
  expect(order(after(four(), moving(['d'], 'innovate', true)), 'innovate')).toBe('d|');
});

test('cards that move together keep the order in which they stand', () => {
  expect(order(after(four(), moving(['c', 'b', 'a'], 'innovate', true)), 'innovate')).toBe('abc|');
  expect(order(after(four(), moving(['d', 'a'], 'run', true, 'b')), 'run')).toBe('adb|c');
});

test('within a lane a card goes up, down and to the end', () => {
  expect(order(after(four(), moving(['b'], 'run', true, 'a')), 'run')).toBe('ba|c');
  expect(order(after(four(), moving(['a'], 'run', true)), 'run')).toBe('ba|c');
});

test('a move may leave each card on its own side of the line, in one step', () => {
  const plan = after(four(), moving(['c', 'd', 'b'], 'innovate', 'keep'));
  expect([order(plan, 'run'), order(plan, 'innovate')]).toEqual(['a|', 'b|cd']);
  expect(order(after(plan, moving(['b', 'c'], 'backlog', 'keep')), 'backlog')).toBe('bc');
});

test('both sides of the line get places of their own, also in an empty lane', () => {
  const plan = after(four(), moving(['a', 'c'], 'innovate', 'keep'));
  const ranks = ['a', 'c'].map((id) => cardsOf(plan, base).byId.get(id)?.placement.rank);
  expect(new Set(ranks).size).toBe(2);
  expect(checkPlan(plan)).toEqual([]);
});

test('a card dropped where it stands changes nothing', () => {
  for (const command of [
    moving(['a'], 'run', true, 'b'),
    moving(['a'], 'run', true, 'a'),
    moving(['b'], 'run', true),
  ]) {
    expect(ask(four(), command)).toMatchObject({ kind: 'patch', patch: {} });
  }
});

test('above the line a card gets its full cost, below it none, and what was given is kept on the way', () => {
  const given = after(
    four(),
    { type: 'placement/fund', scenarioId: base, initiativeIds: ['a'], funding: 'amount', amount: 400 },
    moving(['a'], 'innovate', true),
  );
  expect(cardsOf(given, base).byId.get('a')).toMatchObject({ fundedAmount: 400, funded: true });
  expect(cardsOf(four(), base).byId.get('b')?.fundedAmount).toBe(1_000);
  expect(cardsOf(after(given, moving(['a'], 'backlog')), base).byId.get('a')).toMatchObject({
    funded: false,
    fundedAmount: 0,
    placement: { lane: 'backlog', fundingAmount: null },
  });
});

test('an initiative without an outcome cannot be newly funded, and the refusal names it', () => {
  const plan = after(freshPlan(), adding('x', { cost: 5 }), adding('y', fundable));
  expect(ask(plan, moving(['x', 'y'], 'innovate', true))).toMatchObject({
    kind: 'refused',
    refusal: { code: 'outcome-missing', initiativeIds: ['x'] },
  });
  const below = after(plan, moving(['x'], 'innovate'));
  expect(order(below, 'innovate')).toBe('|x');
  expect(
    ask(below, {
      type: 'placement/fund',
      scenarioId: base,
      initiativeIds: ['x'],
      funding: 'full',
      amount: null,
    }),
  ).toMatchObject({ kind: 'refused', refusal: { code: 'outcome-missing' } });
});

test('contracted money without an outcome can be funded', () => {
  const plan = after(freshPlan(), adding('x', { cost: 5, contracted: true }), moving(['x'], 'run', true));
  expect(order(plan, 'run')).toBe('x|');
});

test('the backlog is not funded', () => {
  const plan = after(freshPlan(), adding('x', fundable));
  expect(
    ask(plan, {
      type: 'placement/fund',
      scenarioId: base,
      initiativeIds: ['x'],
      funding: 'full',
      amount: null,
    }),
  ).toMatchObject({ kind: 'refused', refusal: { code: 'no-lane' } });
  expect(order(after(plan, moving(['x'], 'backlog', true)), 'backlog')).toBe('x');
});

test('an amount above the cost, an amount that is not given and a minimum that is not set are refused', () => {
  const fund = (funding: 'amount' | 'minimum', amount: number | null) =>
    ask(four(), { type: 'placement/fund', scenarioId: base, initiativeIds: ['a'], funding, amount });
  expect(fund('amount', 1_001)).toMatchObject({ refusal: { code: 'above-cost' } });
  expect(fund('amount', null)).toMatchObject({ refusal: { code: 'no-amount' } });
  expect(fund('minimum', null)).toMatchObject({ refusal: { code: 'no-minimum' } });
  expect(fund('amount', 1_000)).toMatchObject({ kind: 'patch' });
});

test('an amount up to a quarter of the work keeps that quarter above the line; anything else given forgets it', () => {
  const fund = (funding: 'amount' | 'full', amount: number | null, until?: number) => ({
    type: 'placement/fund' as const,
    scenarioId: base,
    initiativeIds: ['a'],
    funding,
    amount,
    ...(until !== undefined && { until }),
  });
  const until = (plan: Plan) => plan.placement.get(`${base}.a`)?.fundingUntil;
  const given = after(four(), fund('amount', 400, 1), moving(['a'], 'innovate', true));
  expect(until(given)).toBe(1);
  expect(until(after(given, moving(['a'], 'innovate', false)))).toBeNull();
  expect(until(after(given, moving(['a'], 'backlog')))).toBeNull();
  expect(until(after(given, fund('amount', 400)))).toBeNull();
  expect(until(after(given, fund('full', null, 1)))).toBeNull();
});

test('a move of what is not there is refused', () => {
  expect(ask(four(), moving(['nobody'], 'run'))).toMatchObject({ refusal: { code: 'initiative-missing' } });
});
