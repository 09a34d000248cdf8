import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timesRate } from '../../../shared/model/decimal';

test('a rate is the decimal that it is written as, with an exponent too', () => {
  // 30,000,000 × 0.00000015 = 4.5, and 15 × 1e-1 = 1.5.
  expect(timesRate(30_000_000, 1.5e-7, 0)).toBe(5);
  expect(timesRate(15, 1, -1)).toBe(2);
  expect(timesRate(5, 1.5e21, 0)).toBe(7.5e21);
});

test('a half is rounded away from zero as by hand: 863,473.80 × 1.025 = 885,060.645', () => {
  const times = (amount: number, rate: number) => timesRate(amount, rate, 0);
  // As a float it is 88,506,064.49999999.
  expect(Math.round(86_347_380 * (1 + 250 / 10_000))).toBe(88_506_064);
  expect(times(86_347_380, 1.025)).toBe(88_506_065);
  expect(times(-86_347_380, 1.025)).toBe(-88_506_065);
  expect(times(0, 1.025)).toBe(0);
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
        expect(timesRate(amount, factor, 0)).toBe(amount < 0 ? -size : size + 0);
      },
    ),
    { numRuns: 500 },
  );
});
