import { describe, expect, test } from 'vitest';
import { ranked } from '../../../../shared/backlog/rows/hierarchy';
import { readAll } from '../backlog-reading';

const shown = (content: string) => {
  const { drafts, inspection } = readAll(content);
  const as = inspection.mapping.hierarchy ?? 'flat';
  const { drafts: kept, leftOut, remarks } = ranked(drafts, as, new Map());
  return {
    as,
    kept: kept.map(({ title, programme }) => [title, programme]),
    leftOut: leftOut.map(({ code, parameters }) => [code, parameters.title]),
    codes: remarks.map(({ code }) => code),
  };
};

describe('titles that are indented', () => {
  test.each([
    ['blanks', '   '],
    ['blanks that do not break', '\u00A0\u00A0'],
    ['a tab', '\t'],
  ])('by %s stand below the row above: with costs those are only its parts', (_, indent) => {
    expect(shown(`Title;Cost\nCloud;300\n${indent}Network;100\n${indent}Servers;200\nPortal;50\n`)).toEqual({
      as: 'groups',
      kept: [
        ['Network', 'Cloud'],
        ['Servers', 'Cloud'],
        ['Portal', ''],
      ],
      leftOut: [['row-is-group', 'Cloud']],
      codes: [],
    });
  });

  test('without costs are initiatives all, each in the programme that it stands below', () => {
    const { as, kept } = shown('Title;Owner\nCloud;Ann\n  Network;Bo\n    Cabling;Bo\n  Servers;Cy\n');
    expect(as).toBe('flat');
    expect(kept).toEqual([
      ['Cloud', ''],
      ['Network', 'Cloud'],
      ['Cabling', 'Network'],
      ['Servers', 'Cloud'],
    ]);
  });

  test('by a slip are none: one blank, one title alone, or all of them', () => {
    for (const rows of ['A;1\n B;2\n C;3\n', 'A;1\n   B;2\nC;3\n', '  A;1\n  B;2\n  C;3\n']) {
      const { as, kept } = shown(`Title;Cost\n${rows}`);
      expect(as).toBe('flat');
      expect(kept).toEqual([
        ['A', ''],
        ['B', ''],
        ['C', ''],
      ]);
    }
  });

  test('say nothing where a column states the level', () => {
    const { inspection } = readAll('Title;Outline level;Cost\nA;1;3\n  B;2;1\n  C;2;2\n');
    expect(inspection.mapping.columns.some(({ indented }) => indented)).toBe(false);
  });
});
