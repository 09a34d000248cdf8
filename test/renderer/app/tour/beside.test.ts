import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Area, beside } from '../../../../renderer/app/tour/beside';

const window = { width: 1_440, height: 900 };
const card = { width: 340, height: 180 };
const meets = (a: Area, b: Area) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('where the card of the tour stands', () => {
  test('below what it points at, where there is room', () => {
    expect(beside({ left: 76, top: 48, width: 1_364, height: 90 }, card, window)).toEqual({
      left: 588,
      top: 152,
    });
  });

  test('below a button at the right edge it stays in the window', () => {
    expect(beside({ left: 1_330, top: 8, width: 96, height: 32 }, card, window)).toEqual({
      left: 1_086,
      top: 54,
    });
  });

  test('beside what reaches to the foot of the window', () => {
    expect(beside({ left: 900, top: 200, width: 400, height: 700 }, card, window)).toEqual({
      left: 546,
      top: 460,
    });
  });

  test('in the middle where there is nothing to point at', () => {
    expect(beside(null, card, window)).toEqual({ left: 550, top: 360 });
  });

  test('it is whole in the window, and covers nothing of a target that leaves room on any side', () => {
    const area = fc.record({
      left: fc.integer({ min: 0, max: 1_400 }),
      top: fc.integer({ min: 0, max: 860 }),
      width: fc.integer({ min: 10, max: 1_440 }),
      height: fc.integer({ min: 10, max: 900 }),
    });
    fc.assert(
      fc.property(area, ({ left, top, width, height }) => {
        const target = {
          left,
          top,
          width: Math.min(width, window.width - left),
          height: Math.min(height, window.height - top),
        };
        const placed = { ...beside(target, card, window), ...card };
        expect(placed.left).toBeGreaterThanOrEqual(0);
        expect(placed.top).toBeGreaterThanOrEqual(0);
        expect(placed.left + card.width).toBeLessThanOrEqual(window.width);
        expect(placed.top + card.height).toBeLessThanOrEqual(window.height);
        const room = Math.max(target.left, window.width - target.left - target.width) >= card.width + 14;
        const height14 = card.height + 14;
        const above = Math.max(target.top, window.height - target.top - target.height) >= height14;
        if (room || above) expect(meets(placed, target)).toBe(false);
      }),
    );
  });
});
