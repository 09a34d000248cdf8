import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  htmlTable,
  isOwnTable,
  tabbedRows,
  tabbedText,
  unharmed,
} from '../../../../shared/backlog/file/clipboard-table';

const text = (words: string) => ({ text: words, figure: null });

test.each([
  ['one', [['one']]],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['\t\n', [['', '']]],
  ['"two\nlines"\tb', [['two\nlines', 'b']]],
  ['"say ""yes"""\tb', [['say "yes"', 'b']]],
  ['"open\tb\nc', [['"open', 'b'], ['c']]],
  ['"15" screen\tb', [['"15" screen', 'b']]],
  ['', [['']]],
] as const)('%j is read as the rows a spreadsheet means', (copied, rows) => {
  expect(tabbedRows(copied)).toEqual(rows);
});

test('what is copied comes back the same, whatever stands in the cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', '"', '\t', '\n', '=', '-', "'", ' ') });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      (rows) => {
        const cells = rows.map((row) => row.map(text));
        const back = tabbedRows(tabbedText(cells)).map((row) =>
          row.map((each) => unharmed(each, htmlTable(cells))),
        );
        expect(back).toEqual(rows);
      },
    ),
  );
});

test('a text that a spreadsheet would run is made harmless, a number is not', () => {
  expect(tabbedText([[text('=HYPERLINK("x")'), { text: '-5.5', figure: -5.5 }]])).toBe(
    `'=HYPERLINK("x")\t-5.5`,
  );
});

test('as HTML numbers say what they are, and texts that they are none', () => {
  const html = htmlTable([[text('1-2 & <b>'), { text: '1.234,50', figure: 1234.5 }, text('two\nlines')]]);
  expect(html).toContain(`<td style="mso-number-format:'\\@'">1-2 &amp; &lt;b&gt;</td>`);
  expect(html).toContain('x:num="1234.5"');
  expect(html).toContain('two<br');
  expect(isOwnTable(html)).toBe(true);
  expect(isOwnTable('<table><tr><td>1</td></tr></table>')).toBe(false);
});

test('a table of another app keeps its apostrophes', () => {
  expect(unharmed("'-x", '<table><tr></tr></table>')).toBe("'-x");
  expect(unharmed("'=x", htmlTable([]))).toBe('=x');
});

test('a hundred thousand quotes that are never closed are read in a moment', () => {
  const rows = tabbedRows('"a\t'.repeat(100_000));
  expect(rows[0]).toHaveLength(100_001);
});
