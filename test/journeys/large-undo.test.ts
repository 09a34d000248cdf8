import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { adding, dump, openBody, scenarioOf, tempFolder, testEngine, valueOf } from '../helpers/plan-file';

const rows = 1_200;

async function imported() {
  const folder = tempFolder();
  const path = join(folder, 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const [page, other] = [await engine.page(), await engine.page()];
  const lines = ['Key,Title,Cost,Run cost,Lane,Outcome'];
  for (let row = 0; row < rows; row++) lines.push(`K-${row},Work ${row},${1_000 + row},20,run,risk`);
  const file = join(folder, 'backlog.csv');
  writeFileSync(file, lines.join('\n'));
  const session = engine.engine.session();
  const before = await page.read();
  const scenarioId = scenarioOf(before);
  await engine.get('backlog/offer', { token: 't', path: file });
  await page.get('import/start', { token: 't', job: 'job', reading: {}, scenarioId });
  return { path, engine, page, other, scenarioId, session, before, after: await page.read() };
}

// Every step is as long as a slice, so that others are served after each.
beforeEach(() => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
});
afterEach(() => void vi.restoreAllMocks());

test('while a large import is undone or redone others read the plan as it was, and who wants to write has a turn', async () => {
  const { page, other, scenarioId, session, before, after } = await imported();
  const ways = [
    { way: 'history/undo', was: after, becomes: before },
    { way: 'history/redo', was: before, becomes: after },
  ] as const;
  for (const { way, was, becomes } of ways) {
    const running = page.get(way, {});
    let reads = 0;
    while (!session.store.isWriting()) await other.read();
    for (;;) {
      const { initiative, moneyLine } = await other.read();
      // The last one may be answered when all is stored.
      if (!session.store.isWriting()) break;
      expect([initiative.size, moneyLine.size]).toEqual([was.initiative.size, was.moneyLine.size]);
      reads++;
    }
    expect(reads).toBeGreaterThan(20);
    expect(await running).toMatchObject({ how: way.slice(8), label: { code: 'imported' } });
    expect(dump(await other.read())).toBe(dump(becomes));
    expect(dump(session.store.read())).toBe(dump(becomes));
  }
  const undone = page.get('history/undo', {});
  while (!session.store.isWriting()) await other.read();
  const edit = other.do(adding(scenarioId, 'meanwhile'));
  expect(session.store.isWriting()).toBe(true);
  expect(await undone).toMatchObject({ how: 'undo', revision: 4 });
  expect(await edit).toMatchObject({ kind: 'done', change: { revision: 5 } });
  expect([...(await page.read()).initiative.keys()]).toEqual(['meanwhile']);
}, 360_000);

test('who asks what a list said last while a later step is undone hears what was there before', async () => {
  const { engine, page, other, scenarioId, session } = await imported();
  const ids = [...session.plan.initiative.keys()];
  await page.do({ type: 'initiative/edit', ids, changes: { businessOwner: 'CFO' } });
  const ask = async (job: string) => {
    engine.engine.checks.forget();
    const { counts } = await other.get('import/check', { token: 't', job, reading: {}, scenarioId });
    return counts;
  };
  const said = await ask('before');
  const running = page.get('history/undo', {});
  while (!session.store.isWriting()) await other.read();
  expect(await ask('meanwhile')).toEqual(said);
  expect(await running).toMatchObject({ how: 'undo' });
}, 360_000);

test('a large import is taken back later with others served in between, in one step that can be undone', async () => {
  const { page, other, scenarioId, session, before, after } = await imported();
  const [first = ''] = after.initiative.keys();
  await page.do({ type: 'initiative/edit', ids: [first], changes: { businessOwner: 'CFO' } });
  const [importId = ''] = session.plan.import.keys();
  const running = page.get('import/undo', { importId, look: false });
  let reads = 0;
  while (!session.store.isWriting()) {
    await other.read();
    reads++;
  }
  expect(reads).toBeGreaterThan(5);
  const edit = other.do(adding(scenarioId, 'meanwhile'));
  for (; session.store.isWriting(); reads++) await other.read();
  expect(reads).toBeGreaterThan(20);
  expect(await running).toMatchObject({
    kept: [{ initiativeId: first, what: ['businessOwner'] }],
    change: { revision: 3, label: { code: 'import-undone' } },
  });
  expect(await edit).toMatchObject({ kind: 'done', change: { revision: 4 } });
  expect([...(await page.read()).initiative.keys()]).toEqual([first, 'meanwhile']);
  expect(dump(session.store.read())).toBe(dump(await page.read()));
  for (let step = 0; step < 4; step++) await page.get('history/undo', {});
  expect(dump(await page.read())).toBe(dump(before));
}, 360_000);

test('closing the plan waits for a large undo, which is then in the file', async () => {
  const { path, engine, page, other, session, before } = await imported();
  void page.ask('history/undo', {});
  while (!session.store.isWriting()) await other.read();
  await engine.get('plan/close', {});
  const again = testEngine();
  valueOf(await again.ask('plan/open', openBody(path, false)));
  expect(dump(await (await again.page()).read())).toBe(dump(before));
  expect((await again.get('plan/check', {})).problems).toEqual([]);
}, 180_000);
