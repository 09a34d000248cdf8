import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnExtent } from '../../../../shared/rules/cells/column-extent';
import { barOf, extentOf } from '../../../../shared/rules/cells/extent';
import { columnOf } from '../../../../shared/rules/columns/catalogue';
import { adding, after, base, freshPlan } from '../../../helpers/plans/plans';

test('bars begin at nought, to the right what is above it and to the left what is below', () => {
  const extent = extentOf([-50, 0, 150, null, Infinity]);
  expect(extent).toMatchObject({ lowest: -50, highest: 150, count: 3 });
  expect(barOf(150, extent)).toEqual({ from: 0.25, to: 1, zero: 0.25 });
  expect(barOf(-50, extent)).toEqual({ from: 0, to: 0.25, zero: 0.25 });
  expect(barOf(50, extent)).toEqual({ from: 0.25, to: 0.5, zero: 0.25 });
  expect(barOf(0, extent)).toEqual({ from: 0.25, to: 0.25, zero: 0.25 });
  // 900 to 1,000 is no bar from nothing to all: nought is on every scale.
  expect(barOf(900, extentOf([900, 1_000]))).toEqual({ from: 0, to: 0.9, zero: 0 });
  expect(barOf(-900, extentOf([-900, -1_000]))).toEqual({ from: 0.1, to: 1, zero: 1 });
});

test.each([
  [null, [1, 2]],
  [Infinity, [1, 2]],
  ['a', [1, 2]],
  [0, [0, 0]],
  [1, []],
] as const)('no bar of %j among %j', (value, all) => {
  expect(barOf(value, extentOf(all))).toBeNull();
});

test('the length of a bar is its value as a share of the scale, within the cell', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1 }), (values) => {
      const extent = extentOf(values);
      const span = Math.max(0, ...values) - Math.min(0, ...values);
      for (const value of values) {
        const bar = barOf(value, extent);
        if (!bar) {
          expect(span).toBe(0);
          continue;
        }
        expect(bar.from).toBeGreaterThanOrEqual(0);
        expect(bar.to).toBeLessThanOrEqual(1);
        expect(bar.to - bar.from).toBeCloseTo(Math.abs(value) / span, 9);
        expect(value >= 0 ? bar.from : bar.to).toBeCloseTo(bar.zero, 9);
      }
    }),
  );
});

test('what the values of a column come to is worked out once for a plan', () => {
  const plan = after(freshPlan(), adding('a', { cost: 500 }), adding('b', { cost: 200 }), adding('c', {}));
  const cost = columnOf('cost');
  if (!cost) throw new Error('the column is there');
  const found = columnExtent(plan, base, cost);
  expect(found).toMatchObject({ lowest: 200, highest: 500, count: 2 });
  expect(columnExtent(plan, base, cost)).toBe(found);
  const next = after(plan, adding('d', { cost: 900 }));
  expect(columnExtent(next, base, cost)).toMatchObject({ highest: 900, count: 3 });
});
