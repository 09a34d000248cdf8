import { describe, expect, test } from 'vitest';
import { groupedRows } from '../../../../renderer/features/board/grouped-rows';
import { groupPitch, pitchOf } from '../../../../renderer/features/board/metrics';
import { swimlanesOf } from '../../../../shared/rules/board/swimlanes';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const plan = after(
  freshPlan(),
  adding('a', { outcome: 'risk', cost: 1 }),
  adding('b', { outcome: 'revenue', cost: 1 }),
  adding('c', { outcome: 'risk', cost: 1 }),
  adding('d', { outcome: 'risk', cost: 1 }),
  moving(['a', 'b', 'c'], 'run', true),
  moving(['d'], 'run'),
);
const { funded, unfunded } = cardsOf(plan, base).lanes.run;
const parts = {
  funded: swimlanesOf(plan, funded, 'outcome'),
  unfunded: swimlanesOf(plan, unfunded, 'outcome'),
  folded: new Set<string>(),
};
const keys = (rows: ReturnType<typeof groupedRows>) =>
  Array.from({ length: rows.count }, (_, at) => rows.at(at)?.key);

describe('the rows of a lane in swimlanes', () => {
  test('are heads with their cards, above and below the funding line', () => {
    const rows = groupedRows(parts, true);
    expect(keys(rows)).toEqual([
      'group true revenue',
      'b',
      'group true risk',
      'a',
      'c',
      'line',
      'group false risk',
      'd',
    ]);
    expect(rows.indexOf('d')).toBe(7);
    expect([0, 1, 2, 6].map((at) => rows.isHead?.(at))).toEqual([true, false, true, true]);
    const pitch = pitchOf('run');
    expect(rows.lineTop(pitch)).toBe(2 * groupPitch + 3 * pitch);
  });

  test('are the head alone where one is folded', () => {
    const rows = groupedRows({ ...parts, folded: new Set(['risk']) }, true);
    expect(keys(rows)).toEqual(['group true revenue', 'b', 'group true risk', 'line', 'group false risk']);
    expect(rows.indexOf('a')).toBe(-1);
  });
});
