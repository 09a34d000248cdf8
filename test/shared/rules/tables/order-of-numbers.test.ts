import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestFirst, movedInOrder } from '../../../../shared/rules/tables/order-of-numbers';

const inOrder = (numbers: readonly number[]) => [...largestFirst(Float64Array.from(numbers))];

test('the largest first, equal ones as they stood, what is not known last', () => {
  expect(inOrder([])).toEqual([]);
  expect(inOrder([1, Number.NaN, 3, 1, -2])).toEqual([2, 0, 3, 4, 1]);
  expect(inOrder([-Infinity, 0.5, Infinity, -0, 0, -1e-9])).toEqual([2, 1, 3, 4, 5, 0]);
});

test('as a stable sort by comparison has them, whatever the numbers', () => {
  const number = fc.oneof(fc.double(), fc.integer({ min: -3, max: 3 }), fc.integer());
  fc.assert(
    fc.property(fc.array(number, { maxLength: 200 }), (numbers) => {
      const known = numbers.map((value, at) => ({ value, at })).filter(({ value }) => !Number.isNaN(value));
      const unknown = numbers.flatMap((value, at) => (Number.isNaN(value) ? [at] : []));
      // Infinity less itself is not a number, so the two are compared.
      known.sort((a, b) => (a.value === b.value ? 0 : a.value < b.value ? 1 : -1));
      expect(inOrder(numbers)).toEqual([...known.map(({ at }) => at), ...unknown]);
    }),
  );
});

test('after some have become others, as if all were put in order again', () => {
  const number = fc.oneof(fc.constant(Number.NaN), fc.integer({ min: -2, max: 2 }), fc.double());
  // Few are moved one by one, many together.
  const changes = fc.oneof(
    fc.array(fc.tuple(fc.nat(40), number), { maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(40), number), { minLength: 20, maxLength: 60 }),
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 41 }), changes, (numbers, changed) => {
      const after = Float64Array.from(numbers);
      for (const [at, value] of changed) if (at < after.length) after[at] = value;
      const moved = [...new Set(changed.map(([at]) => at))].filter((at) => at < after.length);
      const order = movedInOrder(largestFirst(Float64Array.from(numbers)), after, moved);
      expect([...order]).toEqual([...largestFirst(after)]);
    }),
  );
});
