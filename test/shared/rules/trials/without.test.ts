import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import { attentionOf } from '../../../../shared/rules/attention';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { roomFallOf } from '../../../../shared/rules/budgets/room';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { planWithout } from '../../../../shared/rules/trials/without';
import { adding, after, at, base, freshPlan, moving } from '../../../helpers/plans/plans';
import { richPlan } from '../../../helpers/plans/rich-plan';
import { designPlan } from '../../../helpers/plans/sample-plans';

const M = (amount: number) => Math.round(amount * 100_000_000);
const stamp = { id: 'try', at };
const budgets = (...years: readonly number[]): Command[] =>
  years.map((fiscalYear) => ({
    type: 'budget/set',
    scenarioId: base,
    fiscalYear,
    scope: 'total',
    amount: M(40),
    hard: false,
  }));

/** 31M run, indexed by 4 % a year; an exit that saves 0.4M a year from 2028 on. */
function plan() {
  return after(
    freshPlan(),
    { type: 'service/add', id: 'ERP', name: 'ERP', changes: { cost: M(31), indexation: 400 } },
    ...budgets(2027, 2028, 2029),
    adding('Exit', { cost: M(1), runCost: M(-0.4), outcome: 'efficiency', mandatory: true }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Exit'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 4 },
    },
    moving(['Exit'], 'run', true),
  );
}

const rooms = (of: ReturnType<typeof plan>) => driftOf(of, base, 3).years.map(({ room }) => room);

test('without an initiative its saving is gone and its one-off money is not spent, and the plan stays as it was', () => {
  const before = plan();
  const without = planWithout(before, base, [{ kind: 'initiative', id: 'Exit' }], stamp);
  if (!without) throw new Error('refused');
  // 2028: 40 - 31 * 1.04 + 0.4 = 8.16; without the exit 7.76. It is mandatory: the question for a reason is answered.
  expect(rooms(before)[1]).toBe(M(8.16));
  expect(rooms(without)[1]).toBe(M(7.76));
  expect(driftOf(without, base, 1).years[0]?.change.run).toBe(0);
  expect(before.placement.get(`${base}.Exit`)?.funding).toBe('full');
});

test('without the indexation of a service it costs what it does in the first year', () => {
  const without = planWithout(plan(), base, [{ kind: 'service', id: 'ERP' }], stamp);
  // 40 - 31 = 9 in 2027; 9 + 0.4 from 2028 on.
  expect(without && rooms(without)).toEqual([M(9), M(9.4), M(9.4)]);
  const older = after(plan(), { type: 'service/edit', ids: ['ERP'], changes: { costYear: 2026 } });
  const same = planWithout(older, base, [{ kind: 'service', id: 'ERP' }], stamp);
  // 31 * 1.04 = 32.24 in 2027 and ever after.
  expect(same && rooms(same)).toEqual([M(7.76), M(8.16), M(8.16)]);
});

describe('without a service whose driver is a forecast', () => {
  const said = (changes: Partial<MoneyLine>): Command => ({
    type: 'money/set',
    line: { ...simpleMoneyLine({ serviceId: 'CRM' }, 'run', M(1.5)), id: 'said', ...changes },
  });
  const crm = (...commands: readonly Command[]) =>
    after(freshPlan(), { type: 'service/add', id: 'CRM', name: 'CRM', changes: { cost: M(1) } }, ...commands);
  const run = (of: ReturnType<typeof plan> | null) =>
    of && driftOf(of, base, 5).years.map((year) => year.runToday);
  const without = (of: ReturnType<typeof plan>) =>
    planWithout(of, base, [{ kind: 'service', id: 'CRM' }], stamp);

  test('planned 1.0M, forecast 1.5M from 2029 on: it goes on at 1.0M', () => {
    const forecast = crm(said({ stage: 'forecast', anchor: quarterIn(2029, 1) }));
    expect(run(forecast)).toEqual([M(1), M(1), M(1.5), M(1.5), M(1.5)]);
    expect(run(without(forecast))).toEqual([M(1), M(1), M(1), M(1), M(1)]);
  });

  test('what is booked and forecast of the first year stays: 0.4M of Q1 booked and 1.5M from Q3 on are 1.4M', () => {
    // 0.4 + 0.25 + 2 × 0.375 = 1.4M in 2027; from then on 1.4M a year instead of 1.5M.
    const booked = crm(
      said({ stage: 'forecast', anchor: quarterIn(2027, 3) }),
      said({ id: 'b', stage: 'actual', amount: M(0.4), anchor: quarterIn(2027, 1) }),
    );
    expect(run(booked)).toEqual([M(1.4), M(1.5), M(1.5), M(1.5), M(1.5)]);
    const tried = without(booked);
    expect(run(tried)).toEqual([M(1.4), M(1.4), M(1.4), M(1.4), M(1.4)]);
    const quarters = (of: ReturnType<typeof plan>) => driftOf(of, base, 1).quarters;
    expect(tried && quarters(tried)).toEqual(quarters(booked));
  });

  test('a forecast for given quarters alone is left out too', () => {
    const held = crm(
      said({ stage: 'forecast', anchor: quarterIn(2030, 1), spread: 'manual', amounts: [M(1), M(0.5)] }),
    );
    // 2030: 1.0 + 0.5 + 2 × 0.25 = 2.0M.
    expect(run(held)?.[3]).toBe(M(2));
    expect(run(without(held))).toEqual([M(1), M(1), M(1), M(1), M(1)]);
  });
});

test('several at once, the end of a service too; what is gone or frozen cannot be tried', () => {
  const ending = after(plan(), { type: 'service/edit', ids: ['ERP'], changes: { sunset: '2028-12-31' } });
  const both = [
    { kind: 'initiative', id: 'Exit' },
    { kind: 'service', id: 'ERP' },
  ] as const;
  const without = planWithout(ending, base, both, stamp);
  expect(without && rooms(without)).toEqual([M(9), M(9), M(9)]);
  expect(planWithout(plan(), base, [{ kind: 'service', id: 'gone' }], stamp)).toBeNull();
  const frozen = after(plan(), { type: 'scenario/freeze', id: 'b', name: 'Board', sourceId: base });
  expect(planWithout(frozen, 'b', both, stamp)).toBeNull();
});

test('attention says the year in which run leaves least, where that is a twentieth less than now', () => {
  // 2029: 40 - 31 * 1.04^2 + 0.4 = 6.8704, now 9.
  const lines = attentionOf(plan(), base).filter(({ code }) => code === 'room-falls');
  expect(lines.map(({ parameters }) => parameters)).toEqual([{ year: 2029, room: M(6.8704), now: M(9) }]);
  // Without indexation the room only rises: nothing to say.
  const steady = after(plan(), { type: 'service/edit', ids: ['ERP'], changes: { indexation: 0 } });
  expect(roomFallOf(steady, base)).toBeNull();
  expect(roomFallOf(designPlan(), base)).toBeNull();
});

test('the room of the attention is the room of the drift, in a plan with everything in it', () => {
  fc.assert(
    fc.property(richPlan(), (rich) => {
      const fall = roomFallOf(rich, base);
      const { years } = driftOf(rich, base, 5);
      const [first] = years;
      const least = Math.min(...years.flatMap(({ room }) => room ?? []));
      if (fall) expect([fall.now, fall.room]).toEqual([first?.room, least]);
      else if (typeof first?.room === 'number')
        expect(first.room - least).toBeLessThan(Math.abs(first.room) * 0.05 + 1);
    }),
    { numRuns: 60 },
  );
});
