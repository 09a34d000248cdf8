import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quarterIn } from '../../../shared/model/quarter';
import { attentionOf } from '../../../shared/rules/attention';
import type { Command } from '../../../shared/rules/command';
import { driftOf } from '../../../shared/rules/drift';
import { roomFallOf } from '../../../shared/rules/room';
import { planWithout } from '../../../shared/rules/without';
import { at, adding, after, base, freshPlan, moving } from '../../helpers/plans';
import { designPlan } from '../../helpers/sample-plans';
import { richPlan } from '../../helpers/rich-plan';

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
