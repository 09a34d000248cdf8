import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import type { BaselineItem } from '../../../../shared/model/records/baseline-item';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import { checkPlan } from '../../../../shared/rules/check-plan';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { compareScenarios } from '../../../../shared/rules/scenarios/compare';
import { scenarioColumn } from '../../../../shared/rules/scenarios/scenario-column';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

function booked(id: string, amount: number, changes: Partial<MoneyLine> = {}): Command {
  const line = simpleMoneyLine({ initiativeId: id }, 'oneOff', amount);
  const own = { id: `${id}.booked`, stage: 'actual' as const, anchor: quarterIn(2027, 1) };
  return { type: 'money/set', line: { ...line, ...own, ...changes } };
}

/** 1.2M over 2027, of which 0.3M are booked in Q1; 6.0M run today; a budget of 10.0M. */
const plan = (): Plan =>
  after(
    freshPlan(),
    { type: 'service/add', id: 'ERP', name: 'ERP', changes: { cost: M(6) } },
    { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'total', amount: M(10), hard: false },
    { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'innovate', amount: M(2), hard: false },
    adding('Portal', { cost: M(1.2), outcome: 'revenue' }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Portal'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 4 },
    },
    booked('Portal', M(0.3)),
    moving(['Portal'], 'innovate', true),
  );

/** Live from Q1 2028 with 0.4M a year; 0.15M of run money were booked before, in Q3 2027. */
const running = () =>
  after(
    plan(),
    { type: 'initiative/edit', ids: ['Portal'], changes: { runCost: M(0.4) } },
    bookedRun(M(0.15)),
  );

const bookedRun = (amount: number, changes: Partial<MoneyLine> = {}) =>
  booked('Portal', amount, { id: 'Portal.run.q3', nature: 'run', anchor: quarterIn(2027, 3), ...changes });

const stop: Command = {
  type: 'placement/mark',
  scenarioId: base,
  initiativeIds: ['Portal'],
  mark: 'stop',
};

const run = (of: Plan, scenarioId = base) =>
  driftOf(of, scenarioId, 2).years.map(({ added, run: all }) => [added, all]);

describe('run money that is booked is spent as well', () => {
  test('funded, 2027 takes 1.2M one-off, 0.15M run and 6.0M run today; 2028 takes 0.4M run beside run today', () => {
    expect(figuresOf(running(), base)).toMatchObject({ spend: M(7.35), free: M(2.65) });
    expect(run(running())).toEqual([
      [M(0.15), M(6.15)],
      [M(0.4), M(6.4)],
    ]);
  });

  test('stopped, 0.3M and 0.15M are spent: 6.45M of 10M; the 0.4M a year never come', () => {
    const stopped = after(running(), stop);
    expect(figuresOf(stopped, base)).toMatchObject({ change: M(0.3), runAdded: M(0.15), spend: M(6.45) });
    expect(run(stopped)).toEqual([
      [M(0.15), M(6.15)],
      [0, M(6)],
    ]);
  });

  test.each([
    ['not funded', moving(['Portal'], 'innovate', false)],
    ['in the backlog', moving(['Portal'], 'backlog')],
  ])('%s, it is the same 6.45M, and a refund booked in Q4 takes its 0.05M off again', (_where, move) => {
    const unfunded = after(running(), move);
    expect(figuresOf(unfunded, base)).toMatchObject({ change: M(0.3), runAdded: M(0.15), spend: M(6.45) });
    expect(run(unfunded)).toEqual([
      [M(0.15), M(6.15)],
      [0, M(6)],
    ]);
    const refunded = after(unfunded, bookedRun(-M(0.05), { id: 'refund', anchor: quarterIn(2027, 4) }));
    expect(figuresOf(refunded, base)).toMatchObject({ runAdded: M(0.1), spend: M(6.4) });
    expect(checkPlan(refunded)).toEqual([]);
  });

  test('the difference of dropping it is what is not spent: 0.9M one-off; no run of 2027, and 0.4M of the last year', () => {
    const both = after(
      running(),
      { type: 'scenario/add', id: 'other', name: 'Other', sourceId: base },
      {
        type: 'placement/fund',
        scenarioId: 'other',
        initiativeIds: ['Portal'],
        funding: 'none',
        amount: null,
      },
    );
    const { items } = compareScenarios(both, base, 'other');
    expect(items).toMatchObject([{ what: 'dropped', run: -M(0.4), firstYear: { oneOff: -M(0.9), run: 0 } }]);
  });

  test('what is booked of 2028 is there after the year is started, stopped or not, and the exit cost comes once', () => {
    const leaving = after(
      running(),
      { type: 'initiative/edit', ids: ['Portal'], changes: { exitCost: M(0.2) } },
      bookedRun(M(0.1), { id: 'late', anchor: quarterIn(2028, 1) }),
    );
    for (const decision of [stop, moving(['Portal'], 'backlog')]) {
      const now = after(leaving, decision);
      const next = after(now, { type: 'plan/roll-over' });
      expect(run(next)[0]).toEqual([M(0.1), M(6.1)]);
      expect(driftOf(next, base, 1).years[0]).toEqual(driftOf(now, base, 2).years[1]);
      expect(figuresOf(next, base).change).toBe(0);
    }
    expect(figuresOf(after(leaving, stop), base).change).toBe(M(0.5));
  });
});

describe('a baseline', () => {
  const freeze: Command = { type: 'scenario/freeze', id: 'promise', name: 'Promise', sourceId: base };

  test('holds run money that was booked of unfunded work; what is booked since is none of it', () => {
    const both = after(running(), moving(['Portal'], 'backlog'), freeze);
    expect(run(both, 'promise')).toEqual(run(both));
    expect(compareScenarios(both, 'promise', base).items).toEqual([]);
    const since = after(both, bookedRun(M(0.05), { id: 'since' }));
    expect(run(since, 'promise')).toEqual(run(both));
    const { items, totals } = compareScenarios(since, 'promise', base);
    expect(items).toMatchObject([{ id: 'Portal', why: ['re-estimated'], firstYear: { run: M(0.05) } }]);
    expect(totals).toMatchObject({ spend: M(0.05), firstYear: { oneOff: 0, run: M(0.05) } });
    const gone = after(both, { type: 'initiative/delete', ids: ['Portal'] });
    expect(scenarioColumn(gone, 'promise').years[0]).toMatchObject({ run: M(6.15), spend: M(6.45) });
  });

  test('does not count run money alone that is booked since; the difference names it', () => {
    const since = after(freshPlan(), adding('Portal', { cost: M(1.2) }), freeze, bookedRun(M(0.1)));
    expect(scenarioColumn(since, 'promise').years[0]?.spend).toBe(0);
    const { items } = compareScenarios(since, 'promise', base);
    expect(items).toMatchObject([{ id: 'Portal', why: ['re-estimated'], firstYear: { run: M(0.1) } }]);
  });

  test('frozen by an earlier version, it kept of unfunded work what would have run: that does not count', () => {
    const both = after(running(), moving(['Portal'], 'backlog'), freeze);
    const item = [...both.baselineItem.values()][0] as BaselineItem;
    const asIfFunded = { ...item, run: Array<number>(40).fill(M(0.1)) };
    const old = { ...both, baselineItem: new Map([[item.id, asIfFunded]]) };
    expect(run(old, 'promise')).toEqual([
      [0, M(6)],
      [0, M(6)],
    ]);
    const { placement } = old;
    const gone = { ...old, placement: new Map([...placement].filter(([id]) => id.startsWith(base))) };
    expect(scenarioColumn(gone, 'promise').years[0]).toMatchObject({ run: M(6) });
  });
});
