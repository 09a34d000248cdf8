import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { importSettings, readBacklog } from '../../../electron/engine/import/read-backlog';
import { largestSum } from '../../../shared/model/money';
import { exporting } from '../../helpers/exporting';
import { inspect } from '../../helpers/inspect';
import { openedPlan } from '../../helpers/opened-plan';
import { adding, codeOf } from '../../helpers/plan-file';
import { previewDrafts } from '../../helpers/preview-drafts';
import { decode } from '../../shared/backlog/backlog-reading';

describe('the workbook', () => {
  test('holds numbers as numbers, days as days, and texts that look like formulas as they are', async () => {
    const { folder, engine, page, scenarioId } = await openedPlan();
    await page.do(
      adding(scenarioId, 'a', {
        runCost: -5_50,
        cost: 1_234_567_89,
        neededBy: '2027-03-31',
        description: '=1+1',
      }),
    );
    await page.do(adding(scenarioId, 'b', { description: '-2' }));
    const path = join(folder, 'out.xlsx');
    expect(await engine.get('plan/export', exporting(path, { format: 'xlsx' }))).toEqual({ rows: 2 });
    const [backlog, allowed] = await readXlsxFile(readFileSync(path));
    const [headers = [], first = [], second = []] = backlog?.data ?? [];
    const at = (row: readonly unknown[], header: string) => row[headers.indexOf(header)];
    expect(backlog?.sheet).toBe('Backlog');
    expect(at(first, 'Cost')).toBe(1_234_567.89);
    expect(at(first, 'Run cost a year before savings')).toBe(-5.5);
    expect(at(first, 'Needed by')).toEqual(new Date('2027-03-31T00:00:00Z'));
    expect(at(first, 'Description')).toBe('=1+1');
    expect(at(second, 'Description')).toBe('-2');
    expect(allowed?.sheet).toBe('Allowed values');
    expect(allowed?.data.find(([name]) => name === 'Lane')?.[2]).toMatch(/run, innovate or backlog/);
    const parts = readFileSync(path).toString('latin1');
    expect(parts).not.toContain('<f>');
  });

  test('carries a text that is longer than a cell of a sheet, and the largest amount there is', async () => {
    const { folder, engine, page, scenarioId } = await openedPlan();
    const long = `${'x'.repeat(32_766)}😀${'y'.repeat(60_000)}`;
    const most = largestSum;
    await page.do(adding(scenarioId, 'a', { description: long, cost: most }));
    await page.do(adding(scenarioId, 'b', { description: 'short' }));
    const path = join(folder, 'out.xlsx');
    await engine.get('plan/export', exporting(path, { format: 'xlsx' }));
    const back = await engine.get('backlog/import', { path, mapping: null, reading: {}, dryRun: true });
    expect(back).toMatchObject({ rows: 2, created: 0, updated: 0, unchanged: 2, warnings: [] });
  });

  test('of ten thousand initiatives comes back unchanged', async () => {
    const { folder, engine, page, scenarioId } = await openedPlan();
    const file = join(folder, 'many.csv');
    const lines = Array.from(
      { length: 10_000 },
      (_, row) => `K${row},Initiative ${row},${row}.50,Text ${row}`,
    );
    writeFileSync(file, ['Key,Title,Cost,Description', ...lines].join('\n'));
    await engine.get('backlog/import', { path: file, mapping: null, reading: {}, dryRun: false });
    expect((await page.read()).placement.size).toBe(10_000);
    expect(scenarioId).not.toBe('');
    const path = join(folder, 'out.xlsx');
    expect(await engine.get('plan/export', exporting(path, { format: 'xlsx' }))).toEqual({ rows: 10_000 });
    const back = await engine.get('backlog/import', { path, mapping: null, reading: {}, dryRun: true });
    expect(back).toMatchObject({ rows: 10_000, unchanged: 10_000, created: 0, warnings: [] });
  }, 180_000);
});

describe('fields of one’s own', () => {
  test('are columns of the table, chosen by name or id, with their choices offered; any other name is refused', async () => {
    const { folder, engine, page, scenarioId } = await openedPlan();
    await page.do(adding(scenarioId, 'a'));
    const field = { name: 'Vendor', kind: 'choice', choices: ['Acme', 'Bcme'], weight: 0, place: 0 } as const;
    await page.do({ type: 'own-field/set', field: { ...field, choices: [...field.choices], id: 'v' } });
    await page.do({
      type: 'own-field/set',
      field: { id: 'c', name: 'Cost', kind: 'money', choices: [], weight: 0, place: 1 },
    });
    await page.do({ type: 'own-value/set', fieldId: 'v', initiativeIds: ['a'], value: 'Acme' });
    await page.do({ type: 'own-value/set', fieldId: 'c', initiativeIds: ['a'], value: -5_50 });
    const path = join(folder, 'out.csv');
    const fields = ['own:vendor', 'own:c'] as const;
    await engine.get('plan/export', exporting(path, { fields: [...fields] }));
    const [headers, row] = readFileSync(path, 'utf8').slice(1).split('\r\n');
    expect([headers, row]).toEqual([
      'Title,Bimodal ID,Vendor,Cost (own field)',
      `${(await page.read()).initiative.get('a')?.title},a,Acme,-5.50`,
    ]);
    const book = join(folder, 'out.xlsx');
    await engine.get('plan/export', exporting(book, { format: 'xlsx' }));
    const [, allowed] = await readXlsxFile(readFileSync(book));
    expect(allowed?.data.filter(([name]) => name === 'Choices of Vendor').map((cells) => cells[2])).toEqual([
      'Acme',
      'Bcme',
    ]);
    expect(codeOf(await engine.ask('plan/export', exporting(path, { fields: ['own:Colour'] })))).toBe(
      'column-unknown',
    );
  });
});

