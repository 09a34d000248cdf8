import { expect, test } from 'vitest';
import { linesWords, remarkGroups } from '../../../renderer/features/import/check/remark-groups';
import type { Remark } from '../../../shared/backlog/types';

const noTitle = (line: number) => ({ line, code: 'no-title' as const, parameters: {} });
const unreadable = (line: number, column: string, text: string): Remark => ({
  line,
  column,
  code: 'amount-unreadable',
  parameters: { text },
});

test('rows of one cause stand together, the most frequent cause first', () => {
  const groups = remarkGroups([unreadable(3, 'Cost', 'n/a'), noTitle(4), noTitle(9)]);
  expect(groups.map(({ words, entries }) => [words, entries.length])).toEqual([
    ['The row has no title.', 2],
    ['“n/a” is not an amount; the field stays empty.', 1],
  ]);
});

test('each keeps its own words where they speak of different cells', () => {
  const [group] = remarkGroups([unreadable(3, 'Cost', 'n/a'), unreadable(5, 'Cost', 'tbd')]);
  expect(group?.differ).toBe(true);
  expect(group?.entries.map(({ words }) => words)).toEqual([
    '“n/a” is not an amount; the field stays empty.',
    '“tbd” is not an amount; the field stays empty.',
  ]);
});

test('the same cause in two columns is two causes', () => {
  expect(remarkGroups([unreadable(3, 'Cost', 'x'), unreadable(3, 'Run', 'x')])).toHaveLength(2);
});

test('no remark is lost', () => {
  const many = Array.from({ length: 500 }, (_, index) => noTitle(index + 2));
  const groups = remarkGroups(many);
  expect(groups.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(500);
  expect(linesWords(groups[0]?.entries ?? [], 3)).toBe('lines 2, 3, 4 and 497 more');
});

test('lines are named by what they are', () => {
  expect(linesWords([{ line: 1_200, words: '' }])).toBe('line 1,200');
  expect(linesWords([{ line: null, words: '' }])).toBe('');
});
