import { describe, expect, test } from 'vitest';
import { scrollAtEdges } from '../../../../renderer/features/board/dnd/edge-scroll';
import { type ElementsByLane, noElements } from '../../../../renderer/features/board/dnd/lane-elements';
import type { LaneGeometry } from '../../../../renderer/features/board/resolve-drop';

const lane = { lane: 'run', left: 0, right: 300, contentTop: 100, bottom: 700 } as LaneGeometry;

/** A lane of its own, held at this height for so many frames of that length; gives how far it has scrolled. */
function scrolled(y: number, frames: number, length: number, from = 1_000): number {
  const scroller = { scrollTop: from };
  const elements: ElementsByLane = noElements();
  elements.run.scroller = scroller as HTMLElement;
  for (let frame = 0; frame < frames; frame++) scrollAtEdges({ x: 10, y }, [lane], elements, length);
  return scroller.scrollTop - from;
}

describe('a lane under a hand at its edge', () => {
  test('scrolls as far in a second of few frames as in one of many', () => {
    // At the very edge 1,080 pixels a second, each frame rounded up to a whole pixel.
    expect(scrolled(700, 60, 1_000 / 60)).toBe(1_080);
    expect(scrolled(700, 20, 50)).toBe(1_080);
    // Halfway into the 48 pixels of reach it is half as fast.
    expect(scrolled(676, 20, 50)).toBe(540);
    expect(scrolled(100, 20, 50)).toBe(-1_080);
  });

  test('does not leap after a page that stood still', () => {
    expect(scrolled(700, 1, 5_000)).toBe(108);
  });

  test('creeps where a frame is worth less than a pixel', () => {
    expect(scrolled(653, 4, 4)).toBe(4);
  });

  test('is looked at again until the hand goes away from the edge', () => {
    const elements = noElements();
    elements.run.scroller = { scrollTop: 0 } as HTMLElement;
    expect(scrollAtEdges({ x: 10, y: 690 }, [lane], elements, 0)).toBe(true);
    expect(scrollAtEdges({ x: 10, y: 400 }, [lane], elements, 16)).toBe(false);
    expect(scrollAtEdges({ x: 900, y: 690 }, [lane], elements, 16)).toBe(false);
  });
});
