import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenShare, minorDigits } from '../../../shared/model/money';

test('equal shares add up to the amount to the cent, whatever its sign and size', () => {
  const amounts = fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 80 }), (amount, count) => {
      const shares = Array.from({ length: count }, (_, index) => evenShare(amount, index, count));
      expect(shares.reduce((sum, share) => sum + BigInt(share), 0n)).toBe(BigInt(amount));
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});

test('currencies have the digits of ISO 4217', () => {
  expect(['EUR', 'JPY', 'KWD'].map(minorDigits)).toEqual([2, 0, 3]);
});
