import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LaneGeometry, resolveDrop } from '../../../../renderer/features/board/resolve-drop';

const lane = (change: Partial<LaneGeometry> = {}): LaneGeometry => ({
  lane: 'run',
  left: 300,
  right: 700,
  top: 100,
  bottom: 800,
  contentTop: 160,
  scrollTop: 0,
  funded: 3,
  unfunded: 2,
  pitch: 58,
  lineHeight: 30,
  ...change,
});
const backlog = lane({
  lane: 'backlog',
  left: 0,
  right: 300,
  funded: 0,
  unfunded: 4,
  pitch: 32,
  lineHeight: null,
});
const innovate = lane({ lane: 'innovate', left: 700, right: 1100, funded: 0, unfunded: 0 });
const board = [backlog, lane(), innovate];
/** The hand holds the card 20 px below its top; `top` is where that top is in the lane. */
const hand = (x: number, top: number) => ({ x, y: 160 + top + 20, grabY: 20 });

describe('where a card would land', () => {
  test('within a lane it is the slot nearest to the top of the card', () => {
    expect(resolveDrop(hand(400, 0), board)).toEqual({ lane: 'run', funded: true, index: 0 });
    expect(resolveDrop(hand(400, 58 + 28), board)).toEqual({ lane: 'run', funded: true, index: 1 });
    expect(resolveDrop(hand(400, 58 + 30), board)).toEqual({ lane: 'run', funded: true, index: 2 });
  });

  test('just above the funding line it is the last funded place, just below it the first unfunded one', () => {
    const line = 3 * 58;
    expect(resolveDrop(hand(400, line + 14), board)).toEqual({ lane: 'run', funded: true, index: 3 });
    expect(resolveDrop(hand(400, line + 16), board)).toEqual({ lane: 'run', funded: false, index: 0 });
    expect(resolveDrop(hand(400, line + 30 + 58), board)).toEqual({ lane: 'run', funded: false, index: 1 });
  });

  test('below the last card it is the end of the lane', () => {
    expect(resolveDrop(hand(400, 580), board)).toEqual({ lane: 'run', funded: false, index: 2 });
  });

  test('an empty lane takes a card above or below its line', () => {
    expect(resolveDrop(hand(800, 5), board)).toEqual({ lane: 'innovate', funded: true, index: 0 });
    expect(resolveDrop(hand(800, 200), board)).toEqual({ lane: 'innovate', funded: false, index: 0 });
  });

  test('on the header of a lane it is the top of the lane', () => {
    expect(resolveDrop({ x: 400, y: 110, grabY: 20 }, board)).toEqual({
      lane: 'run',
      funded: true,
      index: 0,
    });
  });

  test('the backlog has no line', () => {
    expect(resolveDrop(hand(100, 64), board)).toEqual({ lane: 'backlog', funded: false, index: 2 });
  });

  test('a scrolled lane counts from its own first card', () => {
    const scrolled = lane({ funded: 100, scrollTop: 580 });
    expect(resolveDrop(hand(400, 0), [scrolled])).toEqual({ lane: 'run', funded: true, index: 10 });
  });

  test('outside every lane there is no place', () => {
    expect(resolveDrop(hand(1200, 0), board)).toBeNull();
    expect(resolveDrop({ x: 400, y: 900, grabY: 0 }, board)).toBeNull();
  });

  test('a place always exists in its part of the lane, and never goes up when the hand goes down', () => {
    fc.assert(
      fc.property(
        fc.record({
          funded: fc.nat(50),
          unfunded: fc.nat(50),
          scrollTop: fc.nat(2_000),
          upper: fc.integer({ min: 100, max: 799 }),
          lower: fc.integer({ min: 100, max: 799 }),
        }),
        ({ funded, unfunded, scrollTop, upper, lower }) => {
          const geometry = [lane({ funded, unfunded, scrollTop })];
          const at = (y: number) => resolveDrop({ x: 400, y, grabY: 10 }, geometry);
          const [high, low] = [at(Math.min(upper, lower)), at(Math.max(upper, lower))];
          if (!high || !low) throw new Error('inside the lane there is a place');
          for (const place of [high, low]) {
            expect(place.index).toBeGreaterThanOrEqual(0);
            expect(place.index).toBeLessThanOrEqual(place.funded ? funded : unfunded);
          }
          const order = (place: typeof high) => (place.funded ? 0 : 1_000) + place.index;
          expect(order(low)).toBeGreaterThanOrEqual(order(high));
        },
      ),
    );
  });
});
