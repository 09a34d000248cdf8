import { describe, expect, test } from 'vitest';
import { edgeSpeed } from '../../../../renderer/features/board/dnd/edge-speed';

describe('a lane scrolls under the hand', () => {
  test('not at all away from its edges', () => {
    expect(edgeSpeed(400, 100, 800)).toBe(0);
  });

  test('up near the upper edge and down near the lower one, the faster the nearer', () => {
    expect(edgeSpeed(140, 100, 800)).toBeLessThan(0);
    expect(edgeSpeed(760, 100, 800)).toBeGreaterThan(0);
    expect(edgeSpeed(795, 100, 800)).toBeGreaterThan(edgeSpeed(760, 100, 800));
  });

  test('beyond the edge it does not get faster still', () => {
    expect(edgeSpeed(2_000, 100, 800)).toBe(edgeSpeed(800, 100, 800));
    expect(edgeSpeed(-500, 100, 800)).toBe(edgeSpeed(100, 100, 800));
  });
});
