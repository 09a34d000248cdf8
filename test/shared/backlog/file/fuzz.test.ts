import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastedDelimiter } from '../../../../shared/backlog/file/pasted';
import { isBlank } from '../../../../shared/backlog/file/scan';
import type { TableSource } from '../../../../shared/backlog/file/source';
import type { Inspection } from '../../../../shared/backlog/inspect';
import { bookingOwners } from '../../../../shared/backlog/rows/booking-owners';
import { importTargets } from '../../../../shared/backlog/target';
import { adding, after, freshPlan } from '../../../helpers/plans/plans';
import { howSlow } from '../../../helpers/processor-time';
import { readAll, settings } from '../backlog-reading';

const folders = ['hostile-csv', 'backlog'].map((name) =>
  join(import.meta.dirname, '../../../fixtures', name),
);
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => join(folder, name)),
);
const contents = files.map((file) => new Uint8Array(readFileSync(file)));

const breaking = [0x22, 0x2c, 0x3b, 0x09, 0x0a, 0x0d, 0x00, 0xff, 0x80, 0x27, 0x3d];
const edit = fc.record({
  at: fc.nat(),
  remove: fc.nat(3),
  insert: fc.array(fc.oneof(fc.constantFrom(...breaking), fc.integer({ min: 0, max: 255 })), {
    maxLength: 4,
  }),
});

function mutated(content: Uint8Array, edits: { at: number; remove: number; insert: number[] }[]): Uint8Array {
  let bytes = [...content];
  for (const { at, remove, insert } of edits) {
    const place = at % (bytes.length + 1);
    bytes = [...bytes.slice(0, place), ...insert, ...bytes.slice(place + remove)];
  }
  return Uint8Array.from(bytes);
}

const owners = bookingOwners(after(freshPlan(), adding('1', { costCentre: '1' }), adding('2')));
const target = fc.option(fc.constantFrom(...importTargets), { nil: undefined, freq: 2 });

/** As a file, without a quote in it, as a table that may be turned, and as what was copied from a spreadsheet. */
const way = fc.constantFrom('file', 'bare', 'turned', 'pasted');

function readingOf(content: Uint8Array, how: string): { bytes: Uint8Array; overrides: object } {
  if (how === 'bare') return { bytes: content.filter((byte) => byte !== 0x22), overrides: {} };
  if (how !== 'pasted') return { bytes: content, overrides: how === 'turned' ? { transposed: true } : {} };
  const text = new TextDecoder('utf-8').decode(content).replaceAll(/[,;]/g, '\t');
  const delimiter = pastedDelimiter(text);
  const overrides = { encoding: 'utf-8', ...(delimiter !== null && { delimiter }) };
  return { bytes: new TextEncoder().encode(text), overrides };
}

/** The lines of all records below the header that say something, as they come. */
function linesOf(source: TableSource | null): number[] {
  const lines: number[] = [];
  const rows = source?.open({});
  while (rows !== undefined && !rows.done())
    lines.push(...rows.next(97).flatMap((record) => (isBlank(record) ? [] : [record.line])));
  return lines;
}

/**
 * The same, counted without the reader: where no quote is in a text, each of its lines below the header that says something is
 * a row. null where there is a quote, or the text is none that this can decode.
 */
function linesWithoutReader(bytes: Uint8Array, inspection: Inspection): number[] | null {
  const { encoding, delimiter, headerLine, lineIs } = inspection;
  if (lineIs !== 'line' || !['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'].includes(encoding)) return null;
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('"')) return null;
  const lines = text.split(/\r\n|\r|\n/);
  const first = /^sep=.[,;\t|]*$/i.test(lines[0] ?? '') ? 1 : 0;
  return lines.flatMap((line, at) => {
    const isRow =
      at >= Math.max(first, headerLine) && line.split(delimiter).some((cell) => cell.trim() !== '');
    return isRow ? [at + 1] : [];
  });
}

const runs = Number(process.env['BIMODAL_FUZZ_RUNS'] ?? 500);

test('damaged files never throw, never hang, and lose no row', { timeout: 600_000 }, () => {
  expect(contents.length).toBeGreaterThan(80);
  const most = 3_000 * howSlow();
  fc.assert(
    fc.property(
      fc.constantFrom(...contents),
      fc.array(edit, { maxLength: 6 }),
      target,
      way,
      (content, edits, as, how) => {
        const { bytes, overrides } = readingOf(mutated(content, edits), how);
        const start = process.cpuUsage();
        const { rows, created, leftOut, drafts, services, actuals, agreements, listed, ...file } = readAll(
          bytes,
          {
            settings: { ...settings, owners: () => owners },
            overrides: { ...overrides, ...(as === undefined ? {} : { target: as }) },
          },
        );
        const { inspection, refusal } = file;
        expect(rows).toBe(created + leftOut.length);
        const lines = [...drafts, ...services, ...actuals, ...agreements, ...listed, ...leftOut].map(
          ({ line }) => line,
        );
        expect(new Set(lines).size).toBe(rows);
        if (inspection.refusal === null && refusal === null)
          expect(lines.toSorted((a, b) => a - b)).toEqual(linesOf(inspection.source));
        const counted = linesWithoutReader(bytes, inspection);
        if (counted !== null && inspection.refusal === null && refusal === null)
          expect(lines.toSorted((a, b) => a - b)).toEqual(counted);
        for (const { title, cost, lengthQuarters } of drafts) {
          expect(title.trim()).not.toBe('');
          expect(cost === null || Number.isSafeInteger(cost)).toBe(true);
          expect(lengthQuarters === null || (lengthQuarters >= 1 && lengthQuarters <= 80)).toBe(true);
        }
        for (const { name, cost, indexation } of services) {
          expect(name.trim()).not.toBe('');
          expect(cost === null || Number.isSafeInteger(cost)).toBe(true);
          expect(Math.abs(indexation)).toBeLessThanOrEqual(10_000);
        }
        for (const { amount, quarter } of actuals) {
          expect(Number.isSafeInteger(amount) && Number.isSafeInteger(quarter)).toBe(true);
        }
        for (const { requestType, responseHours, deliveryHours, hiddenHours } of agreements) {
          expect(requestType.trim()).not.toBe('');
          expect(hiddenHours).toBeLessThanOrEqual(deliveryHours ?? 0);
          expect(responseHours ?? 0).toBeLessThanOrEqual(deliveryHours ?? Infinity);
        }
        const { user, system } = process.cpuUsage(start);
        expect((user + system) / 1_000).toBeLessThan(most);
      },
    ),
    { numRuns: runs },
  );
});
