import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fractionOf, roundedProduct } from '../../../shared/model/decimal';

test.each([
  [1.025, [1025n, 1000n]],
  [1, [1n, 1n]],
  [0.5, [5n, 10n]],
  [1e-7, [1n, 10_000_000n]],
  [1.5e21, [1_500_000_000_000_000_000_000n, 1n]],
])('%d is the fraction that it is written as', (decimal, fraction) => {
  expect(fractionOf(decimal)).toEqual(fraction);
});

test('a half is rounded away from zero as by hand: 863,473.80 × 1.025 = 885,060.645', () => {
  const times = (amount: number, factor: number) => roundedProduct(amount, factor, () => fractionOf(factor));
  // As a float it is 88,506,064.49999999.
  expect(Math.round(86_347_380 * (1 + 250 / 10_000))).toBe(88_506_064);
  expect(times(86_347_380, 1.025)).toBe(88_506_065);
  expect(times(-86_347_380, 1.025)).toBe(-88_506_065);
  expect(times(0, 1.025)).toBe(0);
  expect(times(100, 0)).toBe(0);
});

test('whatever the amount and the rate, it is what whole numbers make of it', () => {
  const rate = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(
      fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }),
      rate,
      (amount, [digits, places]) => {
        const unit = 10 ** places;
        const factor = digits / unit;
        const twice = 2n * BigInt(Math.abs(amount)) * BigInt(digits);
        const by = BigInt(unit);
        const size = Number((twice + by) / (2n * by));
        expect(roundedProduct(amount, factor, () => fractionOf(factor))).toBe(amount < 0 ? -size : size + 0);
      },
    ),
    { numRuns: 500 },
  );
});
