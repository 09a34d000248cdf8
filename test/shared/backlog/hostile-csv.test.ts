import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { backlogCsv } from '../../helpers/write-csv';
import { bytesOf, readAll } from './backlog-reading';

const folder = join(import.meta.dirname, '../../fixtures/hostile-csv');
const manifestSchema = z.array(
  z.object({
    file: z.string(),
    expect: z.object({
      rows: z.number().optional(),
      firstHeader: z.string().optional(),
      name: z.string().optional(),
      storedVerbatim: z.string().optional(),
      textVisible: z.string().optional(),
      message: z.boolean().optional(),
    }),
    bytes: z.number(),
  }),
);
const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'MANIFEST.json'), 'utf8')));
const read = (file: string) => readAll(new Uint8Array(readFileSync(join(folder, file))));

describe.each(manifest)('$file', ({ file, bytes, expect: wanted }) => {
  const content = new Uint8Array(readFileSync(join(folder, file)));
  const reading = readAll(content);

  test('is the file of the manifest, and each of its rows is created or named as left out', () => {
    expect(content.length).toBe(bytes);
    expect(reading.rows).toBe(reading.created + reading.leftOut.length);
    expect(reading.drafts.length).toBe(reading.created);
    if (wanted.rows !== undefined) expect(reading.rows).toBe(wanted.rows);
    if (wanted.firstHeader !== undefined) expect(reading.inspection.headers[0]).toBe(wanted.firstHeader);
    if (wanted.message === true) expect(reading.inspection.refusal).not.toBeNull();
  });
});

const texts = manifest.flatMap(({ file, expect: wanted }) => {
  const text = wanted.name ?? wanted.storedVerbatim ?? wanted.textVisible;
  return text === undefined ? [] : [{ file, text }];
});

test.each(texts)(
  '$file keeps its text as it stands, and writes it inert so that it comes back the same',
  ({ file, text }) => {
    const { drafts } = read(file);
    expect(drafts.map(({ title }) => title)).toEqual([text]);
    const rows = drafts.map(({ sourceKey, service, ...draft }) => ({
      ...draft,
      key: sourceKey,
      service: service?.name ?? '',
    }));
    const written = backlogCsv(rows, { currency: 'EUR' });
    expect(readAll(bytesOf(written)).drafts).toEqual(drafts);
    const cells = written.split(/[,;\r\n]/).map((cell) => cell.replace(/^"/, ''));
    const live = cells.filter((cell) => /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell));
    expect(live.filter((cell) => !/^-[\d.]+$/.test(cell))).toEqual([]);
  },
);

test('the manifest names every file of the folder', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
  expect(files.toSorted()).toEqual(manifest.map(({ file }) => file).toSorted());
  expect(files.length).toBe(80);
});

describe('what the manifest says in words', () => {
  test('windows-1252 and invalid UTF-8 are named, and no character is replaced', () => {
    for (const file of ['010-cp1252.csv', '011-invalid-utf8.csv']) {
      const { inspection, drafts } = read(file);
      expect(inspection.remarks[0]?.code).toBe('not-utf8');
      expect(drafts[0]?.title).not.toContain('\uFFFD');
    }
  });

  test('Swiss thousands and currencies are read, or named; never zero', () => {
    expect(read('014-swiss-thousands.csv').drafts.map(({ cost }) => cost)).toEqual([123456750, 100000]);
    const { drafts, warnings } = read('016-currency.csv');
    expect(drafts.map(({ cost }) => cost)).toEqual([120000, null, null, 120000000, 100000]);
    expect(warnings.map(({ line, code }) => [line, code])).toEqual([
      [2, 'other-currency'],
      [3, 'amount-doubtful'],
      [4, 'amount-negative'],
      [6, 'other-currency'],
    ]);
  });

  test('a short row is told, equal and empty headers are kept apart', () => {
    expect(read('021-ragged-short.csv').codes).toContain('cells-missing');
    const repeated = read('023-dup-headers.csv');
    expect(repeated.codes).toContain('header-repeated');
    expect(repeated.inspection.sample).toEqual([{ line: 2, cells: ['ERP', '1', '2'] }]);
    expect(read('024-empty-headers.csv').inspection.headers).toEqual(['Name', 'Column 2', 'Column 3']);
  });

  test('a table without header is imported whole and asked about', () => {
    expect(read('032-no-header.csv').codes).toContain('no-header');
  });

  test('NULs do not cut a text; characters that hide or look alike are told', () => {
    const { drafts, codes } = read('035-nul.csv');
    expect(drafts[0]).toMatchObject({ title: 'ERP', description: 'ab' });
    expect(codes).toContain('control-characters');
    expect(read('037-bidi.csv').codes).toContain('hidden-characters');
    expect(read('038-zwsp-dup-names.csv').codes).toContain('title-alike');
  });

  test('numbers that are none are named, none is zero by silence, none loses precision', () => {
    const { drafts, leftOut, warnings } = read('0901-numbers.csv');
    const costs = new Map(drafts.map(({ title, cost }) => [title, cost]));
    expect(leftOut.map(({ line, code }) => [line, code])).toEqual([[11, 'cells-too-many']]);
    expect(warnings.filter(({ code }) => code === 'amount-too-large').map(({ line }) => line)).toEqual([
      2, 3, 4, 16,
    ]);
    expect(['N0', 'N1', 'N2', 'N14'].map((title) => costs.get(title))).toEqual([null, null, null, null]);
    const empty = ['N3', 'N4', 'N5', 'N6', 'N17', 'N18', 'N19'];
    expect(empty.map((title) => costs.get(title))).toEqual(empty.map(() => null));
    expect(warnings.filter(({ code }) => code === 'amount-unreadable').length).toBe(empty.length);
    expect(['N10', 'N11', 'N12', 'N13', 'N15', 'N16'].map((title) => costs.get(title))).toEqual([
      123400, 12345600, 1200, 0, 10, 1,
    ]);
  });

  test('spellings of the two modes are known, the others are named', () => {
    const { drafts, warnings } = read('0906-mode-variants.csv');
    expect(drafts.map(({ lane }) => lane)).toEqual([
      ...Array.from({ length: 7 }, () => 'run'),
      ...Array.from({ length: 3 }, () => 'innovate'),
      ...Array.from({ length: 3 }, () => 'backlog'),
      'run',
      'run',
    ]);
    expect(warnings.map(({ line, code }) => [line, code])).toEqual([
      [12, 'lane-unknown'],
      [13, 'lane-unknown'],
    ]);
  });

  test('a header that spells a prototype changes no object', () => {
    read('026-proto-json-header.csv');
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });
});
