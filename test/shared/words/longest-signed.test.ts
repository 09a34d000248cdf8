import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestSigned, reportUnit, signedInUnit } from '../../../shared/words/report-units';
import type { Speech } from '../../../shared/words/speech';

const speech: Speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const amount = fc.oneof(
  fc.integer({ min: -2_000, max: 2_000 }),
  fc.integer({ min: -3_000_000, max: 3_000_000 }),
  fc.integer({ min: -9_000_000_000_00, max: 9_000_000_000_00 }),
);

test('the longest amount is found by writing a few of them', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 40 }), (amounts) => {
      const unit = reportUnit(amounts, speech);
      const longest = Math.max(0, ...amounts.map((each) => signedInUnit(each, unit, speech).length));
      expect(longestSigned(amounts, unit, speech)).toBe(longest);
    }),
    { numRuns: 2_000 },
  );
});

test('a small amount with more digits is longer than a great one', () => {
  // In millions "+0.001" has six letters, "+4.26" five.
  const unit = reportUnit([4_260_000_00], speech);
  expect(longestSigned([4_260_000_00, 1_200_00], unit, speech)).toBe('+0.001'.length);
});
