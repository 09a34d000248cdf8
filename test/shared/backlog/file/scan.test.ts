import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { openScanner, type ScanOptions } from '../../../../shared/backlog/file/scan';
import { defaultLimits, type ScannedRecord } from '../../../../shared/backlog/types';
import { howSlow, processorTime } from '../../../helpers/processor-time';

function scan(
  text: string,
  options: Partial<ScanOptions> = {},
): { records: ScannedRecord[]; codes: string[]; lines: unknown[] } {
  const scanner = openScanner(text, { delimiter: ',', ...options });
  const records: ScannedRecord[] = [];
  while (!scanner.done()) records.push(...scanner.next(7));
  const remarks = scanner.remarks.take();
  return { records, codes: remarks.map(({ code }) => code), lines: remarks.map(({ line }) => line) };
}

const cells = (text: string, options?: Partial<ScanOptions>): string[][] =>
  scan(text, options).records.map((record) => record.cells);

/** Cells that need quoting and cells that do not, as a careful program writes them. */
const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.stringMatching(/^[a-z ,;"\r\n\t|é€]{0,12}$/),
  fc.constantFrom('', ' ', '"', '""', ',', '\r\n', '\n', '\r', '=1', '-5'),
);

describe('the scanner', () => {
  test('reads whatever papaparse writes, in every delimiter and line end, and agrees with papaparse', () => {
    const tables = fc.tuple(
      fc
        .integer({ min: 1, max: 6 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
        ),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\r\n', '\n', '\r'),
      fc.boolean(),
    );
    fc.assert(
      fc.property(tables, ([rows, delimiter, newline, quotes]) => {
        const text = Papa.unparse(rows, { delimiter, newline, quotes }) + newline;
        const oracle = Papa.parse<string[]>(text, { delimiter, newline }).data.slice(0, -1);
        const ours = cells(text, { delimiter, columns: rows[0]?.length ?? 0 });
        expect(ours).toEqual(oracle);
        expect(ours).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same records whatever the size of the batches, and whether or not it knows the columns', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 5 }),
        (rows, size) => {
          const text = Papa.unparse(rows);
          const scanner = openScanner(text, { delimiter: ',', columns: 3 });
          const inSteps: ScannedRecord[] = [];
          while (!scanner.done()) inSteps.push(...scanner.next(size));
          expect(inSteps).toEqual(scan(text).records);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('names the physical line each record begins at, over mixed line ends and cells of several lines', () => {
    const text = 'a,b\r\n"1\n2\r\n3",x\rc,d\n\ne,"f"';
    expect(scan(text).records.map(({ line, cells: row }) => [line, row[0]])).toEqual([
      [1, 'a'],
      [2, '1\n2\r\n3'],
      [5, 'c'],
      [6, ''],
      [7, 'e'],
    ]);
  });

  test('keeps a quote in mid-cell and blanks behind a closing quote', () => {
    expect(cells('ER"P,"a" ,b\n')).toEqual([['ER"P', 'a ', 'b']]);
  });

  test('keeps quotes that should have been doubled, and says so', () => {
    const { records, codes } = scan('"He said "no" to it",5\nnext,6\n');
    expect(records.map((record) => record.cells)).toEqual([
      ['He said "no" to it', '5'],
      ['next', '6'],
    ]);
    expect(codes).toEqual(['quote-inside-cell']);
  });

  test('ends a text with a delimiter in an empty cell', () => {
    expect(cells('a,')).toEqual([['a', '']]);
  });
});

describe('an unclosed quote', () => {
  test('is named with its line and keeps the rows after it, to the end of the text', () => {
    const { records, codes, lines } = scan('Title,Cost\n"A,1\nB,2\nC,3\n');
    expect(records.map((record) => record.cells)).toEqual([
      ['Title', 'Cost'],
      ['"A', '1'],
      ['B', '2'],
      ['C', '3'],
    ]);
    expect(codes).toEqual(['quote-not-closed']);
    expect(lines).toEqual([2]);
  });

  test('does not close at the quote that opens a later cell', () => {
    const text = 'T,N,C\n"A,x,1\nB,"y, z",2\n"C ""c""",w,3\n';
    expect(cells(text, { columns: 3 })).toEqual([
      ['T', 'N', 'C'],
      ['"A', 'x', '1'],
      ['B', 'y, z', '2'],
      ['C "c"', 'w', '3'],
    ]);
  });

  test('does not close at a stray quote that would leave the row with the wrong number of cells', () => {
    const text = 'A,B,C\n"Pipe,1,x\nD,5",y\nC,3,z\n';
    const { records, codes } = scan(text, { columns: 3 });
    expect(records.map((record) => record.cells)).toEqual([
      ['A', 'B', 'C'],
      ['"Pipe', '1', 'x'],
      ['D', '5"', 'y'],
      ['C', '3', 'z'],
    ]);
    expect(codes).toEqual(['quote-not-closed']);
  });

  test('loses no row wherever it stands in a table', () => {
    const table = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.nat(999), fc.boolean()), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(table, fc.nat(), (rows, where) => {
        const broken = where % rows.length;
        const lines = rows.map(([name, cost, quoted], index) => {
          if (index === broken) return `"${name},${cost},end`;
          return quoted ? `"${name}, x",${cost},end` : `${name},${cost},end`;
        });
        const { records, codes } = scan(`Title,Cost,Note\n${lines.join('\n')}\n`, { columns: 3 });
        expect(records.length).toBe(rows.length + 1);
        expect(records.every((record) => record.cells.length === 3)).toBe(true);
        expect(codes).toEqual(['quote-not-closed']);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves a cell of several lines alone in a row that is short for another reason', () => {
    expect(cells('a,b,c\n"x, y\nz",1\nd,e,f\n', { columns: 3 })[1]).toEqual(['x, y\nz', '1']);
  });
});

test('quotes come back however many stand side by side', () => {
  const part = fc.oneof(
    fc.nat(40).map((count) => '"'.repeat(count)),
    fc.constantFrom('a', ',', '\n', ' '),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      const written = `"${text.replaceAll('"', '""')}",x\n`;
      expect(cells(written, { columns: 2 })).toEqual([[text, 'x']]);
    }),
  );
});

describe('limits', () => {
  test('mark the records that are over them and keep the others', () => {
    const limits = { ...defaultLimits, cell: 5, columns: 3 };
    const flaws = scan('a,b\n123456,x\n1,2,3,4\n"123456",y\nc,d\n', { limits }).records.map(
      ({ flaw }) => flaw,
    );
    expect(flaws).toEqual([null, 'cell-over-limit', 'columns-over-limit', 'cell-over-limit', null]);
  });

  test.each([
    ['a quoted cell of 20 MB', `a,"${'x'.repeat(20_000_000)}"\nb,c\n`],
    ['five million quotes and nothing else', '"'.repeat(5_000_000)],
    ['doubled quotes between letters', `a,"${'""x'.repeat(1_600_000)}"\nb,c\n`],
    ['two million quotes', `a,${'"'.repeat(2_000_000)}\nb,c\n`],
    ['half a million quotes that never close', 'a,"b\n'.repeat(500_000)],
    ['quotes that seem to open cells', `a,"${',"x'.repeat(500_000)}\nb,c\n`],
    ['two million commas', `${','.repeat(2_000_000)}\nb,c\n`],
    ['half a million rows without a delimiter', 'abc\n'.repeat(500_000)],
    ['quotes behind blanks', `a,${'" '.repeat(500_000)}\nb,c\n`],
  ])('are met in linear time: %s', (_, text) => {
    let records: readonly unknown[] = [];
    const spent = processorTime(() => ({ records } = scan(text, { columns: 2 })));
    expect(records.length).toBeGreaterThan(0);
    expect(spent).toBeLessThan(3_000 * howSlow());
  });
});
