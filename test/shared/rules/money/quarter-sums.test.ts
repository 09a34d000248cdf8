import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QuarterSums } from '../../../../shared/rules/money/quarter-sums';

const amounts = fc.array(fc.tuple(fc.integer({ min: 8_000, max: 8_060 }), fc.integer({ min: -9, max: 9 })));

test('sums by quarter are what a map of them would hold, the earliest first', () => {
  fc.assert(
    fc.property(amounts, (added) => {
      const sums = new QuarterSums();
      const map = new Map<number, number>();
      for (const [quarter, amount] of added) {
        sums.add(quarter, amount);
        map.set(quarter, (map.get(quarter) ?? 0) + amount);
      }
      const found: [number, number][] = [];
      sums.forEach((quarter, amount) => found.push([quarter, amount]));
      expect(found).toEqual([...map].sort(([a], [b]) => a - b));
      expect(sums.total()).toBe([...map.values()].reduce((sum, amount) => sum + amount, 0));
      expect(sums.get(8_030)).toBe(map.get(8_030));
    }),
  );
});

test('a quarter in between that nothing was put to has 0 in the series, and is none of them', () => {
  const sums = new QuarterSums();
  sums.addAll(8_108, [5, 0]);
  sums.add(8_111, 7);
  sums.add(8_107, 1);
  expect(sums.series()).toEqual({ first: 8_107, amounts: [1, 5, 0, 0, 7] });
  expect([sums.get(8_109), sums.get(8_110), sums.get(8_200)]).toEqual([0, undefined, undefined]);
  expect(new QuarterSums().series()).toEqual({ first: 0, amounts: [] });
});
