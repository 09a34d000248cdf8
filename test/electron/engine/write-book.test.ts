import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { sheetTexts } from '../../../electron/engine/workbook/sheet-texts';
import { writeBook } from '../../../electron/engine/workbook/write-book';
import { unpack } from '../../../electron/engine/workbook/zip-entries';
import type { SheetCell } from '../../../shared/backlog/write/own-sheet';

const job = { cancelled: () => false };

async function bookOf(headers: readonly string[], rows: readonly (readonly SheetCell[])[]): Promise<Buffer> {
  return Buffer.concat(await writeBook([{ name: 'Backlog', headers, rows }], job));
}

test('a workbook is read by others as it was written, beyond column Z and with every digit', async () => {
  const headers = Array.from({ length: 60 }, (_, at) => `Column ${at + 1}`);
  const row: SheetCell[] = headers.map(() => null);
  row[0] = { text: 'A <b> & "c"\n d ' };
  row[26] = { number: -1_234_567.89, decimals: 2 };
  row[27] = { number: 123_456_789_012_345, decimals: 0 };
  row[52] = { number: 0.000_000_123, decimals: 9 };
  row[59] = { day: '1900-03-01' };
  const [sheet] = await readXlsxFile(await bookOf(headers, [row]), { trim: false });
  expect(sheet?.data[0]).toEqual(headers);
  const read = sheet?.data[1] ?? [];
  expect([0, 26, 27, 52, 59].map((at) => read[at])).toEqual([
    'A <b> & "c"\n d ',
    -1_234_567.89,
    123_456_789_012_345,
    0.000_000_123,
    new Date('1900-03-01T00:00:00Z'),
  ]);
  expect(read.filter((value) => value !== null)).toHaveLength(5);
});

test('the same rows make the same file, in which a header stays in sight and stands bold', async () => {
  const rows = [[{ text: 'x' }]];
  const book = await bookOf(['Title'], rows);
  expect(book.equals(await bookOf(['Title'], rows))).toBe(true);
  const unpacked = unpack(book, 1_000_000, () => true);
  const files = unpacked.ok ? unpacked.files : new Map<string, Uint8Array>();
  const text = (path: string) => Buffer.from(files.get(path) ?? []).toString('utf8');
  expect(text('xl/worksheets/sheet1.xml')).toContain('<pane ySplit="1"');
  expect(text('xl/worksheets/sheet1.xml')).toContain('<c r="A1" s="1"');
  expect(text('xl/styles.xml')).toContain('<font><b/>');
});

test('a large sheet is made in many small texts', () => {
  const rows = Array.from({ length: 5_000 }, (_, at): SheetCell[] => [{ text: `Row ${at}` }]);
  const texts = [...sheetTexts({ name: 'Backlog', headers: ['Title'], rows })];
  expect(texts.length).toBeGreaterThan(45);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(20_000);
});
