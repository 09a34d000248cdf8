import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findDialect } from '../../../../shared/backlog/file/dialect';
import { openScanner } from '../../../../shared/backlog/file/scan';
import { findHeader } from '../../../../shared/backlog/header/header';
import { readMapping } from '../../../../shared/backlog/mapping';
import { importSummary } from '../../../../shared/backlog/reconcile/import-summary';
import { columnFor, readAll } from '../backlog-reading';

const shared = join(import.meta.dirname, '../../../../../shared');
const spectrum = join(shared, 'corpora/csv-spectrum');
const federal = join(shared, 'data/federal-it-projects.csv');

function skipped(what: string, path: string): boolean {
  if (existsSync(path)) return false;
  console.log(`SKIPPED: ${what}, since its files are not beside this project`);
  return true;
}

describe.skipIf(skipped('csv-spectrum', spectrum))('csv-spectrum', () => {
  const names = existsSync(spectrum) ? readdirSync(join(spectrum, 'csvs')) : [];
  const rowSchema = z.record(z.string(), z.string());
  const rowsSchema = z.union([z.array(rowSchema), rowSchema.transform((row) => [row])]);

  test('has twelve files', () => {
    expect(names.length).toBe(12);
  });

  test.each(names)('%s gives the rows it must', (name) => {
    const text = readFileSync(join(spectrum, 'csvs', name), 'utf8');
    const expected = rowsSchema.parse(
      JSON.parse(readFileSync(join(spectrum, 'json', name.replace('.csv', '.json')), 'utf8')),
    );
    // The corpus itself states another telephone number in this file's JSON than in its CSV.
    for (const row of expected)
      if (name === 'location_coordinates.csv') row['Contact Phone Number'] = '2095257564';
    const { delimiter } = findDialect(text);
    const records = openScanner(text, { delimiter }).next(1_000);
    const header = findHeader(records, 1);
    if ('code' in header) throw new Error(header.code);
    const rows = records.slice(header.firstRow).map(({ cells }) => cells);
    expect(rows).toEqual(expected.map((row) => header.names.map((column) => row[column])));
  });
});

describe.skipIf(skipped('the federal projects', federal))('the federal projects', () => {
  const content = existsSync(federal) ? new Uint8Array(readFileSync(federal)) : new Uint8Array();
  const given = readMapping({
    columns: {
      Project_ID: { field: 'sourceKey' },
      Project_Name: { field: 'title' },
      PlannedCost: { field: 'cost', scale: 1_000_000 },
      Start_Date: { field: 'start' },
      Agency_Code: null,
    },
    lane: 'innovate',
  });

  test('are all created, and their sum is exact to the cent', () => {
    if (!given.ok) throw new Error(given.refusal.code);
    const { rows, created, leftOut, drafts, warnings } = readAll(content, {}, given.mapping);
    expect({ rows, created, leftOut }).toEqual({ rows: 1_547, created: 1_547, leftOut: [] });
    expect(drafts.every(({ cost }) => cost !== null && cost > 0)).toBe(true);
    // The sum of the cells is 19,650.668071999999965603 millions; three cells have a tail of binary noise that rounds away.
    expect(drafts.reduce((sum, { cost }) => sum + (cost ?? 0), 0)).toBe(1_965_066_807_200);
    expect(Math.min(...drafts.map(({ cost }) => cost ?? 0))).toBe(100);
    expect(drafts.every(({ lane }) => lane === 'innovate')).toBe(true);
    expect(drafts.every(({ startQuarter }) => startQuarter !== null)).toBe(true);
    expect(
      warnings.filter(({ code }) => code === 'entities-decoded').map(({ parameters }) => parameters['more']),
    ).toEqual([14]);
    expect(drafts.some(({ title }) => title.includes('&amp;'))).toBe(false);
  });

  test('are mapped by the app itself, with the scale asked and millions suggested', () => {
    const { inspection, created } = readAll(content);
    expect(created).toBe(1_547);
    const fields = ['title', 'cost', 'start', 'sourceKey', 'businessUnit', 'programme', 'length'];
    expect(fields.map((field) => columnFor(inspection, field))).toEqual([
      'Project_Name',
      'PlannedCost',
      'Start_Date',
      'Project_ID',
      'Agency_Name',
      'Investment_Title',
      'Planned_Duration',
    ]);
    const cost = inspection.guesses.find(({ field }) => field === 'cost');
    expect(cost).toMatchObject({ scale: 1, scaleUncertain: true, suggestedScale: 1_000_000 });
    expect(columnFor(inspection, 'description')).toBeUndefined();
  });

  test('give a summary whose mapping can be given again with the same result', () => {
    const first = readAll(content);
    const { inspection, rows, created, leftOut, warnings } = first;
    const counts = { rows, created, updated: 0, unchanged: 0, leftOut: leftOut.length, missing: 0 };
    const summary = importSummary({
      file: 'x.csv',
      inspection,
      mapping: inspection.mapping,
      leftOut,
      warnings,
      reconciled: {
        fates: [],
        gone: [],
        counts: { ...counts, inferred: { lane: 0, outcome: 0 } },
        conflicts: 0,
        rekeyed: 0,
        sources: [],
      },
    });
    const again = readMapping(JSON.parse(JSON.stringify(summary.mapping)));
    if (!again.ok) throw new Error(again.refusal.code);
    expect(readAll(content, { mapping: again.mapping }).drafts).toEqual(first.drafts);
  });

  test('a planned cost of 1071.255 among ones below 50 is asked about, and hardly any other', () => {
    const asked = readAll(content).questions.flatMap((one) => (one.kind === 'outlier' ? [one.text] : []));
    expect(asked).toContain('1071.255');
    expect(asked.length).toBeLessThan(6);
  });
});
