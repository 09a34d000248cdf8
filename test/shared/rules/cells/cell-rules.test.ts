import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentOf } from '../../../../shared/rules/cells/extent';
import {
  areColumnMarks,
  type CellRule,
  firstRule,
  mostRules,
  testsOf,
} from '../../../../shared/rules/cells/cell-rules';
import type { CellValue } from '../../../../shared/rules/columns/column';

const rule = (test_: CellRule['test'], a: CellRule['a'] = null, b: CellRule['b'] = null): CellRule => ({
  test: test_,
  a,
  b,
  tone: 'warn',
  words: 'watch',
});
/** Whether one rule holds for a value among others of its column. */
function holds(one: CellRule, value: CellValue, others: readonly CellValue[] = []): boolean {
  const extent = extentOf([value, ...others]);
  return firstRule([one], { value, words: () => String(value), extent: () => extent }) === one;
}

describe('a rule holds', () => {
  test.each<[CellRule, CellValue, CellValue]>([
    [rule('over', 100), 101, 100],
    [rule('over', 100), Infinity, null],
    [rule('under', 100), 99, 100],
    [rule('under', 0), -1, Infinity],
    [rule('between', 10, 20), 10, 9],
    [rule('between', 20, 10), 20, 21],
    [rule('between', '2027-01-01', '2027-12-31'), '2027-12-31', '2028-01-01'],
    [rule('equals', 100), 100, 100.01],
    [rule('equals', 'Sales'), ' sales', 'Sales and more'],
    [rule('equals', 'risk'), 'risk', 'revenue'],
    [rule('equals', true), true, false],
    [rule('equals', false), false, true],
    [rule('contains', 'ERP'), 'The new erp system', 'The new CRM'],
    [rule('contains', ''), 'never mind', 'never mind'],
    [rule('empty'), null, 0],
    [rule('empty'), '', 'a'],
    [rule('empty'), [], ['a']],
    [rule('empty'), null, false],
    [rule('before', 8_109), 8_108, 8_109],
    [rule('after', 8_109), 8_110, 8_109],
    [rule('before', '2027-06-30'), '2027-06-29', '2027-06-30'],
    [rule('after', '2027-06-30'), '2027-07-01', null],
    [rule('after', '2027-06-30'), '2027-07-01', 9_000],
  ])('%j for %j, not for %j', (one, yes, no) => {
    // What contains nothing is looked for in vain.
    expect(holds(one, yes)).toBe(one.a !== '');
    expect(holds(one, no)).toBe(false);
  });
});

test('the first rule that holds wins, whatever the later ones say', () => {
  const [most, more, some] = [rule('over', 100), rule('over', 10), rule('over', 1)];
  const first = (value: CellValue) =>
    firstRule([most, more, some], { value, words: () => '', extent: () => null });
  expect([first(500), first(50), first(5), first(1)]).toEqual([most, more, some, null]);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 })),
      fc.integer({ min: -9, max: 9 }),
      (bounds, value) => {
        const rules = bounds.map((bound) => rule('over', bound));
        const at = bounds.findIndex((bound) => value > bound);
        const found = firstRule(rules, { value, words: () => '', extent: () => null });
        expect(found).toBe(rules[at] ?? null);
      },
    ),
  );
});

test('the top 25 % of eight values are two, and all that equal the second', () => {
  const values = [8, 7, 6, 5, 4, 3, 2, 1];
  const marked = (of: CellRule, all: readonly CellValue[]) => {
    const extent = extentOf(all);
    return all.filter((value) => firstRule([of], { value, words: () => '', extent: () => extent }));
  };
  expect(marked(rule('top', 25), values)).toEqual([8, 7]);
  expect(marked(rule('bottom', 25), values)).toEqual([2, 1]);
  expect(marked(rule('top', 25), [8, 7, 7, 7, null, 3, 2, 1, Infinity])).toEqual([8]);
  expect(marked(rule('top', 30), [8, 7, 7, 7, null, 3, 2, 1, Infinity])).toEqual([8, 7, 7, 7]);
  expect(marked(rule('top', 1), [null, 5, 4])).toEqual([5]);
  expect(marked(rule('top', 50), [null, 'a'])).toEqual([]);
});

test('of any values the top share is never less than asked, and nothing left out is above what is in it', () => {
  const values = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: null }), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 100 }), (all, percent) => {
      const extent = extentOf(all);
      const isIn = (value: CellValue) =>
        firstRule([rule('top', percent)], { value, words: () => '', extent: () => extent }) !== null;
      const known = all.filter((value) => value !== null);
      const [within, out] = [known.filter(isIn), known.filter((value) => !isIn(value))];
      expect(within.length).toBeGreaterThanOrEqual(Math.floor((known.length * percent) / 100));
      expect(within.length > 0).toBe(known.length > 0);
      expect(out.every((value) => within.every((high) => value < high))).toBe(true);
    }),
  );
});

test('what the values of a column come to is not asked for unless a rule needs it', () => {
  const extent = () => {
    throw new Error('asked');
  };
  expect(firstRule([rule('over', 1)], { value: 2, words: () => '', extent })).not.toBeNull();
});

test('each kind of column has tests of its own', () => {
  expect(testsOf('money')).toEqual(['over', 'under', 'between', 'equals', 'top', 'bottom', 'empty']);
  expect(testsOf('day')).toEqual(['before', 'after', 'between', 'equals', 'empty']);
  expect(testsOf('yes')).toEqual(['equals']);
  const kinds = ['text', 'prose', 'list', 'choice', 'yes', 'money', 'number', 'quarter', 'day'] as const;
  // Whatever is offered can be kept.
  const all = kinds.flatMap(testsOf);
  expect(all.every((each) => areColumnMarks({ rules: [rule(each, 1)] }))).toBe(true);
  expect(new Set(all).size).toBe(10);
});

describe('marks that were kept elsewhere are looked at before they are used', () => {
  const good = { rules: [rule('over', 5)], bars: true };
  test.each<[unknown, boolean]>([
    [good, true],
    [{ bars: false }, true],
    [{}, true],
    [{ rules: [] }, true],
    [null, false],
    [[], false],
    [{ bars: 'yes' }, false],
    [{ rules: [{ ...rule('over', 5), test: 'odd' }] }, false],
    [{ rules: [{ ...rule('over', 5), tone: 'pink' }] }, false],
    [{ rules: [{ ...rule('over', 5), words: '' }] }, false],
    [{ rules: [{ ...rule('over', 5), words: 'x'.repeat(31) }] }, false],
    [{ rules: [{ ...rule('over', 5), a: {} }] }, false],
    [{ rules: [{ ...rule('over', 5), a: Number.NaN }] }, false],
    [{ rules: [{ ...rule('contains', 'x'.repeat(301)) }] }, false],
    [{ rules: Array.from({ length: mostRules + 1 }, () => rule('empty')) }, false],
  ])('%j: %s', (value, is) => {
    expect(areColumnMarks(value)).toBe(is);
  });
});
