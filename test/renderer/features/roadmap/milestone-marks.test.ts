import { expect, test } from 'vitest';
import { firstMarkOn } from '../../../../renderer/features/roadmap/milestone-marks';
import type { Milestone } from '../../../../shared/model/records/milestone';

const scale = { from: 8108, count: 20, quarter: 47 };
const dates = { start: 8108, lengthQuarters: 3 };
const bar = { left: 0, width: 141 };
const at = (offsetQuarters: number): Milestone => ({
  id: `m${offsetQuarters}`,
  initiativeId: 'a',
  kind: 'milestone',
  name: 'Pilot',
  offsetQuarters,
});

test('the first mark on a bar is where the quarter of its milestone ends; one beyond the bar is none on it', () => {
  // Offset 1 is the second quarter, which ends at 2 × 47 = 94; offset 5 ends at 282, beyond 141.
  expect(firstMarkOn(bar, [at(5), at(1)], dates, scale)).toBe(94);
  expect(firstMarkOn(bar, [at(5)], dates, scale)).toBeNull();
  expect(firstMarkOn(bar, [], dates, scale)).toBeNull();
});
