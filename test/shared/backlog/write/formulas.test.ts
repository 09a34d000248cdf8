import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  guardFormula,
  joinTags,
  splitOwnTags,
  unguardFormula,
} from '../../../../shared/backlog/write/own-export';
import { anyText } from '../../../helpers/plans/any-text';
import { readAll } from '../backlog-reading';

describe('formulas', () => {
  test.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(1)',
    ' =1',
    '\t=1',
    '\r=1',
    '＝1',
    "'=1",
    'a;=1',
    'a\n@x',
    '-x',
    '--',
    '=',
  ])('%j is made harmless and comes back as it was', (value) => {
    const guarded = guardFormula(value);
    expect(guarded).not.toBe(value);
    for (const cell of guarded.split(/[;,\t\r\n|]/)) expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
    expect(unguardFormula(guarded)).toBe(value);
  });

  test.each(['-5.25', '-5', 'a - b', "it's", "'tis", 'a, b - c', 'x=1', 'first\n- a point'])(
    '%j is left as it is',
    (value) => {
      expect(guardFormula(value)).toBe(value);
      expect(unguardFormula(value)).toBe(value);
    },
  );

  test('are guarded without loss whatever the text', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(unguardFormula(guardFormula(value))).toBe(value);
      }),
      { numRuns: 3_000 },
    );
  });

  test('tags are joined without loss', () => {
    fc.assert(
      fc.property(fc.array(anyText.filter((tag) => tag !== '')), (tags) => {
        expect(splitOwnTags(joinTags(tags))).toEqual(tags);
      }),
    );
  });
});

test('a text in a formula, which keeps its zeros in a spreadsheet, is that text; no other formula is touched', () => {
  const { drafts } = readAll('="ID",Title,Cost\n="0012","=""A; b""",="1200"\n="0013",="x"&"y",=1+1\n');
  expect(drafts.map(({ sourceKey, title, cost }) => [sourceKey, title, cost])).toEqual([
    ['0012', 'A; b', 120_000],
    ['0013', '="x"&"y"', null],
  ]);
});
