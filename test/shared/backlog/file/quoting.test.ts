import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialectOf } from '../../../../shared/backlog/file/dialect';
import { openScanner } from '../../../../shared/backlog/file/scan';
import { readMapping } from '../../../../shared/backlog/mapping';
import { howSlow, processorTime } from '../../../helpers/processor-time';
import { readAll } from '../backlog-reading';

const rowsOf = (text: string, delimiter?: string) => {
  const found = dialectOf(text, delimiter === undefined ? {} : { delimiter });
  const scanner = openScanner(found.plain, found);
  return { quoting: found.quoting, rows: scanner.next(1_000).map(({ cells }) => cells) };
};

const escaped =
  'Title,Description,Cost\n"A","He said \\"hi\\", ok",100\n"B \\"x\\"","plain",200\n"C","ends \\", with\nnew line",300\n"D","C:\\\\dir\\\\",400\n';

describe('quotes after a backslash', () => {
  test('are found by how evenly the rows are split, and told', () => {
    const { drafts, leftOut, inspection } = readAll(escaped);
    expect(drafts.map(({ line, title, description, cost }) => [line, title, description, cost])).toEqual([
      [2, 'A', 'He said "hi", ok', 100_00],
      [3, 'B "x"', 'plain', 200_00],
      [4, 'C', 'ends ", with\nnew line', 300_00],
      [6, 'D', 'C:\\dir\\', 400_00],
    ]);
    expect(leftOut).toEqual([]);
    expect(inspection.remarks.map(({ code }) => code)).toEqual(['quoted-backslash']);
    expect(inspection.quoting).toBe('backslash');
  });

  test('are not seen in folders whose name ends with one', () => {
    const { quoting, rows } = rowsOf('Title,Path,Cost\n"A","C:\\dir\\",100\n"B","D:\\other\\",200\n');
    expect(quoting).toBe('double');
    expect(rows[1]).toEqual(['A', 'C:\\dir\\', '100']);
  });

  test('can be said and denied', () => {
    expect(readAll(escaped, { overrides: { quoting: 'double' } }).inspection.quoting).toBe('double');
    const read = readMapping({ columns: { T: { field: 'title' } }, quoting: 'backslash', headerLine: 1 });
    if (!read.ok) throw new Error('it is a mapping');
    const { drafts, codes } = readAll('T\n"a \\" b"\n', { mapping: read.mapping });
    expect(drafts.map(({ title }) => title)).toEqual(['a " b']);
    expect(codes).toEqual(['delimiter-uncertain']);
  });
});

describe('single quotes around cells', () => {
  test.each([
    ['header and all', "'Title','Description','Cost'\n'A, b','It''s \"x\"','100'\n'C','d','200'\n"],
    ['only texts', "Title,Description,Cost\n'A, b','It''s \"x\"',100\n'C','d',200\n"],
    ['semicolons', "Title;Description;Cost\n'A, b';'It''s \"x\"';100\n'C';'d';200\n"],
  ])('are taken away and told: %s', (_, content) => {
    const { drafts, inspection, leftOut } = readAll(content);
    expect(inspection.quoting).toBe('single');
    expect(drafts.map(({ title, description, cost }) => [title, description, cost])).toEqual([
      ['A, b', 'It\'s "x"', 100_00],
      ['C', 'd', 200_00],
    ]);
    expect(leftOut).toEqual([]);
    expect(inspection.remarks.map(({ code }) => code)).toContain('quoted-single');
  });

  test.each([
    ['apostrophes in words', "Title,Cost\nAnn's app,1\nBo's app,2\n"],
    ['a text that is quoted now and then', "Title,Cost\n'Big' bang,1\nThe 'new' way,2\nPlain,3\n"],
    ['cells in double quotes', 'Title,Cost\n"\'A\'","1"\n"\'B\'","2"\n'],
  ])('are not seen in %s', (_, content) => {
    expect(rowsOf(content).quoting).toBe('double');
  });
});

test.each(["x,'a", "',''", "'''", '\\"', "',\n'"])(
  'a text of nothing but %j is looked at in no time',
  (piece) => {
    expect(processorTime(() => dialectOf(piece.repeat(60_000), {}))).toBeLessThan(3_000 * howSlow());
  },
);

test('what is written with either is read as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', "'", '\\', 'ü', '\n'), maxLength: 8 });
  const table = fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 6 });
  const writes = {
    backslash: (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`,
    single: (text: string) => `'${text.replaceAll("'", "''")}'`,
  };
  fc.assert(
    fc.property(table, fc.constantFrom('backslash' as const, 'single' as const), (rows, quoting) => {
      const text = rows.map((cells) => cells.map(writes[quoting]).join(',')).join('\r\n');
      const found = dialectOf(text, { quoting, delimiter: ',' });
      const read = openScanner(found.plain, { ...found, columns: 2 })
        .next(100)
        .map(({ cells }) => cells);
      expect(read).toEqual(rows);
    }),
  );
});
