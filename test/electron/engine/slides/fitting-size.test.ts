import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittingSize } from '../../../../electron/engine/slides/fitting-size';

const sizes = { most: 15, least: 10 };

test('a short text has the largest size, a longer one a smaller one, one that stands at none the least', () => {
  const box = { w: 12, h: 1.15 };
  expect(fittingSize('Short.', box, sizes)).toBe(15);
  expect(fittingSize('x'.repeat(640), box, sizes)).toBeLessThan(15);
  expect(fittingSize('x'.repeat(640), box, sizes)).toBe(13);
  expect(fittingSize('x'.repeat(10_000), box, sizes)).toBe(10);
});

test('a German amount stands in one line of its box, as does an English one at full size', () => {
  const figure = { most: 28, least: 16, margin: 8, isBold: true };
  const box = { w: 2.28, h: 0.7 };
  expect(fittingSize('€ 3.95M', box, figure)).toBe(28);
  const size = fittingSize('39,50 Mio. €', box, figure);
  expect(size).toBeLessThan(28);
  expect(12 * size * 0.58).toBeLessThanOrEqual(2.28 * 72 - 16);
});

test('never grows with the text, and never leaves its bounds', () => {
  const any = fc.tuple(
    fc.nat(3_000),
    fc.nat(500),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 5 }),
  );
  fc.assert(
    fc.property(any, ([length, more, w, h]) => {
      const [short, long] = [length, length + more].map((count) =>
        fittingSize('x'.repeat(count), { w, h: h / 2 }, sizes),
      ) as [number, number];
      expect(long).toBeLessThanOrEqual(short);
      expect(short).toBeLessThanOrEqual(15);
      expect(long).toBeGreaterThanOrEqual(10);
    }),
  );
});
