import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exporting } from '../helpers/exporting';
import { openedPlan } from '../helpers/opened-plan';
import { adding, codeOf } from '../helpers/plan-file';

const rows = 1_500;

async function planned() {
  const opened = await openedPlan();
  const file = join(opened.folder, 'many.csv');
  const lines = Array.from({ length: rows }, (_, row) => `K${row},Initiative ${row},${row}.50`);
  writeFileSync(file, ['Key,Title,Cost', ...lines].join('\n'));
  await opened.engine.get('backlog/import', { path: file, mapping: null, reading: {}, dryRun: false });
  return opened;
}

// Every step is as long as a slice, so that others are served after each.
beforeEach(() => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
});
afterEach(() => void vi.restoreAllMocks());

async function rowsOf(path: string): Promise<number> {
  if (path.endsWith('csv')) return readFileSync(path, 'utf8').trimEnd().split('\r\n').length - 1;
  const [sheet] = await readXlsxFile(readFileSync(path));
  return (sheet?.data.length ?? 0) - 1;
}

test.each(['csv', 'xlsx'] as const)(
  'while a large %s is written others edit the plan, which stands in the file as it was when it was asked for',
  async (format) => {
    const { folder, engine, page, scenarioId } = await planned();
    const path = join(folder, `out.${format}`);
    let isDone = false;
    const done = engine.get('plan/export', exporting(path, { format })).then((reply) => {
      isDone = true;
      return reply;
    });
    let edits = 0;
    for (; !isDone; edits++) await page.do(adding(scenarioId, `edit ${edits}`));
    expect(edits).toBeGreaterThan(5);
    expect(await done).toEqual({ rows });
    expect(await rowsOf(path)).toBe(rows);
    expect((await page.read()).initiative.size).toBe(rows + edits);
  },
  180_000,
);

test.each(['csv', 'xlsx'] as const)(
  'closing the plan leaves off a large %s, of which nothing stays',
  async (format) => {
    const { folder, engine, page } = await planned();
    const path = join(folder, `out.${format}`);
    const before = readdirSync(folder).length;
    const done = engine.ask('plan/export', exporting(path, { format }));
    await page.read();
    await engine.get('plan/close', {});
    expect(codeOf(await done)).toBe('cancelled');
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(folder).length).toBeLessThanOrEqual(before);
  },
  180_000,
);

test.each(['csv', 'xlsx'] as const)(
  'a page hears how far a large %s is, and cancels it: what stood there before stays',
  async (format) => {
    const { folder, engine, page } = await planned();
    const path = join(folder, `out.${format}`);
    writeFileSync(path, 'last month');
    const before = readdirSync(folder).length;
    const done = engine.ask('plan/export', { ...exporting(path, { format }), job: 'export' });
    const told = () => page.events().flatMap((event) => (event.type === 'progress' ? [event] : []));
    while (!told().some(({ done: rowsDone, rows: all }) => rowsDone > all * 0.7)) await page.read();
    await page.get('job/cancel', { job: 'export' });
    expect(codeOf(await done)).toBe('cancelled');
    expect(readFileSync(path, 'utf8')).toBe('last month');
    expect(readdirSync(folder).length).toBeLessThanOrEqual(before);
    const shares = told().map(({ job, done: rowsDone, rows: all }) => [job, rowsDone / all] as const);
    expect(shares.every(([job, share]) => job === 'export' && share >= 0 && share <= 1)).toBe(true);
    expect(shares).toEqual(shares.toSorted(([, a], [, b]) => a - b));
  },
  180_000,
);
