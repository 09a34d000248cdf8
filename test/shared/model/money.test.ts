import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocateInTurn, evenShare, minorDigits } from '../../../shared/model/money';

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

test('in turn: 250 over three is 84, 83, 83; 101 over 4 : 3 : 2 : 1 is 41, 30, 20, 10', () => {
  // ceil(250 / 3) = 84, ceil(166 / 2) = 83; ceil(101 * 4 / 10) = 41, then 60 is 30 + 20 + 10.
  expect(allocateInTurn(250, [1, 1, 1])).toEqual([84, 83, 83]);
  expect(allocateInTurn(101, [4, 3, 2, 1])).toEqual([41, 30, 20, 10]);
  expect(allocateInTurn(5, [0, 0])).toEqual([3, 2]);
  expect(allocateInTurn(5, [0, 1, 0])).toEqual([0, 5, 0]);
});

test('in turn, no cent is lost, and what the later ones get is what is left among themselves', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 13 }), weights, fc.nat(11), (amount, all, cut) => {
      const parts = allocateInTurn(amount, all);
      const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
      expect(sum(parts)).toBe(amount);
      expect(parts.every((part) => part >= 0)).toBe(true);
      const rest = parts.slice(cut);
      if (sum(all.slice(cut)) > 0) expect(allocateInTurn(sum(rest), all.slice(cut))).toEqual(rest);
      const whole = sum(all);
      // The earlier ones have taken up to a cent each.
      for (const [index, part] of parts.entries())
        if (whole > 0)
          expect(Math.abs(part - (amount * (all[index] ?? 0)) / whole)).toBeLessThan(all.length + 1);
    }),
  );
});
