import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failureWords } from '../../../shared/words/failures';
import { adding, codeOf, dump, scenarioOf, tempFolder, testEngine, valueOf } from '../../helpers/plan-file';
import { exporting } from '../../helpers/exporting';

const backlog = [
  'Title,Cost,Business owner,Outcome',
  'Portal,"1,200.50",Ann,revenue',
  'Patching,300,Bob,risk',
  ',5,Nobody,',
  '"Über, ""all""",0,,',
].join('\r\n');

async function offered(text: string | Buffer, name = 'backlog.csv') {
  const folder = tempFolder();
  const engine = testEngine();
  valueOf(await engine.open(join(folder, 'plan.bimodal')));
  const [page, other] = [await engine.page(), await engine.page()];
  const file = join(folder, name);
  writeFileSync(file, text);
  await engine.get('backlog/offer', { token: 't', path: file });
  const scenarioId = scenarioOf(await page.read());
  const start = (job = 'job') => page.ask('import/start', { token: 't', job, reading: {}, scenarioId });
  return { folder, file, engine, page, other, scenarioId, start };
}

function rows(count: number): string {
  const lines = ['Title,Cost,Business owner,Description,Outcome'];
  for (let row = 0; row < count; row++)
    lines.push(`Initiative ${row},${row},Owner ${row % 9},Text of row ${row},risk`);
  return lines.join('\n');
}

describe('an import', () => {
  test('adds the rows as one change that one undo takes back, and says what was left out', async () => {
    const { page, other, start, engine } = await offered(backlog);
    const before = dump(await page.read());
    const reply = valueOf(await start());
    expect(reply.summary).toMatchObject({ file: 'backlog.csv', rows: 4, created: 3 });
    expect(reply.summary.leftOut).toHaveLength(1);
    expect(reply.change).toMatchObject({ how: 'do', label: { code: 'imported' }, revision: 1 });
    const plan = await page.read();
    expect([...plan.initiative.values()].map(({ title }) => title)).toEqual([
      'Portal',
      'Patching',
      'Über, "all"',
    ]);
    expect([...plan.moneyLine.values()].map(({ amount }) => amount)).toEqual([1_200_50, 300_00, 0]);
    const [record] = plan.import.values();
    expect(record).toMatchObject({ fileName: 'backlog.csv', rows: 4, created: 3, leftOut: 1 });
    expect(record?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect([...plan.initiative.values()].every(({ importId }) => importId === record?.id)).toBe(true);
    expect(other.events().some(({ type }) => type === 'changed')).toBe(true);
    expect((await engine.get('plan/check', {})).problems).toEqual([]);
    await page.get('history/undo', {});
    expect(dump(await page.read())).toBe(before);
    await page.get('history/redo', {});
    expect(dump(await page.read())).toBe(dump(plan));
  });

  test('can be looked at first: what was found in its head, nothing stored', async () => {
    const { page, engine } = await offered(backlog);
    const found = await page.get('import/inspect', { token: 't', reading: {} });
    expect(found).toMatchObject({ encoding: 'utf-8', delimiter: ',', headerLine: 1, refusal: null });
    expect(found).not.toHaveProperty('source');
    expect(found.sample).toHaveLength(4);
    const overruled = await page.get('import/inspect', {
      token: 't',
      reading: { delimiter: ';', headerLine: 0 },
    });
    expect(overruled).toMatchObject({ delimiter: ';', headerLine: 0 });
    expect(engine.engine.session().store.revision()).toBe(0);
  });

  test('keeps a backup first of a plan that holds something', async () => {
    const { page, scenarioId, start } = await offered(backlog);
    await page.do(adding(scenarioId, 'a'));
    valueOf(await start());
    expect(
      (await page.get('backups/list', {})).map(({ occasion, initiatives }) => [occasion, initiatives]),
    ).toEqual([['import', 1]]);
  });

  test('that is cancelled leaves nothing, and others are served while it runs', async () => {
    const { page, other, start, engine } = await offered(rows(30_000));
    const before = dump(await page.read());
    const running = start();
    while (!other.events().some(({ type }) => type === 'progress')) await other.read();
    await other.get('job/cancel', { job: 'job' });
    expect(codeOf(await running)).toBe('cancelled');
    expect(dump(await page.read())).toBe(before);
    expect(engine.engine.session().store.revision()).toBe(0);
    expect(readdirSync(join(engine.engine.session().store.file.path, '..', 'backups'))).toEqual([]);
  });

  test('tells how far it is, never beyond the whole', async () => {
    const { page, start } = await offered(rows(10_000));
    valueOf(await start());
    const steps = page.events().flatMap((event) => (event.type === 'progress' ? [event] : []));
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.every(({ done, rows: all }, at) => done <= all && done >= (steps[at - 1]?.done ?? 0))).toBe(
      true,
    );
    expect(steps.at(-1)).toMatchObject({ job: 'job', done: 10_001, rows: 10_001 });
  });

  test.each([
    ['an empty file', '', 'empty-backlog'],
    ['a header without rows', 'Title,Cost\n', 'empty-backlog'],
  ])('of %s is refused', async (_, text, code) => {
    const { start, engine } = await offered(text);
    expect(codeOf(await start())).toBe(code);
    expect(engine.engine.session().store.revision()).toBe(0);
  });

  test.each([
    ['a million rows', 'Title,Cost,Outcome\n', 'Work,5,risk\n', 1_000_000, /more than 250,000 rows/],
    ['a file of many bytes', 'Title\n', `${'x'.repeat(50_000)}\n`, 4_001, /larger than 200,000,000 bytes/],
  ])('of %s is refused with the limit', async (_, header, row, count, words) => {
    const { start, engine } = await offered(header + row.repeat(count));
    const reply = await start();
    expect(codeOf(reply)).toBe('backlog-too-large');
    if (!reply.ok) expect(failureWords(reply)).toMatch(words);
    expect(engine.engine.session().store.revision()).toBe(0);
  });

  test('of a file that went away, or of a folder, is refused', async () => {
    const { start, file } = await offered(backlog);
    rmSync(file);
    expect(codeOf(await start())).toBe('backlog-gone');
    mkdirSync(file);
    expect(codeOf(await start())).toBe('backlog-gone');
  });

  test('by a mapping that does not fit the file is refused by name', async () => {
    const { engine, file } = await offered(backlog);
    const mapping = { columns: [{ column: 'No such', field: 'title' as const }] };
    const reply = await engine.ask('backlog/import', { path: file, mapping, reading: {}, dryRun: false });
    expect(reply).toMatchObject({
      ok: false,
      code: 'mapping-refused',
      parameters: { refusal: 'column-missing' },
    });
  });
});

