import { expect, test } from 'vitest';
import { apply, invert } from '../../../../shared/model/patch';
import { settingsOf } from '../../../../shared/model/plan';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import { moneyLinesByOwner } from '../../../../shared/rules/tables/lines';
import { twentyPlan } from '../../../fixtures/twenty';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const funded = () =>
  after(freshPlan(), adding('a', { outcome: 'risk', cost: 1_000, runCost: -50 }), moving(['a'], 'run', true));

test('the outcome of a funded initiative can be changed but not cleared', () => {
  const edit = (changes: object) => ask(funded(), { type: 'initiative/edit', ids: ['a'], changes });
  expect(edit({ outcome: null })).toMatchObject({
    kind: 'refused',
    refusal: { code: 'outcome-needed', initiativeIds: ['a'] },
  });
  expect(edit({ outcome: 'revenue' }).kind).toBe('patch');
  expect(edit({ outcome: null, contracted: true }).kind).toBe('patch');
});

test('a contract that stands in for an outcome cannot be taken from funded money', () => {
  const plan = after(funded(), {
    type: 'initiative/edit',
    ids: ['a'],
    changes: { outcome: null, contracted: true },
  });
  expect(ask(plan, { type: 'initiative/edit', ids: ['a'], changes: { contracted: false } })).toMatchObject({
    refusal: { code: 'outcome-needed' },
  });
  expect(ask(plan, { type: 'initiative/edit', ids: ['a'], changes: { title: 'Renamed' } }).kind).toBe(
    'patch',
  );
});

test('choosing an outcome by hand confirms one that was assumed', () => {
  const plan = after(freshPlan(), adding('a', { outcome: 'risk', outcomeAssumed: true }));
  const chosen = after(plan, { type: 'initiative/edit', ids: ['a'], changes: { outcome: 'revenue' } });
  expect(chosen.initiative.get('a')?.outcomeAssumed).toBe(false);
});

test('the simple card writes one line of each kind, and an empty field takes it away', () => {
  const benefit = { kind: 'margin', low: 1, likely: 2, high: 3 } as const;
  const plan = after(funded(), { type: 'initiative/edit', ids: ['a'], changes: { benefit, cost: 2_000 } });
  const card = cardsOf(plan, base).byId.get('a');
  expect(card).toMatchObject({ cost: 2_000, runCost: -50, benefits: [benefit] });
  expect(moneyLinesByOwner(plan.moneyLine).of('a')).toHaveLength(2);
  const cleared = after(plan, {
    type: 'initiative/edit',
    ids: ['a'],
    changes: { cost: null, runCost: null, benefit: null },
  });
  expect(cardsOf(cleared, base).byId.get('a')).toMatchObject({
    cost: null,
    runCost: null,
    benefits: [],
    fundedAmount: 0,
  });
  expect(cleared.moneyLine.size + cleared.benefitLine.size).toBe(0);
});

test('a field that is not said stays, even where its key is there', () => {
  const plan = after(funded(), {
    type: 'initiative/edit',
    ids: ['a'],
    changes: { title: 'New', sponsor: undefined },
  });
  expect(plan.initiative.get('a')).toMatchObject({ title: 'New', sponsor: '' });
});

test('a copy stands right below, is not funded, and has the money of the original', () => {
  const plan = after(funded(), adding('b', {}, 'run'), {
    type: 'initiative/duplicate',
    copies: [{ id: 'a', copyId: 'a2', title: 'a (copy)' }],
  });
  expect(cardsOf(plan, base).byId.get('a2')).toMatchObject({ cost: 1_000, runCost: -50, funded: false });
  expect(cardsOf(plan, base).lanes.run.unfunded.map((card) => card.initiative.id)).toEqual(['a2', 'b']);
});

test('deleting takes all that hangs on an initiative, and undoing it brings all of it back', () => {
  const plan = twentyPlan();
  const decision = ask(plan, { type: 'initiative/delete', ids: ['ERP release', 'Order API'] });
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  const without = apply(plan, decision.patch);
  expect(without.initiative.size).toBe(18);
  expect([...without.moneyLine.values()].some((line) => line.initiativeId === 'Order API')).toBe(false);
  const back = apply(without, invert(decision.patch));
  expect(figuresOf(back, base)).toEqual(figuresOf(plan, base));
});

test('services: run today is their sum, and each edit shows in it', () => {
  const plan = after(
    freshPlan(),
    { type: 'service/add', id: 's', name: 'ERP', changes: { cost: 900 } },
    { type: 'service/add', id: 't', name: 'Network', changes: {} },
    { type: 'service/edit', ids: ['t'], changes: { cost: 100, sunset: '2028-06-30', indexation: 250 } },
  );
  expect(figuresOf(plan, base).services).toEqual({ count: 2, cost: 1_000 });
  const less = after(plan, { type: 'service/delete', ids: ['s'] });
  expect(figuresOf(less, base).services).toEqual({ count: 1, cost: 100 });
});

test('settings that contradict themselves are refused', () => {
  const edit = (changes: object) => ask(funded(), { type: 'plan/edit', changes });
  expect(edit({ priorityRevenue: 50 })).toMatchObject({
    refusal: { code: 'priority-not-100', parameters: { points: 116 } },
  });
  expect(edit({ priorityRevenue: 50, priorityEfficiency: 30, priorityRisk: 20 }).kind).toBe('patch');
  expect(edit({ guardrailMin: 60, guardrailMax: 50 })).toMatchObject({
    refusal: { code: 'guardrail-upside-down' },
  });
  expect(edit({ guardrailMin: 60 })).toMatchObject({ refusal: { code: 'guardrail-half' } });
});

test('the first month of the fiscal year is fixed once anything is dated', () => {
  const edit = { type: 'plan/edit', changes: { fiscalYearFirstMonth: 4 } } as const;
  expect(ask(funded(), edit).kind).toBe('patch');
  const dated = after(funded(), {
    type: 'placement/schedule',
    scenarioId: base,
    initiativeIds: ['a'],
    changes: { start: 8108 },
  });
  expect(ask(dated, edit)).toMatchObject({ refusal: { code: 'first-month-fixed' } });
});

test('another currency converts every amount by the rate, relabels at 1, and never makes a sum zero', () => {
  const change = (currency: string, rate: number) =>
    ({ type: 'plan/change-currency', currency, rate }) as const;
  const plan = twentyPlan();
  const dollars = after(plan, change('USD', 1.1));
  expect(settingsOf(dollars).currency).toBe('USD');
  expect(figuresOf(dollars, base).services.cost).toBe(Math.round(figuresOf(plan, base).services.cost * 1.1));
  const yen = after(plan, change('JPY', 1));
  expect(figuresOf(yen, base).services.cost).toBe(31_020_000);
  expect(ask(funded(), change('JPY', 0.001))).toMatchObject({ refusal: { code: 'amount-vanishes' } });
  expect(ask(plan, change('USD', 1e9))).toMatchObject({ refusal: { code: 'amount-too-large' } });
});
