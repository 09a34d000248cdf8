import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contradictionOf, impossibleDates } from '../../../shared/model/impossible-dates';

const years = { firstYear: 2027, fiscalYearFirstMonth: 1 };
const none = { noticeDate: null, contractEnd: null, sunset: null, costYear: null };

test('of a new service notice and sunset are given up, never the contract or the cost year', () => {
  const dates = { noticeDate: '2028-02-01', contractEnd: '2028-01-31', sunset: '2026-12-31', costYear: null };
  expect(impossibleDates(dates, null, years).map(({ field, other }) => [field, other])).toEqual([
    ['noticeDate', '2028-01-31'],
    ['sunset', null],
  ]);
});

test('of one that is there what is new is given up, and what was wrong before is left alone', () => {
  const before = { ...none, noticeDate: '2028-06-30', sunset: '2027-12-31' };
  const next = { ...before, contractEnd: '2028-01-31', costYear: 2028 };
  expect(impossibleDates(next, before, years).map(({ field }) => field)).toEqual(['contractEnd', 'costYear']);
  const wrong = { ...none, sunset: '2025-12-31' };
  expect(impossibleDates({ ...wrong, contractEnd: '2028-01-31' }, wrong, years)).toEqual([]);
});

test('without what is given up nothing new contradicts anything, and where nothing does nothing is given up', () => {
  const day = fc.option(fc.constantFrom('2026-12-31', '2027-06-30', '2028-01-01', '2029-12-31'));
  const year = fc.option(fc.integer({ min: 2026, max: 2029 }));
  const any = fc.record({ noticeDate: day, contractEnd: day, sunset: day, costYear: year });
  fc.assert(
    fc.property(
      any,
      fc.option(any),
      fc.integer({ min: 1, max: 12 }),
      (dates, before, fiscalYearFirstMonth) => {
        const of = { firstYear: 2027, fiscalYearFirstMonth };
        const out = impossibleDates(dates, before, of);
        const was = before ?? none;
        const left = { ...dates, ...Object.fromEntries(out.map(({ field }) => [field, was[field]])) };
        expect(contradictionOf(left, was, of)).toBeNull();
        expect(out.length === 0).toBe(contradictionOf(dates, before, of) === null);
      },
    ),
  );
});
