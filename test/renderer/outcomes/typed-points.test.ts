import { expect, test } from 'vitest';
import { readPoints } from '../../../renderer/features/outcomes/priority/typed-points';

test('whole points from 0 to 100 are read', () => {
  expect(['0', ' 50 ', '100'].map(readPoints)).toEqual([
    { ok: true, points: 0 },
    { ok: true, points: 50 },
    { ok: true, points: 100 },
  ]);
});

test('what is no number of points is said', () => {
  for (const typed of ['', 'x', '-5', '101', '12.5', '1e2'])
    expect(readPoints(typed), typed).toEqual({ ok: false, words: 'Write whole points from 0 to 100.' });
});
