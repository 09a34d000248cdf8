import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupedRows } from '../../../../renderer/features/board/grouped-rows';
import { laneRows } from '../../../../renderer/features/board/lane-rows';
import { groupPitch, lineHeight, pitchOf } from '../../../../renderer/features/board/metrics';
import { gapAt } from '../../../../renderer/features/board/slot-gap';
import { lastPlace } from '../../../../renderer/state/board/moves';
import { swimlanesOf } from '../../../../shared/rules/board/swimlanes';
import type { Card } from '../../../../shared/rules/cards/card';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const plan = after(
  freshPlan(),
  adding('a', { outcome: 'risk', cost: 1 }),
  adding('b', { outcome: 'revenue', cost: 1 }),
  adding('c', { outcome: 'risk', cost: 1 }),
  moving(['a', 'b'], 'run', true),
  moving(['c'], 'run'),
);
const { funded, unfunded } = cardsOf(plan, base).lanes.run;
const pitch = pitchOf('run');
const place = (isFunded: boolean, index: number) => ({ lane: 'run' as const, funded: isFunded, index });

describe('the slot', () => {
  const rows = laneRows(funded, unfunded, true);

  test('opens above the line where the card would land: that one and all below make way', () => {
    expect(gapAt(rows, place(true, 0), pitch, false)).toEqual({ row: 0, top: 0 });
    expect(gapAt(rows, place(true, 1), pitch, false)).toEqual({ row: 1, top: pitch });
    expect(gapAt(rows, place(true, 2), pitch, false)).toEqual({ row: 2, top: 2 * pitch });
  });

  test('opens below the line past its height', () => {
    const below = 2 * pitch + lineHeight;
    expect(gapAt(rows, place(false, 0), pitch, false)).toEqual({ row: 3, top: below });
    expect(gapAt(rows, place(false, 1), pitch, false)).toEqual({ row: 4, top: below + pitch });
  });

  test('opens behind the last card where the end of the part is meant', () => {
    expect(gapAt(rows, place(true, lastPlace), pitch, false)).toEqual({ row: 2, top: 2 * pitch });
    expect(gapAt(rows, place(false, lastPlace), pitch, false).row).toBe(4);
  });

  test('opens on top where cards are sorted otherwise', () => {
    const backlog = laneRows([], [...funded, ...unfunded], false);
    expect(gapAt(backlog, place(false, lastPlace), pitch, true)).toEqual({ row: 0, top: 0 });
  });

  test('opens above all swimlanes of its part', () => {
    const parts = {
      funded: swimlanesOf(plan, funded, 'outcome'),
      unfunded: swimlanesOf(plan, unfunded, 'outcome'),
      folded: new Set<string>(),
    };
    const grouped = groupedRows(parts, true);
    expect(gapAt(grouped, place(true, lastPlace), pitch, false)).toEqual({ row: 0, top: 0 });
    const lineTop = 2 * groupPitch + 2 * pitch;
    expect(gapAt(grouped, place(false, lastPlace), pitch, false)).toEqual({
      row: 5,
      top: lineTop + lineHeight,
    });
  });

  test('always stands where the first row that makes way stood', () => {
    const cards = (count: number, name: string) =>
      Array.from({ length: count }, (_, at) => ({ initiative: { id: `${name}${at}` } }) as Card);
    const sizes = fc.nat({ max: 40 });
    fc.assert(
      fc.property(
        sizes,
        sizes,
        fc.boolean(),
        fc.boolean(),
        fc.nat({ max: 50 }),
        (a, b, hasLine, up, index) => {
          const lane = laneRows(cards(hasLine ? a : 0, 'a'), cards(b, 'b'), hasLine);
          const { row, top } = gapAt(lane, place(up && hasLine, index), pitch, false);
          const heights = Array.from({ length: row }, (_, at) =>
            at === lane.lineIndex ? lineHeight : pitch,
          );
          expect(top).toBe(heights.reduce((sum, height) => sum + height, 0));
          expect(row).toBeLessThanOrEqual(lane.count);
        },
      ),
    );
  });
});
