import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from '../../../shared/model/money';

test('the largest fractions get what is left, the earlier first', () => {
  // 100 over 1 : 1 : 1 is 33.3 each: the first gets the cent. 10 over 1 : 2 : 4 is 1.43, 2.86, 5.71: whole 1, 2, 5,
  // the two left go to .86 and .71.
  expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(allocate(10, [1, 2, 4])).toEqual([1, 3, 6]);
  expect(allocate(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
});

test('nothing to weigh by is an even split; no parts, no money', () => {
  expect(allocate(7, [0, 0])).toEqual([4, 3]);
  expect(allocate(7, [])).toEqual([]);
});

test('parts add up to the amount exactly and none is off by a unit or more, also beyond 2^53', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 10 ** 13 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), weights, (amount, given) => {
      const parts = allocate(amount, given);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      const sum = given.reduce((total, weight) => total + BigInt(weight), 0n);
      if (sum === 0n) return;
      for (const [index, part] of parts.entries()) {
        const due = BigInt(amount) * BigInt(given[index] as number);
        const off = BigInt(part) * sum - due;
        expect(off < sum && off > -sum).toBe(true);
      }
    }),
  );
});
