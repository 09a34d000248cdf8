import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsFor } from '../../../electron/main/windows/window-bounds';

const laptop = { x: 0, y: 0, width: 1_600, height: 1_000 };
const beside = { x: 1_600, y: 0, width: 1_920, height: 1_080 };

describe('where a window opens', () => {
  it('the first one opens in the middle of the main display', () => {
    expect(boundsFor(null, [laptop])).toEqual({ x: 80, y: 50, width: 1_440, height: 900 });
  });

  it('a window opens where it last was', () => {
    const last = { x: 1_700, y: 40, width: 1_000, height: 700 };
    expect(boundsFor(last, [laptop, beside])).toEqual(last);
  });

  it('a window on a display that is gone comes back to the main one, in its size', () => {
    const last = { x: 1_700, y: 40, width: 1_000, height: 700 };
    expect(boundsFor(last, [laptop])).toEqual({ x: 300, y: 150, width: 1_000, height: 700 });
  });

  it('a window whose title bar is out of sight comes back', () => {
    expect(boundsFor({ x: 100, y: -50, width: 1_000, height: 700 }, [laptop]).y).toBe(150);
    expect(boundsFor({ x: 100, y: 990, width: 1_000, height: 700 }, [laptop]).y).toBe(150);
  });

  it('a window never opens exactly over another', () => {
    const last = { x: 10, y: 10, width: 1_000, height: 700 };
    expect(boundsFor(last, [laptop], [last])).toEqual({ ...last, x: 38, y: 38 });
  });

  it('a display smaller than the smallest window still holds all of it', () => {
    const small = { x: 0, y: 0, width: 800, height: 500 };
    expect(boundsFor(null, [small])).toEqual(small);
  });

  it('wherever it was, its title bar can be taken hold of', () => {
    const place = fc.record({
      x: fc.integer({ min: -9_000, max: 9_000 }),
      y: fc.integer({ min: -9_000, max: 9_000 }),
      width: fc.integer({ min: 900, max: 4_000 }),
      height: fc.integer({ min: 600, max: 3_000 }),
    });
    fc.assert(
      fc.property(place, (last) => {
        const { x, y, width } = boundsFor(last, [laptop, beside]);
        const seen = [laptop, beside].some(
          (area) =>
            y >= area.y &&
            y + 32 <= area.y + area.height &&
            Math.min(x + width, area.x + area.width) - Math.max(x, area.x) >= 120,
        );
        expect(seen).toBe(true);
      }),
    );
  });
});
