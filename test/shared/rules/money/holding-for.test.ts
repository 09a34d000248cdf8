import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldFor, holdingFor, withQuarter } from '../../../../shared/rules/money/service-forecasts';

test('a forecast of 0.3M and 0.5M that is made longer goes on as its last quarter; made shorter it keeps the first', () => {
  const held = { amount: 800, spread: 'manual' as const, amounts: [300, 500] };
  expect(holdingFor(held, 4)).toEqual({ amount: 1_800, spread: 'manual', amounts: [300, 500, 500, 500] });
  expect(holdingFor(held, 1)).toEqual({ amount: 300, spread: 'manual', amounts: [300] });
});

test('1.2M a year is 0.6M of two quarters, and 0.6M of two quarters is 1.2M a year', () => {
  const open = { amount: 1_200, spread: 'even' as const, amounts: null };
  expect(holdingFor(open, 2)).toEqual({ amount: 600, spread: 'manual', amounts: [300, 300] });
  expect(holdingFor(holdingFor(open, 2), null)).toEqual(open);
  expect(holdingFor(open, null)).toEqual(open);
});

test('one of its quarters is changed alone', () => {
  expect(withQuarter([300, 500], 1, 50)).toEqual({ amount: 350, spread: 'manual', amounts: [300, 50] });
});

test('its sum is always that of its quarters', () => {
  const count = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), count, count, (amount, before, after) => {
      const { amount: sum, amounts } = holdingFor(heldFor(amount, before), after);
      expect(amounts).toHaveLength(after);
      expect((amounts ?? []).reduce((all, each) => all + each, 0)).toBe(sum);
    }),
  );
});
