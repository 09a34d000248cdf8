import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../../../shared/rules/command';
import { overQuarters } from '../../../../shared/rules/people/capacity';
import { nearestFit } from '../../../../shared/rules/people/nearest-fit';
import { capacity, effort, peoplePlan, Q, scheduled, team } from '../../../helpers/plans/people-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

test('where its teams have the days, it stays: Loyalty asks Apps for 40 of 50', () => {
  expect(nearestFit(peoplePlan(), base, 'Loyalty')).toBe(Q(2));
});

test('of two as near, the later: ERP (30 days) fits Q1 (0 of 80 taken) but not Q3 beside 60; Q4 is two away', () => {
  const plan = peoplePlan();
  // Q3: 60 + 30 = 90 > 80; Q1: 30 <= 80.
  expect(nearestFit(plan, base, 'ERP')).toBe(Q(1));
  const roomier = after(plan, capacity('Platform', Q(3), 90, 0));
  // Now Q3 has 90 for 60 + 30: as near as Q1, and later.
  expect(nearestFit(roomier, base, 'ERP')).toBe(Q(3));
});

test('work of several quarters fits only where all of them do: Telephony (60 + 60) beside ERP in Q2 begins in Q3', () => {
  expect(nearestFit(peoplePlan(), base, 'Telephony')).toBe(Q(3));
  // From Q1 it would run into Q2 (60 + 30); without Q3 (40 days) and Q4, Q1 of 2028 is the next that has 60 twice.
  const tight = after(peoplePlan(), capacity('Platform', Q(3), 40), capacity('Platform', Q(4), 40));
  expect(nearestFit(tight, base, 'Telephony')).toBe(Q(5));
});

test('none fits what no quarter has the days for, what began before the plan, and what is not there', () => {
  const plan = after(peoplePlan(), effort('ERP', 'Apps', { days: 51 }));
  expect(nearestFit(plan, base, 'ERP')).toBe(null);
  expect(nearestFit(after(plan, scheduled('Loyalty', Q(1) - 1, 2)), base, 'Loyalty')).toBe(null);
  expect(nearestFit(plan, base, 'gone')).toBe(null);
});

const work = fc.record({
  days: fc.integer({ min: 1, max: 90 }),
  start: fc.integer({ min: 0, max: 11 }),
  length: fc.integer({ min: 1, max: 4 }),
});

test('moved to where it fits, its team is over in none of its quarters, and no nearer start would do', () => {
  fc.assert(
    fc.property(fc.array(work, { minLength: 1, maxLength: 8 }), (works) => {
      const plan = after(
        freshPlan(),
        team('A', 60),
        ...works.flatMap(({ days, start, length }, index): Command[] => [
          adding(`${index}`, { outcome: 'risk' }),
          scheduled(`${index}`, Q(1) + start, length),
          moving([`${index}`], 'run', true),
          effort(`${index}`, 'A', { days }),
        ]),
      );
      const { start: present, length, days } = works[0] as (typeof works)[number];
      const overAt = (start: number) => {
        const moved = after(plan, scheduled('0', start, length));
        const busy = Math.min(days, length);
        return overQuarters(moved, base).some(({ quarter }) => quarter >= start && quarter < start + busy);
      };
      const fit = nearestFit(plan, base, '0');
      const nearer = Array.from({ length: 12 }, (_, index) => Q(1) + index).filter(
        (quarter) => fit === null || Math.abs(quarter - Q(1) - present) < Math.abs(fit - Q(1) - present),
      );
      // Beyond the plan's years nothing is listed as over.
      if (fit !== null) expect(overAt(fit)).toBe(false);
      for (const start of nearer) if (start + length - 1 <= Q(12)) expect(overAt(start)).toBe(true);
    }),
    { numRuns: 100 },
  );
});
