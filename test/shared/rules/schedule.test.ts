import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fiscalYearOf, quarterIn } from '../../../shared/model/quarter';
import { chargedInYear, runCostInYear, spendingWindow, type Window } from '../../../shared/rules/schedule';

const start2027 = quarterIn(2027, 1);

/** The fiscal years in which something is spent. */
function yearsOf({ first, last }: Window): number[] {
  const from = fiscalYearOf(first);
  return Array.from({ length: fiscalYearOf(last) - from + 1 }, (_, index) => from + index);
}

test('all fiscal years together charge the whole sum, wherever it starts', () => {
  const amounts = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
  const starts = fc.option(fc.integer({ min: quarterIn(1992, 1), max: quarterIn(2040, 4) }));
  fc.assert(
    fc.property(amounts, starts, fc.integer({ min: 1, max: 80 }), (amount, start, length) => {
      const window = spendingWindow(start, length, start2027);
      const sum = yearsOf(window).reduce((total, year) => total + chargedInYear(amount, window, year), 0);
      expect(sum).toBe(amount);
      expect(window.first).toBeGreaterThanOrEqual(start2027);
    }),
  );
});

test('what began before the plan is spent on what is left of it', () => {
  const window = spendingWindow(quarterIn(2026, 3), 4, start2027);
  expect(window).toEqual({ first: quarterIn(2027, 1), last: quarterIn(2027, 2) });
  expect(chargedInYear(100, window, 2027)).toBe(100);
});

test('run cost counts from the quarter after the work', () => {
  const window = { first: quarterIn(2027, 1), last: quarterIn(2027, 3) };
  expect(runCostInYear(400, window, 2027)).toBe(100);
  expect(runCostInYear(400, window, 2028)).toBe(400);
  expect(runCostInYear(400, window, 2026)).toBe(0);
  expect(runCostInYear(-400, window, 2027)).toBe(-100);
});
