import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replacing } from '../../../../shared/rules/cells/replace-text';

const asked = (find: string, by: string, more: { matchCase?: boolean; wholeCell?: boolean } = {}) =>
  replacing({ find, by, matchCase: more.matchCase === true, wholeCell: more.wholeCell === true });

describe('what is found is replaced, all of it in a cell', () => {
  test.each([
    ['ERP', 'CRM', {}, 'ERP, then erp', 'CRM, then CRM'],
    ['ERP', 'CRM', { matchCase: true }, 'ERP, then erp', 'CRM, then erp'],
    ['sales', 'Marketing', { wholeCell: true }, ' Sales ', 'Marketing'],
    ['a', 'aa', {}, 'banana', 'baanaanaa'],
    ['aa', 'b', {}, 'aaa', 'ba'],
    ['.', '!', {}, 'a.b', 'a!b'],
    ['(x) [y] {z} a|b ^c$ d*e+f? \\g/h-i', '$& $1', {}, '(x) [y] {z} a|b ^c$ d*e+f? \\g/h-i', '$& $1'],
    ['ä', 'ae', {}, 'Ärger', 'aerger'],
    ['old ', '', {}, 'old plan', 'plan'],
    ['plan', '', { wholeCell: true }, 'Plan', ''],
    ['👍', 'yes', {}, 'a 👍', 'a yes'],
  ] as const)('%s by %s, %j: %s', (find, by, more, text, after) => {
    expect(asked(find, by, more)(text)?.text).toBe(after);
  });

  test.each([
    ['', 'x', {}, 'anything'],
    ['', 'x', { wholeCell: true }, ''],
    ['x', 'y', {}, 'nothing of it'],
    ['Sales', 'x', { wholeCell: true }, 'Sales and more'],
    ['ERP', 'x', { matchCase: true }, 'erp'],
  ] as const)('%j is not found, %j %j: %j', (find, by, more, text) => {
    expect(asked(find, by, more)(text)).toBeNull();
  });
});

test('where it was found is told by places of the text before', () => {
  expect(asked('an', '-')('banana')).toEqual({
    text: 'b--a',
    found: [
      { from: 1, to: 3 },
      { from: 3, to: 5 },
    ],
  });
  expect(asked('plan', 'x', { wholeCell: true })(' plan ')?.found).toEqual([{ from: 0, to: 6 }]);
});

test('with case, it is what splitting and joining makes', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '.', '$', '\\'), minLength: 1, maxLength: 3 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '$', '\\', ' '), maxLength: 30 });
  fc.assert(
    fc.property(text, word, fc.string({ maxLength: 5 }), (of, find, by) => {
      const found = asked(find, by, { matchCase: true })(of);
      expect(found?.text ?? of).toBe(of.split(find).join(by));
      expect(found === null).toBe(!of.includes(find));
      expect(found?.found.map(({ from, to }) => of.slice(from, to)) ?? []).toEqual(
        Array.from({ length: of.split(find).length - 1 }, () => find),
      );
    }),
  );
});

test('replaced back with case, a text that did not hold the new word is as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 20 }), (text) => {
      const there = asked('a', 'z', { matchCase: true })(text)?.text ?? text;
      const back = asked('z', 'a', { matchCase: true })(there)?.text ?? there;
      expect(back).toBe(text);
    }),
  );
});
