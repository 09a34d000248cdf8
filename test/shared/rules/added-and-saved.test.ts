import { expect, test } from 'vitest';
import type { Plan } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import type { MoneyLine } from '../../../shared/model/records/money-line';
import { driftOf } from '../../../shared/rules/budgets/drift';
import type { Command } from '../../../shared/rules/command';
import { simpleMoneyLine } from '../../../shared/rules/initiatives/simple-lines';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

function run(id: string, amount: number, changes: Partial<MoneyLine> = {}): Command {
  return {
    type: 'money/set',
    line: { ...simpleMoneyLine({ initiativeId: 'A' }, 'run', amount), id, ...changes },
  };
}

/** Work of 2027 that runs at 0.5M a year from 2028 on and saves 0.3M a year. */
const plan = (...commands: readonly Command[]): Plan =>
  after(
    freshPlan(),
    adding('A', { cost: M(1), outcome: 'efficiency' }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['A'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 4 },
    },
    run('adds', M(0.5)),
    run('saves', -M(0.3)),
    ...commands,
    moving(['A'], 'innovate', true),
  );
const in2028 = (of: Plan) => {
  const { added, saved, run: all } = driftOf(of, base, 2).years[1] ?? {};
  return { added, saved, all };
};

test('what a card adds and what it saves stand apart: 0.5M added, 0.3M saved, 0.2M together', () => {
  expect(in2028(plan())).toEqual({ added: M(0.5), saved: -M(0.3), all: M(0.2) });
});

test('as they do where the saving is at a service', () => {
  const atService = plan(
    { type: 'money/delete', ids: ['saves'] },
    { type: 'service/add', id: 'Old', name: 'Old', changes: { cost: M(4) } },
    {
      type: 'effect/set',
      effect: {
        id: 'e',
        initiativeId: 'A',
        serviceId: 'Old',
        kind: 'shrink',
        amount: M(0.3),
        from: null,
        parallelQuarters: 0,
      },
    },
  );
  expect(in2028(atService)).toEqual({ added: M(0.5), saved: -M(0.3), all: M(4.2) });
});

test('of a booked quarter its sum counts: 0.1M booked in Q1 2028 beside 3 × (0.125M - 0.075M)', () => {
  const booked = plan(run('booked', M(0.1), { stage: 'actual', anchor: quarterIn(2028, 1) }));
  expect(in2028(booked)).toEqual({ added: M(0.1 + 0.375), saved: -M(0.225), all: M(0.25) });
});

test('what is taken back is taken from both: without funding nothing is added or saved', () => {
  const dropped = after(plan(), {
    type: 'placement/fund',
    scenarioId: base,
    initiativeIds: ['A'],
    funding: 'none',
    amount: null,
  });
  expect(in2028(dropped)).toEqual({ added: 0, saved: 0, all: 0 });
});
