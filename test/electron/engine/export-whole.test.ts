import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { exportTable } from '../../../electron/engine/export/export-table';
import { readBook } from '../../../electron/engine/workbook/read-book';
import { minorPerMajor } from '../../../shared/model/money';
import { recordSchemas, settingsOf, tableNames } from '../../../shared/model/plan';
import { driftOf } from '../../../shared/rules/budgets/drift';
import { yearsOfPlan } from '../../../shared/rules/time/plan-years';
import { exporting } from '../../helpers/exporting';
import { base } from '../../helpers/plans/plans';
import { designPlan } from '../../helpers/plans/sample-plans';
import { readBack } from '../../helpers/read-back';

const plan = designPlan();
const settings = settingsOf(plan);
const job = { cancelled: () => false };

async function written(given: Parameters<typeof exporting>[1], extension: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'bimodal-export-')), `out.${extension}`);
  const rows = await exportTable({ plan, revision: 7 }, exporting(path, given), job);
  return { rows, bytes: new Uint8Array(readFileSync(path)) };
}

/** All that is spent over the plan's years, in major units. */
const spend =
  driftOf(plan, settings.scenarioId, yearsOfPlan(settings)).years.reduce((sum, year) => sum + year.spend, 0) /
  minorPerMajor(settings.currency);

function sumOf(rows: readonly (readonly string[])[]): number {
  const [head = [], ...body] = rows;
  const at = head.indexOf('Amount');
  return body.reduce((sum, cells) => sum + Number(cells[at]), 0);
}

describe('the whole plan as a workbook', () => {
  test('has a sheet for each part with numbers that are numbers, and money that adds up to the spend', async () => {
    const { rows, bytes } = await written({ what: 'workbook', format: 'xlsx' }, 'xlsx');
    expect(rows).toBe(plan.initiative.size);
    const book = await readBook(bytes);
    const names = book.sheets.map(({ name }) => name);
    expect(names).toEqual([
      'Backlog',
      'Services',
      'Placements',
      'Money by quarter',
      'Capacity',
      'Peers',
      'Strengths',
      'Figures',
      'Allowed values',
    ]);
    const sheet = (name: string) => book.sheets.find((each) => each.name === name)?.rows ?? [];
    expect(sumOf(sheet('Money by quarter'))).toBeCloseTo(spend, 2);
    expect(sheet('Placements')).toHaveLength(1 + plan.placement.size);
    expect(sheet('Figures').length).toBeGreaterThan(100);
  });

  test('tells how far it is, never backwards, up to its end', async () => {
    const told: number[] = [];
    const path = join(mkdtempSync(join(tmpdir(), 'bimodal-export-')), 'out.xlsx');
    const asked = exporting(path, { what: 'workbook', format: 'xlsx' });
    const progress = (done: number, of: number) => void told.push(done / of);
    await exportTable({ plan, revision: 7 }, asked, { ...job, progress });
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  test.each([
    ['workbook', 'xlsx'],
    ['slides', 'pptx'],
  ] as const)('cancelled, the %s leaves no file and no part of one', async (what, format) => {
    const folder = mkdtempSync(join(tmpdir(), 'bimodal-export-'));
    let asked = 0;
    // Not at once: when the last part of the work is under way.
    const leftLate = { cancelled: () => (asked += 1) > 1 };
    const leaving = exportTable(
      { plan, revision: 7 },
      exporting(join(folder, `out.${format}`), { what, format }),
      leftLate,
    );
    await expect(leaving).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is read into the same plan without a mapping, and changes nothing', async () => {
    const { bytes } = await written({ what: 'workbook', format: 'xlsx' }, 'xlsx');
    const back = readBack(plan, base, await readBook(bytes));
    expect(back.leftOut).toEqual([]);
    expect(back.counts).toMatchObject({
      unchanged: plan.initiative.size,
      created: 0,
      updated: 0,
      missing: 0,
    });
  });
});

test('money by cost centre, account and quarter adds up to the spend of the plan, in CSV and in a workbook', async () => {
  const csv = await written({ what: 'finance', format: 'csv' }, 'csv');
  const lines = Buffer.from(csv.bytes).toString('utf8').replace('\uFEFF', '').trim().split('\r\n');
  expect(lines[0]).toBe('Cost centre,Account,Fiscal year,Quarter,Currency,Amount');
  expect(lines).toHaveLength(csv.rows + 1);
  expect(sumOf(lines.map((line) => line.split(',')))).toBeCloseTo(spend, 2);
  const { sheets } = await readBook((await written({ what: 'finance', format: 'xlsx' }, 'xlsx')).bytes);
  expect(sumOf(sheets[0]?.rows ?? [])).toBeCloseTo(spend, 2);
});

describe('all data as JSON', () => {
  const tables: Record<string, z.ZodType> = Object.fromEntries(
    tableNames.map((name) => [name, z.array(recordSchemas[name])]),
  );
  const whole = z.strictObject({
    format: z.literal('bimodal-plan'),
    version: z.int(),
    revision: z.int(),
    tables: z.strictObject(tables),
  });

  test('holds every row of every table as its schema says', async () => {
    const { rows, bytes } = await written({ what: 'plan', format: 'json' }, 'json');
    const read = whole.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    const found = Object.entries(read.tables).map(([name, list]) => [
      name,
      z.array(z.unknown()).parse(list).length,
    ]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(tableNames.map((name) => [name, plan[name].size])),
    );
    expect(rows).toBe(found.reduce((sum, [, count]) => sum + Number(count), 0));
    expect(read.tables['placement']).toEqual([...plan.placement.values()]);
  });

  test('its schema in docs is the one of the rows', async () => {
    const schema = z.toJSONSchema(whole, { unrepresentable: 'any' });
    const about = { title: 'A plan of Bimodal Planner (bimodal export PLAN.bimodal --json OUT.json)' };
    await expect(`${JSON.stringify({ ...about, ...schema }, null, 1)}\n`).toMatchFileSnapshot(
      resolve(import.meta.dirname, '../../../docs/plan.schema.json'),
    );
  });
});
