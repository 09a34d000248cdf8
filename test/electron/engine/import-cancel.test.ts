import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importBacklog } from '../../../electron/engine/import/import-backlog';
import { createTurns } from '../../../electron/engine/turns';
import {
  adding,
  codeOf,
  dump,
  openBody,
  type Page,
  scenarioOf,
  tempFolder,
  testEngine,
  valueOf,
} from '../../helpers/plan-file';

const rows = 2_500;

function backlog(): string {
  const lines = ['Key,Title,Cost,Run cost,Benefit kind,Benefit,Lane,Outcome,Needs'];
  for (let row = 0; row < rows; row++)
    lines.push(`K-${row},Work ${row},${1_000 + row},${20 + (row % 9)},cashable,500,run,risk,`);
  return lines.join('\n');
}

async function opened() {
  const folder = tempFolder();
  const path = join(folder, 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const [page, other] = [await engine.page(), await engine.page()];
  const file = join(folder, 'backlog.csv');
  writeFileSync(file, backlog());
  await engine.get('backlog/offer', { token: 't', path: file });
  const scenarioId = scenarioOf(await page.read());
  await page.do(adding(scenarioId, 'before', { cost: 7 }));
  const session = engine.engine.session();
  const start = () => page.ask('import/start', { token: 't', job: 'job', reading: {}, scenarioId });
  return { path, file, engine, page, other, scenarioId, session, start };
}

// Every step is as long as a slice, so that others are served after each.
beforeEach(() => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
});
afterEach(() => void vi.restoreAllMocks());

/** Until rows are being written. */
async function storing({ page, other }: { page: Page; other: Page }): Promise<void> {
  const isStoring = () =>
    other.events().some((event) => event.type === 'progress' && event.done > event.rows * 0.6);
  while (!isStoring()) await page.read();
}

test('an import that is cancelled leaves nothing, at whatever moment, and can then be done', async () => {
  const { file, engine, page, session, scenarioId } = await opened();
  const before = dump(await page.read());
  const asked = { token: 't', path: file, reading: {}, scenarioId, asShown: false, dryRun: false };
  const run = async (pauses: number) => {
    let heard = 0;
    const job = { progress: () => {}, cancelled: () => heard++ >= pauses };
    const done = importBacklog(session, engine.engine.checks, asked, job, null);
    const code = await done.then(
      () => 'ok',
      (error: { code: string }) => error.code,
    );
    return { code, heard };
  };
  const look = async () => {
    expect(session.store.isWriting()).toBe(false);
    expect(session.turns.areTaken()).toBe(false);
    expect(session.store.revision()).toBe(1);
    expect(dump(await page.read())).toBe(before);
    expect(dump(session.store.read())).toBe(before);
    expect(session.store.undoState().undo).toMatchObject({ code: 'initiative-added' });
  };
  // Moments further and further in; the steps between them are no multiple of anything.
  let moments = 0;
  for (let at = 0; ; at += 1 + Math.ceil(at / 9)) {
    engine.engine.checks.forget();
    const { code } = await run(at);
    if (code === 'ok') break;
    expect(code).toBe('cancelled');
    await look();
    moments++;
  }
  expect(moments).toBeGreaterThan(20);
  expect((await page.read()).initiative.size).toBe(rows + 1);
  expect((await engine.get('plan/check', {})).problems).toEqual([]);
  await page.get('history/undo', {});
  expect(dump(await page.read())).toBe(before);
}, 360_000);

test('while an import is stored others read the plan as it was, and who wants to write has a turn afterwards', async () => {
  const { page, other, scenarioId, start, engine } = await opened();
  const before = dump(await page.read());
  const running = start();
  await storing({ page, other });
  expect(engine.engine.session().store.isWriting()).toBe(true);
  const edit = other.do(adding(scenarioId, 'meanwhile'));
  const undone = other.get('history/undo', {});
  expect(dump(await other.read())).toBe(before);
  const reply = valueOf(await running);
  expect(reply.change).toMatchObject({ revision: 2, label: { code: 'imported' } });
  expect(await edit).toMatchObject({ kind: 'done', change: { revision: 3 } });
  expect(await undone).toMatchObject({ how: 'undo', revision: 4, label: { code: 'initiative-added' } });
  const plan = await page.read();
  expect([plan.initiative.size, plan.initiative.has('meanwhile')]).toEqual([rows + 1, false]);
  expect(dump(engine.engine.session().store.read())).toBe(dump(plan));
}, 180_000);

test('an import that is cancelled while it is stored lets those have their turn who waited for it', async () => {
  const { page, other, scenarioId, start, engine } = await opened();
  const running = start();
  await storing({ page, other });
  const edit = other.do(adding(scenarioId, 'meanwhile'));
  await other.get('job/cancel', { job: 'job' });
  expect(codeOf(await running)).toBe('cancelled');
  expect(await edit).toMatchObject({ kind: 'done', change: { revision: 2 } });
  const plan = await page.read();
  expect([...plan.initiative.keys()]).toEqual(['before', 'meanwhile']);
  expect(dump(engine.engine.session().store.read())).toBe(dump(plan));
  expect(other.events().some(({ type }) => type === 'trouble')).toBe(false);
}, 180_000);

test('closing the plan leaves off an import that is being stored, after which the file is as before', async () => {
  const { path, page, other, start, engine } = await opened();
  const before = dump(await page.read());
  void start();
  await storing({ page, other });
  await engine.get('plan/close', {});
  expect(existsSync(`${path}-journal`)).toBe(false);
  const again = testEngine();
  valueOf(await again.ask('plan/open', openBody(path, false)));
  expect(dump(await (await again.page()).read())).toBe(before);
  expect((await again.get('plan/check', {})).problems).toEqual([]);
}, 180_000);

test('turns are taken in the order in which they were asked for, and a failed one lets the next go on', async () => {
  const turns = createTurns();
  const told: string[] = [];
  expect(turns.run(() => 'at once')).toBe('at once');
  const slow = turns.run(async () => {
    await Promise.resolve();
    told.push('slow');
    throw new Error('no');
  });
  const next = [1, 2].map((number) => turns.run(() => told.push(`quick ${number}`)));
  expect(turns.areTaken()).toBe(true);
  await expect(slow).rejects.toThrow('no');
  await Promise.all(next.map((each) => Promise.resolve(each)));
  expect(told).toEqual(['slow', 'quick 1', 'quick 2']);
  await Promise.resolve();
  expect(turns.areTaken()).toBe(false);
});
