import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import type { Emergency } from '../../../../shared/model/records/emergency';
import { replay } from '../../../../shared/rules/agreements/replay';
import {
  isWorkingDay,
  workingDayAfter,
  workingDaysBetween,
} from '../../../../shared/rules/time/working-days';
import { after, freshPlan } from '../../../helpers/plans/plans';

const agreement = (id: string, deliveryHours: number | null) => ({
  id,
  requestType: id,
  businessUnit: '',
  serviceId: null,
  responseHours: null,
  deliveryHours,
  hiddenHours: 0,
  sponsor: '',
});

const blank = { title: 'Asked', businessUnit: '', agreementId: null, initiativeId: null, deliveredOn: null };

function planWith(...rows: readonly (Partial<Emergency> & Pick<Emergency, 'id'>)[]): Plan {
  const agreements = [agreement('day', 8), agreement('week', 40), agreement('open', null)];
  const plan = after(freshPlan(), { type: 'agreement/set', agreements });
  return rows.reduce<Plan>(
    (now, row) =>
      after(now, {
        type: 'emergency/set',
        emergency: { ...blank, lane: 'run', days: 1, requestedOn: '2026-03-02', ...row },
      }),
    plan,
  );
}

const same = (run: number, innovate = 0) => ({
  run: [run, run, run, run],
  innovate: [innovate, innovate, innovate, innovate],
});

describe('working days', () => {
  it('are Monday to Friday', () => {
    // 2026-11-26 is a Thursday.
    expect(['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(isWorkingDay)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('are counted over weekends, a request of a Saturday being one of Monday', () => {
    expect(workingDayAfter('2026-11-26', 1)).toBe('2026-11-27');
    expect(workingDayAfter('2026-11-26', 2)).toBe('2026-11-30');
    expect(workingDayAfter('2026-11-28', 1)).toBe('2026-12-01');
    expect(workingDayAfter('2026-11-28', 0)).toBe('2026-11-30');
    // Q1 2026: 90 days, 13 Saturdays after 3 January on and 13 Sundays.
    expect(workingDaysBetween('2026-01-01', '2026-04-01')).toBe(64);
  });
});

describe('a replay of emergencies', () => {
  // 64 working days in Q1 2026, so 64 days of reserve are one a day.
  it('works on them one after another, a day of reserve each working day', () => {
    const plan = planWith(
      { id: 'a', days: 2, agreementId: 'day' },
      { id: 'b', days: 2, agreementId: 'day' },
      { id: 'c', days: 1, agreementId: 'week', requestedOn: '2026-03-03' },
    );
    const [run] = replay(plan, 2026, same(64));
    // Monday 2 March: a takes Monday and Tuesday, b Wednesday and Thursday, c Friday.
    expect(run?.rows.map(({ done, due, met }) => [done, due, met])).toEqual([
      ['2026-03-03', '2026-03-03', true],
      ['2026-03-05', '2026-03-03', false],
      ['2026-03-06', '2026-03-10', true],
    ]);
    expect([run?.agreed, run?.met]).toEqual([3, 2]);
  });

  it('keeps nothing of a day on which nobody asked', () => {
    const plan = planWith({ id: 'late', days: 2, agreementId: 'day', requestedOn: '2026-03-31' });
    // 31 March has one day, 1 April (Q2, 65 working days) 64/65 of one: done on 2 April.
    expect(replay(plan, 2026, same(64))[0]?.rows[0]?.done).toBe('2026-04-02');
  });

  it('leaves lanes to their own reserve, and what nobody agreed on out of the count', () => {
    const plan = planWith(
      { id: 'a', agreementId: 'day' },
      { id: 'b' },
      { id: 'c', agreementId: 'open' },
      {
        id: 'd',
        lane: 'innovate',
        agreementId: 'day',
      },
    );
    const [run, innovate] = replay(plan, 2026, same(6_400));
    expect([run?.agreed, run?.met]).toEqual([1, 1]);
    expect([innovate?.agreed, innovate?.met]).toEqual([1, 0]);
    expect(innovate?.rows[0]?.done).toBeNull();
  });

  it('is of one fiscal year', () => {
    const plan = planWith({ id: 'old', requestedOn: '2025-12-31' }, { id: 'new', requestedOn: '2026-12-31' });
    expect(replay(plan, 2026, same(64))[0]?.rows.map(({ emergency }) => emergency.id)).toEqual(['new']);
  });
});

const requests = fc
  .array(
    fc.record({
      days: fc.integer({ min: 0, max: 30 }),
      day: fc.integer({ min: 0, max: 364 }),
      lane: fc.constantFrom('run' as const, 'innovate' as const),
      agreementId: fc.constantFrom('day', 'week', null),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) =>
    planWith(
      ...rows.map(({ day, ...row }, at) => ({
        ...row,
        id: `e${at}`,
        requestedOn: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
      })),
    ),
  );
const year = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 4, maxLength: 4 });
const runs = { numRuns: 60 };

describe('any replay', () => {
  it('meets no fewer with more reserve, and nothing is done later', () => {
    fc.assert(
      fc.property(requests, year, year, (plan, few, more) => {
        const less = replay(plan, 2026, { run: few, innovate: few });
        const sum = few.map((days, at) => days + (more[at] ?? 0));
        for (const [at, lane] of replay(plan, 2026, { run: sum, innovate: sum }).entries()) {
          expect(lane.met).toBeGreaterThanOrEqual(less[at]?.met ?? 0);
          for (const [index, { done }] of lane.rows.entries()) {
            const before = less[at]?.rows[index]?.done ?? null;
            if (before !== null) expect(done !== null && done <= before).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('meets none that has work in it without a reserve', () => {
    fc.assert(
      fc.property(requests, (plan) => {
        for (const { rows } of replay(plan, 2026, same(0)))
          for (const { emergency, met } of rows) if (emergency.days > 0) expect(met ?? false).toBe(false);
      }),
      runs,
    );
  });

  it('comes out the same however often, and in whatever order the log was written', () => {
    fc.assert(
      fc.property(requests, year, (plan, days) => {
        const reserve = { run: days, innovate: days };
        const turned = { ...plan, emergency: new Map([...plan.emergency].reverse()) };
        expect(replay(turned, 2026, reserve)).toEqual(replay(plan, 2026, reserve));
      }),
      runs,
    );
  });
});
