import { expect, test } from 'vitest';
import { apply, invert } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import type { Command } from '../../../../shared/rules/command';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

function service(id: string, cost: number, indexation: number): Command {
  return { type: 'service/add', id, name: id, changes: { cost, indexation, costYear: 2026 } };
}

const scheduled = (id: string, start: number, lengthQuarters: number): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [id],
  changes: { start, lengthQuarters },
});

function yearOne(): Plan {
  // 12.0M * 1.04 = 12.48M and 18.0M * 1.03 = 18.54M: 31.02M in 2027 of 40M, 8.98M free.
  return after(
    freshPlan(),
    service('ERP', M(12), 400),
    service('Data centre', M(18), 300),
    { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'total', amount: M(40), hard: false },
    adding('Portal', { cost: M(2.4), runCost: M(0.4), outcome: 'revenue' }),
    scheduled('Portal', quarterIn(2027, 3), 4),
  );
}

test('services of 2026 are indexed to 2027: 31.02M run, 8.98M of 40M free', () => {
  const figures = figuresOf(yearOne(), base);
  expect(figures.runToday).toBe(M(31.02));
  expect(figures.free).toBe(M(8.98));
});

const funded = () => after(yearOne(), moving(['Portal'], 'innovate', true));

test('2.4M from Q3 2027 to Q2 2028 evenly, then 0.4M run a year: 1.2M in 2027; 1.2M and 0.2M in 2028; 0.4M in 2029', () => {
  const { years } = driftOf(funded(), base, 3);
  expect(years.map(({ change }) => change.innovate)).toEqual([M(1.2), M(1.2), 0]);
  expect(years.map(({ added }) => added)).toEqual([0, M(0.2), M(0.4)]);
  expect(figuresOf(funded(), base).free).toBe(M(8.98 - 1.2));
});

test('start 2028 from 2027: it arrives in flight with 1.2M left, and every later year costs what it did', () => {
  const before = funded();
  const decision = ask(before, { type: 'plan/roll-over' });
  if (decision.kind !== 'patch') throw new Error('refused');
  const next = apply(before, decision.patch);
  const card = cardsOf(next, base).byId.get('Portal');
  expect(card).toMatchObject({ funded: true, spent: M(1.2), left: M(1.2), cost: M(2.4) });
  expect(card?.initiative.status).toBe('delivering');
  expect(driftOf(next, base, 4).years.map(({ run, change }) => [run, change.innovate])).toEqual(
    driftOf(before, base, 5)
      .years.slice(1)
      .map(({ run, change }) => [run, change.innovate]),
  );
  // Undo restores everything.
  expect(apply(next, invert(decision.patch))).toEqual(before);
});

test('rolled over once more, it is live: nothing is left, its run cost goes on, what was not funded waits in the backlog', () => {
  const waiting = after(funded(), adding('Kiosk', { cost: M(1) }, 'run'), { type: 'plan/roll-over' });
  expect(cardsOf(waiting, base).byId.get('Kiosk')?.placement).toMatchObject({
    lane: 'backlog',
    funding: 'none',
  });
  const live = after(waiting, { type: 'plan/roll-over' });
  const card = cardsOf(live, base).byId.get('Portal');
  expect(card).toMatchObject({ left: 0, spent: M(2.4) });
  expect(card?.initiative.status).toBe('live');
  expect(driftOf(live, base, 1).years[0]).toMatchObject({
    year: 2029,
    added: M(0.4),
    change: { innovate: 0 },
  });
});

test('stopping work with 0.6M spent, 0.9M left and 0.15M exit cost frees 0.75M', () => {
  const running = after(
    freshPlan(),
    { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'total', amount: M(10), hard: false },
    adding('Rebuild', {
      cost: M(1.5),
      spent: M(0.6),
      exitCost: M(0.15),
      outcome: 'efficiency',
      runCost: M(0.1),
    }),
    scheduled('Rebuild', quarterIn(2027, 1), 2),
    moving(['Rebuild'], 'run', true),
  );
  expect(cardsOf(running, base).byId.get('Rebuild')).toMatchObject({ spent: M(0.6), left: M(0.9) });
  const stopped = after(running, {
    type: 'placement/mark',
    scenarioId: base,
    initiativeIds: ['Rebuild'],
    mark: 'stop',
  });
  const freed = (figuresOf(stopped, base).free ?? 0) - (figuresOf(running, base).free ?? 0);
  // 0.9M no longer spent, 0.15M exit cost; and its run cost of 0.1M a year never begins (two quarters: 0.05M).
  expect(freed).toBe(M(0.75 + 0.05));
  expect(figuresOf(stopped, base).change).toBe(M(0.15));
});

test('an initiative that ends a service saves it from go-live on, after parallel running, and never more than it costs', () => {
  const effect = (
    id: string,
    initiativeId: string,
    kind: 'end' | 'shrink',
    amount: number | null,
    parallelQuarters: number,
  ) =>
    ({
      type: 'effect/set',
      effect: { id, initiativeId, serviceId: 'Fax', kind, amount, from: null, parallelQuarters },
    }) as const;
  const plan = after(
    freshPlan(),
    { type: 'service/add', id: 'Fax', name: 'Fax', changes: { cost: 4_000 } },
    adding('Retire', { cost: 100, outcome: 'efficiency' }),
    adding('Trim', { cost: 100, outcome: 'efficiency' }),
    scheduled('Retire', quarterIn(2027, 1), 1),
    scheduled('Trim', quarterIn(2027, 1), 1),
    effect('e1', 'Retire', 'end', null, 1),
    effect('e2', 'Trim', 'shrink', 2_000, 0),
    moving(['Retire', 'Trim'], 'run', true),
  );
  // Trim saves 500 from Q2; Retire ends what is left of it from Q3: 500, so that 1,000 a quarter are saved.
  expect(driftOf(plan, base, 1).quarters.map(({ saved }) => saved)).toEqual([0, -500, -1_000, -1_000]);
  const none = after(plan, {
    type: 'placement/fund',
    scenarioId: base,
    initiativeIds: ['Retire', 'Trim'],
    funding: 'none',
    amount: null,
  });
  expect(driftOf(none, base, 1).quarters.map(({ saved }) => saved)).toEqual([0, 0, 0, 0]);
});

test('a baseline keeps what was promised, whatever is edited later', () => {
  const frozen = after(funded(), {
    type: 'scenario/freeze',
    id: 'promise',
    name: 'Board, November',
    sourceId: base,
  });
  const now = after(
    frozen,
    { type: 'initiative/edit', ids: ['Portal'], changes: { cost: M(3) } },
    { type: 'service/edit', ids: ['ERP'], changes: { cost: M(20) } },
  );
  const promised = driftOf(now, 'promise', 3).years;
  expect(promised.map(({ change }) => change.innovate)).toEqual([M(1.2), M(1.2), 0]);
  expect(promised[0]?.runToday).toBe(M(31.02));
  expect(driftOf(now, base, 3).years[0]?.change.innovate).toBe(M(1.5));
  expect(ask(now, { ...moving(['Portal'], 'run', true), scenarioId: 'promise' })).toMatchObject({
    kind: 'refused',
    refusal: { code: 'baseline-frozen' },
  });
});
