import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Filling,
  firstFilling,
  most,
  nextFilling,
} from '../../../renderer/features/report/summary/summary-filling';

const heights = { list: 20, roadmap: 17, notFunded: 34, asked: 25, changes: 17, stops: 17 };
const rowsOf = fc.record({
  list: fc.integer({ min: 0, max: 300 }),
  roadmap: fc.integer({ min: 0, max: 14 }),
  notFunded: fc.integer({ min: 0, max: 300 }),
  asked: fc.integer({ min: 0, max: 12 }),
  changes: fc.integer({ min: 1, max: 8 }),
  stops: fc.integer({ min: 0, max: 20 }),
});

function heightOf({ counts, isDense }: Filling): number {
  return (
    (isDense ? 0.8 : 1) *
    (counts.list * heights.list +
      counts.roadmap * heights.roadmap +
      counts.notFunded * heights.notFunded +
      Math.max(counts.asked * heights.asked, counts.changes * heights.changes + counts.stops * heights.stops))
  );
}

/** Fills a page of so much room; gives the last step and how many there were. */
function filled(room: number, available: Filling['counts']) {
  let filling = firstFilling;
  let steps = 0;
  for (let next: Filling | null = filling; next; steps++) {
    filling = next;
    next = nextFilling(filling, heightOf(filling) > room, available);
  }
  return { filling, steps };
}

describe('filling the summary page', () => {
  it('ends with what fits, after few enough tries for one turn of React', () => {
    fc.assert(
      fc.property(fc.integer({ min: heightOf(firstFilling), max: 900 }), rowsOf, (room, available) => {
        const { filling, steps } = filled(room, available);
        expect(heightOf(filling)).toBeLessThanOrEqual(room);
        expect(steps).toBeLessThan(45);
      }),
    );
  });

  it('leaves no room that a further row of a list could have taken', () => {
    fc.assert(
      fc.property(fc.integer({ min: heightOf(firstFilling), max: 900 }), (room) => {
        const { filling } = filled(room, most);
        const left = room - heightOf(filling);
        expect(filling.counts.list === most.list || left < heights.list).toBe(true);
      }),
    );
  });

  it('is set in smaller type where the least overflows, and shows that even where it overflows then', () => {
    expect(filled(10, most)).toEqual({ filling: { ...firstFilling, isDense: true }, steps: 2 });
  });

  it('goes on filling in smaller type', () => {
    const room = heightOf(firstFilling) - 1;
    const { filling } = filled(room, most);
    expect(filling.isDense).toBe(true);
    expect(heightOf(filling)).toBeLessThanOrEqual(room);
    expect(filling.counts.asked).toBeGreaterThan(firstFilling.counts.asked);
  });
});
