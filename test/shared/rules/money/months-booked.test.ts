import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import { type ChangeFacts, changeMoney } from '../../../../shared/rules/money/change-series';
import { inYear } from '../../../../shared/rules/money/series';
import { facts, line, planStart } from '../../../helpers/change-facts';

const M = (amount: number) => Math.round(amount * 100_000_000);

/** Booked from a file that names the month. */
const booked = (period: string, amount: number, quarter: number, changes: Partial<MoneyLine> = {}) =>
  line(amount, {
    id: `b.${period}`,
    stage: 'actual',
    anchor: quarter,
    bookings: [{ period, costCentre: '', text: '', amount, rows: 1 }],
    ...changes,
  });

const firstThree = [1, 2, 3].map((number) =>
  line(M(0.4), { id: `q${number}`, stage: 'actual', anchor: quarterIn(2027, number) }),
);
const october = booked('2027-10', M(0.13), quarterIn(2027, 4));
const money = (lines: readonly MoneyLine[], changes: Partial<ChangeFacts> = {}) =>
  changeMoney(facts(lines, changes));

describe('an import of October does not make November and December free', () => {
  test('1.6M even over 2027, 3 × 0.4M and 0.13M of October booked: the other 0.27M stay in Q4, 2027 is 1.6M', () => {
    const { change, spent, left } = money([line(M(1.6)), ...firstThree, october]);
    expect(change).toEqual({ first: planStart, amounts: [M(0.4), M(0.4), M(0.4), M(0.4)] });
    expect({ spent, left }).toEqual({ spent: M(1.33), left: M(0.27) });
  });

  test('of work that goes on in 2028, Q4 keeps two thirds of its part: 2.4M over eight quarters, 0.24M booked in October', () => {
    // 0.3M a quarter: 2.4M - 3 × 0.3M - 0.24M = 1.26M are left, over 0.2M of Q4 and 4 × 0.3M: 0.9 of each, 0.18M and 1.08M.
    const asPlanned = [1, 2, 3].map((number) =>
      line(M(0.3), { id: `q${number}`, stage: 'actual', anchor: quarterIn(2027, number) }),
    );
    const more = booked('2027-10', M(0.24), quarterIn(2027, 4));
    const { change } = money([line(M(2.4)), ...asPlanned, more], { lengthQuarters: 8 });
    expect([inYear(change, 2027), inYear(change, 2028)]).toEqual([M(0.9 + 0.24 + 0.18), M(1.08)]);
  });

  test('forecast 1.6M: two thirds of the 0.4M of Q4 are still to come, 0.13M + 0.266667M', () => {
    const forecast = line(M(1.6), { id: 'f', stage: 'forecast' });
    const { spent, left } = money([line(M(1.6)), forecast, ...firstThree, october]);
    expect({ spent, left }).toEqual({ spent: M(1.33), left: Math.round((M(0.4) * 2) / 3) });
  });

  test('October and December are all of Q4, as is a sum that names no month, or the period that closes the year', () => {
    // Nothing of the work lies after Q4, so the 0.14M left of 1.6M - 1.33M - 0.13M fall on the quarter after.
    const december = booked('2027-12', M(0.13), quarterIn(2027, 4), { account: 'licences' });
    const all = money([line(M(1.6)), ...firstThree, october, december]);
    expect(all.change.amounts).toEqual([M(0.4), M(0.4), M(0.4), M(0.26), M(0.14)]);
    for (const whole of [{ bookings: null }, { bookings: booked('2027-P13', M(0.13), 0).bookings }])
      expect(money([line(M(1.6)), ...firstThree, { ...october, ...whole }]).change.amounts).toEqual([
        M(0.4),
        M(0.4),
        M(0.4),
        M(0.13),
        M(0.27),
      ]);
  });

  test('the months are those of the fiscal year: it begins in February, so October is the third of its Q3', () => {
    const inQ3 = booked('2027-10', M(0.4), planStart + 2);
    const { change } = money([line(M(1.6)), ...firstThree.slice(0, 2), inQ3], { firstMonth: 2 });
    expect(change.amounts).toEqual([M(0.4), M(0.4), M(0.4), M(0.4)]);
  });

  test('before the plan, what a forecast says of the other months falls on its first quarter', () => {
    const late = booked('2026-10', M(0.1), planStart - 1);
    const forecast = line(M(0.9), {
      id: 'f',
      stage: 'forecast',
      anchor: planStart - 1,
      amounts: [M(0.3), M(0.6)],
    });
    // 2/3 × 0.3M + 0.6M = 0.8M.
    expect(money([line(M(0.9)), forecast, late]).change).toEqual({ first: planStart, amounts: [M(0.8)] });
  });
});

test('whatever months are booked, all quarters are what is booked and what is left, and nothing lies before the last booking', () => {
  const amount = fc.integer({ min: 1, max: 10 ** 12 });
  fc.assert(
    fc.property(
      amount,
      amount,
      amount,
      fc.integer({ min: 1, max: 12 }),
      fc.nat(11),
      (planned, first, second, length, at) => {
        const rows = [first, second].map((sum, index) => {
          const month = Math.min(12, at + 1 + index);
          return booked(
            `2027-${String(month).padStart(2, '0')}`,
            sum,
            planStart + Math.floor((month - 1) / 3),
            {
              account: `${index}`,
            },
          );
        });
        const { change, spent, left } = money([line(planned), ...rows], { lengthQuarters: length });
        expect(spent).toBe(first + second);
        expect(left).toBe(Math.max(0, planned - spent));
        expect(change.amounts.reduce((sum, each) => sum + each, 0)).toBe(spent + left);
        expect(change.first).toBeGreaterThanOrEqual(planStart + Math.floor(at / 3));
      },
    ),
  );
});