describe('a template', () => {
  test.each(['csv', 'xlsx'] as const)(
    'as %s takes rows below its example, which is left out',
    async (format) => {
      const { folder, engine, page } = await openedPlan();
      const path = join(folder, `template.${format}`);
      expect(await engine.get('plan/export', exporting(path, { what: 'template', format }))).toEqual({
        rows: 0,
      });
      const empty = await engine.get('backlog/import', { path, mapping: null, reading: {}, dryRun: true });
      expect(empty).toMatchObject({ created: 0, warnings: [] });
      expect(new Set(empty.leftOut.map(({ reason }) => reason))).toEqual(
        new Set(['The row is an example of the template.']),
      );
      if (format === 'xlsx') return;
      const text = readFileSync(path, 'utf8');
      const [header = ''] = text.slice(1).split('\r\n');
      const title = header.split(',').indexOf('Title');
      writeFileSync(
        path,
        `${text}${','.repeat(title)}Filled in${','.repeat(header.split(',').length - title - 1)}\r\n`,
      );
      const filled = await engine.get('backlog/import', { path, mapping: null, reading: {}, dryRun: false });
      expect(filled).toMatchObject({ created: 1, warnings: [] });
      expect([...(await page.read()).initiative.values()].map((row) => row.title)).toEqual(['Filled in']);
    },
  );

  test('has an example that would be taken as it stands if it were not one', async () => {
    const { folder, engine } = await openedPlan();
    const path = join(folder, 'template.csv');
    await engine.get('plan/export', exporting(path, { what: 'template' }));
    const example = readFileSync(path, 'utf8').replace(/,example\r\n$/, ',\r\n');
    writeFileSync(path, example);
    const file = await readBacklog(path);
    const settings = importSettings(engine.engine.session().plan);
    const inspection = inspect(file.bytes, { decode, settings });
    const { drafts, warnings, questions, leftOut } = previewDrafts(inspection, inspection.mapping, settings);
    expect(leftOut.map(({ code }) => code)).toEqual(['row-is-example']);
    expect([warnings, questions]).toEqual([[], []]);
    expect(drafts).toMatchObject([
      {
        lane: 'innovate',
        funding: 'amount',
        fundingAmount: 100_000_00,
        cost: 250_000_00,
        runCost: -12_000_00,
      },
    ]);
  });
});

test.each(['csv', 'xlsx'] as const)(
  'services written as %s and read again are those there',
  async (format) => {
    const { folder, engine, page } = await openedPlan();
    const rows = join(folder, 'services.csv');
    writeFileSync(
      rows,
      'Service,Cost a year,Cost year,Indexation %,Sourcing,Contract end,Notice date\n=Mail,1200.50,2026,2.5,external,2027-12-31,2027-06-30\nMail,,,,,,\nMail,,,,,,\n',
    );
    const reading = { target: 'services' } as const;
    await engine.get('backlog/import', { path: rows, mapping: null, reading, dryRun: false });
    const path = join(folder, `out.${format}`);
    const asked = exporting(path, { what: 'services', format });
    expect(await engine.get('plan/export', asked)).toEqual({ rows: 3 });
    const again = { path, mapping: null, reading: {}, dryRun: false };
    expect(await engine.get('backlog/import', again)).toMatchObject({ rows: 3, created: 0, unchanged: 3 });
    expect((await page.read()).service.size).toBe(3);
    if (format === 'xlsx') return;
    writeFileSync(path, readFileSync(path, 'utf8').replace('1200.50', '1300'));
    const changed = await engine.get('backlog/import', again);
    expect(changed).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
    expect((await page.read()).service.size).toBe(3);
    expect([...(await page.read()).moneyLine.values()].map(({ amount }) => amount)).toEqual([130_000]);
  },
);

test('a scenario that the plan does not have is named, with those there are', async () => {
  const { folder, engine } = await openedPlan();
  const path = join(folder, 'out.csv');
  const reply = await engine.ask('plan/export', exporting(path, { scenario: { name: 'Less' } }));
  expect(codeOf(reply)).toBe('scenario-unknown');
  expect(reply).toMatchObject({ parameters: { scenario: 'Less' } });
  expect(await engine.get('plan/export', exporting(path, { scenario: { name: ' base ' } }))).toEqual({
    rows: 0,
  });
});
