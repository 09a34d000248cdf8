import { describe, expect, it } from 'vitest';
import { nextZoom, zoomFactors } from '../../../electron/main/windows/zoom';

describe('the zoom', () => {
  it('goes by the steps that browsers have, and stays at either end', () => {
    expect(nextZoom(1, 'in')).toBe(1.1);
    expect(nextZoom(1, 'out')).toBe(0.9);
    expect(nextZoom(3, 'in')).toBe(3);
    expect(nextZoom(0.5, 'out')).toBe(0.5);
    expect(nextZoom(2.5, 'reset')).toBe(1);
  });

  it('every step can be taken back', () => {
    for (const factor of zoomFactors.slice(1, -1))
      expect(nextZoom(nextZoom(factor, 'in'), 'out')).toBe(factor);
  });
});
