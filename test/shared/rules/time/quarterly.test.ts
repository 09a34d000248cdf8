import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quarterly } from '../../../../shared/rules/time/quarterly';

const amount = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: 2 ** 30 - 2, max: 2 ** 30 + 2 }),
  fc.integer({ min: -(2 ** 31) - 2, max: -(2 ** 30) + 2 }),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

test('each quarter has what is said of it', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 40 }), (said) => {
      const amounts = quarterly(said.length, (index) => said[index] as number);
      expect(amounts).toEqual(said.map((each) => (each === 0 ? 0 : each)));
    }),
  );
});

test('minus nothing is nothing', () => {
  expect(quarterly(2, () => -0)).toEqual([0, 0]);
  expect(quarterly(2, (index) => (index === 0 ? -0 : 0.5))).toEqual([0, 0.5]);
});

test('there may be no quarter', () => {
  expect(quarterly(0, () => 1)).toEqual([]);
});