describe('the command line', () => {
  test('can try an import without storing it, then do it, and gets the same counts', async () => {
    const { engine, file, page } = await offered(backlog);
    const body = { path: file, mapping: null, reading: {} };
    const tried = await engine.get('backlog/import', { ...body, dryRun: true });
    expect((await page.read()).initiative.size).toBe(0);
    const done = await engine.get('backlog/import', { ...body, dryRun: false });
    expect(done).toEqual(tried);
    expect((await page.read()).initiative.size).toBe(3);
  });

  test('exports a CSV that imports back into an equal plan', async () => {
    const { folder, engine, page, scenarioId } = await offered(backlog);
    await page.get('import/start', { token: 't', job: 'j', reading: {}, scenarioId });
    const portal =
      [...(await page.read()).initiative.values()].find(({ title }) => title === 'Portal')?.id ?? '';
    await page.do({
      type: 'placement/move',
      scenarioId,
      initiativeIds: [portal],
      lane: 'innovate',
      funded: true,
      before: null,
    });
    await page.do({
      type: 'initiative/edit',
      ids: [portal],
      changes: { title: '=cmd()', tags: ['a', 'b'], runCost: -5_00 },
    });
    const csv = join(folder, 'out.csv');
    expect(await engine.get('plan/export', exporting(csv))).toEqual({ rows: 3 });
    expect(readFileSync(csv).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const back = testEngine();
    valueOf(await back.open(join(folder, 'back.bimodal')));
    expect(
      await back.get('backlog/import', { path: csv, mapping: null, reading: {}, dryRun: false }),
    ).toMatchObject({ rows: 3, created: 3, leftOut: [] });
    const again = join(folder, 'again.csv');
    await back.get('plan/export', exporting(again));
    const withoutKeys = (path: string) =>
      readFileSync(path, 'utf8')
        .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'key')
        // Each plan has them from another list.
        .replace(/,(?:backlog|out),standard,/g, ',list,standard,');
    expect(withoutKeys(again)).toBe(withoutKeys(csv));
  });

  test('leaves an existing output alone where it cannot write', async () => {
    const { folder, engine } = await offered(backlog);
    const target = join(folder, 'folder.csv');
    mkdirSync(join(target, 'inside'), { recursive: true });
    expect(codeOf(await engine.ask('plan/export', exporting(target)))).toBe('not-written');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
