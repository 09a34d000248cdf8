import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moneyScale, tickWords } from '../../../renderer/ui/charts/money-scale';
import { spendLayers } from '../../../renderer/ui/charts/spend-layers';

test('the solid parts end at what is spent, the outline at what would be without the savings', () => {
  expect(
    spendLayers({
      runToday: 100,
      added: 20,
      saved: -30,
      change: { run: 10, innovate: 5 },
      inBacklog: 3,
      changeGone: 0,
    }),
  ).toEqual([
    { part: 'today', from: 0, to: 70 },
    { part: 'added', from: 70, to: 90 },
    { part: 'run', from: 90, to: 100 },
    { part: 'innovate', from: 100, to: 105 },
    { part: 'inBacklog', from: 105, to: 108 },
    { part: 'saved', from: 108, to: 138 },
  ]);
});

test('what saves more than all run costs goes below zero', () => {
  expect(
    spendLayers({
      runToday: 0,
      added: 10,
      saved: -30,
      change: { run: 5, innovate: 0 },
      inBacklog: 0,
      changeGone: 0,
    }),
  ).toEqual([
    { part: 'run', from: 0, to: 5 },
    { part: 'saved', from: 5, to: 15 },
    { part: 'saved', from: -20, to: 0 },
  ]);
});

test('whatever the parts, the layers add up to what is spent and lie on one another without a gap', () => {
  const part = fc.integer({ min: 0, max: 10 ** 12 });
  fc.assert(
    fc.property(
      fc.integer({ min: -(10 ** 9), max: 10 ** 12 }),
      part,
      part,
      part,
      part,
      part,
      (runToday, added, saved, run, innovate, inBacklog) => {
        const layers = spendLayers({
          runToday,
          added,
          saved: -saved,
          change: { run, innovate },
          inBacklog,
          changeGone: 0,
        });
        const above = layers.filter(({ from }) => from >= 0);
        const below = layers.filter(({ from }) => from < 0).reduce((sum, { from, to }) => sum + from - to, 0);
        const solid = above
          .filter((layer) => layer.part !== 'saved')
          .reduce((sum, { from, to }) => sum + to - from, 0);
        expect(solid + below).toBe(runToday + added - saved + run + innovate + inBacklog);
        for (const [index, layer] of above.entries()) expect(layer.from).toBe(above[index - 1]?.to ?? 0);
      },
    ),
  );
});

test('the axis has few round steps and holds both ends', () => {
  const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
  const million = 100_000_000;
  const { ticks, step, y } = moneyScale(0, 10.8 * million, 300);
  expect(ticks.map((tick) => tick / million)).toEqual([0, 2, 4, 6, 8, 10, 12]);
  expect([y(12 * million), y(0)]).toEqual([0, 300]);
  const unit = { letter: 'M', size: 1_000_000, digits: 2 } as const;
  expect(tickWords(2 * million, step, unit, speech)).toBe('2');
  expect(tickWords(million / 2, million / 2, unit, speech)).toBe('0.5');
  fc.assert(
    fc.property(
      fc.integer({ min: -(10 ** 13), max: 0 }),
      fc.integer({ min: 0, max: 10 ** 13 }),
      (low, high) => {
        const scale = moneyScale(low, high, 100);
        expect(scale.ticks.length).toBeLessThanOrEqual(10);
        expect(scale.y(low)).toBeLessThanOrEqual(100 + 1e-9);
        expect(scale.y(high)).toBeGreaterThanOrEqual(-1e-9);
      },
    ),
  );
});
