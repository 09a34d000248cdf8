import { expect, test } from 'vitest';
import { fiscalYearOf, quarterIn, quarterOfMonth, quarterOfYear } from '../../../shared/model/quarter';

test('quarters are plain arithmetic', () => {
  const quarter = quarterIn(2027, 4);
  expect([fiscalYearOf(quarter), quarterOfYear(quarter)]).toEqual([2027, 4]);
  expect([fiscalYearOf(quarter + 1), quarterOfYear(quarter + 1)]).toEqual([2028, 1]);
});

test('a fiscal year is named by the calendar year in which it ends', () => {
  expect(quarterOfMonth(2027, 1, 1)).toBe(quarterIn(2027, 1));
  expect(quarterOfMonth(2027, 12, 1)).toBe(quarterIn(2027, 4));
  expect(quarterOfMonth(2026, 4, 4)).toBe(quarterIn(2027, 1));
  expect(quarterOfMonth(2027, 3, 4)).toBe(quarterIn(2027, 4));
  expect(quarterOfMonth(2026, 10, 10)).toBe(quarterIn(2027, 1));
  expect(quarterOfMonth(2027, 9, 10)).toBe(quarterIn(2027, 4));
});
