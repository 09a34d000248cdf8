import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isReplacedWhole, isSoughtValue, replacedList } from '../../../../shared/rules/cells/replace-cell';
import { replacing } from '../../../../shared/rules/cells/replace-text';

const asked = (find: string, by: string, wholeCell = false) =>
  replacing({ find, by, matchCase: false, wholeCell });

test.each([
  [['core', 'SAP core', 'web'], 'core', 'base', false, ['base', 'SAP base', 'web']],
  [['core', 'SAP core'], 'core', 'base', true, ['base', 'SAP core']],
  [['core', 'base'], 'core', 'base', false, ['base']],
  [['core', 'web'], 'core', '', false, ['web']],
  [['web'], 'core', 'base', false, null],
  [[], 'core', 'base', false, null],
] as const)('%j: %s by %s, whole %s', (entries, find, by, whole, after) => {
  expect(replacedList(entries, asked(find, by, whole))).toEqual(after);
});

test('a list never holds an entry twice nor an empty one afterwards', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 6 }),
      word,
      fc.constantFrom('', 'a', 'c'),
      (list, find, by) => {
        const after = replacedList(list, asked(find, by));
        if (!after) return;
        expect(new Set(after).size).toBe(after.length);
        expect(after).not.toContain('');
        expect(after.length).toBeLessThanOrEqual(list.length);
      },
    ),
  );
});

test('amounts and dates are replaced as a whole, texts and choices in part', () => {
  const kinds = ['text', 'prose', 'list', 'choice', 'yes', 'money', 'number', 'quarter', 'day'] as const;
  expect(kinds.filter(isReplacedWhole)).toEqual(['yes', 'money', 'number', 'quarter', 'day']);
  expect(isSoughtValue(100, 100)).toBe(true);
  expect(isSoughtValue(100, 10)).toBe(false);
  expect(isSoughtValue(null, null)).toBe(false);
  expect(isSoughtValue('', '')).toBe(false);
  expect(isSoughtValue(0, 0)).toBe(true);
  expect(isSoughtValue(false, false)).toBe(true);
});
