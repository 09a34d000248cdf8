import { describe, expect, test } from 'vitest';
import { laneRows } from '../../../../renderer/features/board/lane-rows';
import { neighbour } from '../../../../renderer/features/board/neighbour';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { base } from '../../../helpers/plans/plans';
import { designPlan } from '../../../helpers/plans/sample-plans';

const { funded, unfunded } = cardsOf(designPlan(), base).lanes.run;
const keys = (rows: ReturnType<typeof laneRows>) =>
  Array.from({ length: rows.count }, (_, at) => rows.at(at)?.key);

describe('the rows of a lane', () => {
  test('the funding line stands between the funded cards and the others', () => {
    const rows = laneRows(funded, unfunded, true);
    expect(keys(rows)).toEqual([...funded.map((c) => c.initiative.id), 'line', 'Desktop replacement 2027']);
    expect(rows.indexOf('Desktop replacement 2027')).toBe(6);
  });

  test('each card is found where it stands', () => {
    const rows = laneRows(funded, unfunded, true);
    for (const card of [...funded, ...unfunded]) {
      expect(rows.at(rows.indexOf(card.initiative.id))?.key).toBe(card.initiative.id);
    }
  });
});

describe('the card beside another', () => {
  const columns = [['a', 'b', 'c'], [], ['d', 'e']];

  test('up and down stay in the lane', () => {
    expect(neighbour(columns, 'b', 'up')).toBe('a');
    expect(neighbour(columns, 'c', 'down')).toBeNull();
    expect(neighbour(columns, 'b', 'last')).toBe('c');
  });

  test('sideways keeps the height as far as it goes and skips an empty lane', () => {
    expect(neighbour(columns, 'c', 'right')).toBe('e');
    expect(neighbour(columns, 'd', 'left')).toBe('a');
    expect(neighbour(columns, 'd', 'right')).toBeNull();
  });

  test('from nowhere it is the first card of the board', () => {
    expect(neighbour(columns, null, 'down')).toBe('a');
    expect(neighbour([[], [], []], null, 'down')).toBeNull();
  });
});
