import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAbove } from '../../../../shared/backlog/mapping/outline-numbers';
import { ranked } from '../../../../shared/backlog/rows/hierarchy';
import { readAll } from '../backlog-reading';

const shown = (content: string) => {
  const { drafts, inspection, codes } = readAll(content);
  const as = inspection.mapping.hierarchy ?? 'flat';
  const { drafts: kept, leftOut, remarks } = ranked(drafts, as, new Map());
  return {
    as,
    kept: kept.map(({ sourceKey, title, programme }) => [sourceKey, title, programme]),
    leftOut: leftOut.map(({ code, parameters }) => [code, parameters.title]),
    codes: [...codes, ...remarks.map(({ code }) => code)],
  };
};

describe('numbers that are places in an outline', () => {
  test('stay the key and say what rows are part of: with costs those above are only the programme', () => {
    expect(shown('Nr;Titel;Kosten\n1;Cloud;300\n1.1;Netz;100\n1.2;Server;200\n2;Portal;50\n')).toEqual({
      as: 'groups',
      kept: [
        ['1.1', 'Netz', 'Cloud'],
        ['1.2', 'Server', 'Cloud'],
        ['2', 'Portal', ''],
      ],
      leftOut: [['row-is-group', 'Cloud']],
      codes: ['outline-numbers'],
    });
  });

  test('go as deep as they say, whatever the order of the rows, and without a name that is known', () => {
    const { as, kept } = shown(
      'No.,Title,Owner\n2.,Portal,Ann\n1.1.1.,Cabling,Bo\n1.,Cloud,Cy\n1.1.,Network,Di\n1.2.,Servers,Di\n',
    );
    expect(as).toBe('flat');
    expect(kept).toEqual([
      ['2.', 'Portal', ''],
      ['1.1.1.', 'Cabling', 'Network'],
      ['1.', 'Cloud', ''],
      ['1.1.', 'Network', 'Cloud'],
      ['1.2.', 'Servers', 'Cloud'],
    ]);
  });

  test('beside a key are its levels', () => {
    const { kept } = shown('ID,Pos,Title\nA,1,Cloud\nB,2,Portal\nC,2.1,Web\nD,2.2,App\n');
    expect(kept).toEqual([
      ['A', 'Cloud', ''],
      ['B', 'Portal', ''],
      ['C', 'Web', 'Portal'],
      ['D', 'App', 'Portal'],
    ]);
  });

  test.each([
    ['numbers in a row', 'Nr,Title\n1,A\n2,B\n3,C\n'],
    ['numbers with decimals', 'Nr,Title\n1.5,A\n2.5,B\n3.25,C\n1,D\n2,E\n3,F\n'],
    ['versions whose first is missing', 'Nr,Title\n1,A\n1.3,B\n2,C\n2.4,D\n'],
    ['the same twice, as a sheet makes of 1.10', 'Nr,Title\n1,A\n1.1,B\n1.1,C\n2,D\n'],
  ])('are not seen in %s', (_, content) => {
    expect(shown(content).codes).not.toContain('outline-numbers');
  });

  test('what is above a place is shorter, and nothing is above the first', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, (numbers) => {
        const above = placeAbove(numbers.join('.'));
        expect(above).toBe(numbers.length === 1 ? null : numbers.slice(0, -1).join('.'));
      }),
    );
    expect(placeAbove('P-1')).toBeNull();
  });
});
