import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileHash } from '../../../electron/engine/backups/file-hash';
import { openFile } from '../../../electron/engine/store/open-file';
import { adding, codeOf, dump, scenarioOf, tempFolder, testEngine, valueOf } from '../../helpers/plan-file';

const minute = 60_000;

async function plan() {
  const folder = tempFolder();
  let time = Date.parse('2026-11-21T09:00:00.000Z');
  const engine = testEngine(() => time);
  const path = join(folder, 'plan.bimodal');
  valueOf(await engine.open(path));
  const page = await engine.page();
  const scenario = scenarioOf(await page.read());
  const backups = () => page.get('backups/list', {});
  const inFolder = () => {
    const [name] = readdirSync(join(folder, 'backups'));
    return join(folder, 'backups', name ?? 'none');
  };
  return { folder, path, engine, page, scenario, backups, inFolder, wait: (by: number) => (time += by) };
}

/** Backups are made after the reply, so that no edit waits for one. */
const afterwards = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('backups', () => {
  test('are made every 15 minutes of editing, and not while nobody edits', async () => {
    const { page, scenario, backups, wait } = await plan();
    for (let at = 0; at <= 35; at++) {
      await page.do(adding(scenario, `i${at}`));
      await afterwards();
      wait(minute);
    }
    expect((await backups()).map(({ occasion, initiatives }) => [occasion, initiatives])).toEqual([
      ['timed', 32],
      ['timed', 16],
    ]);
    wait(24 * 60 * minute);
    await afterwards();
    expect(await backups()).toHaveLength(2);
  });

  test('hold the plan as it was, whole, with a hash beside each, and nothing half-made', async () => {
    const { engine, page, scenario, backups, inFolder } = await plan();
    await page.do(adding(scenario, 'a'));
    const before = dump(await page.read());
    engine.engine.session().backups.keep('timed');
    await page.do(adding(scenario, 'b'));
    const [backup] = await backups();
    const file = join(inFolder(), `${backup?.id}.bimodal`);
    expect(readdirSync(inFolder()).sort()).toEqual([`${backup?.id}.bimodal`, `${backup?.id}.bimodal.sha256`]);
    expect(readFileSync(`${file}.sha256`, 'utf8')).toBe(`${fileHash(file)}  ${backup?.id}.bimodal\n`);
    const opened = openFile(file, { readonly: true });
    expect(dump(opened.plan)).toBe(before);
    opened.db.close();
  });

  test('are restored after what they replace is kept, history and all; a restore can itself be restored', async () => {
    const { engine, page, scenario, backups } = await plan();
    await page.do(adding(scenario, 'a'));
    const then = dump(await page.read());
    const kept = engine.engine.session().backups.keep('timed');
    await page.do(adding(scenario, 'b'));
    const now = dump(await page.read());
    await page.get('backups/restore', { id: kept.id });
    expect(dump(await page.read())).toBe(then);
    expect(page.events().at(-1)).toEqual({ type: 'replaced' });
    expect(await page.get('plan/read', {})).toMatchObject({
      undo: { parameters: { title: 'Title of a' } },
      redo: null,
      revision: 3,
    });
    const [replaced] = await backups();
    expect(replaced).toMatchObject({ occasion: 'restore', initiatives: 2 });
    await page.get('backups/restore', { id: replaced?.id ?? '' });
    expect(dump(await page.read())).toBe(now);
    expect(await page.get('history/undo', {})).not.toBeNull();
    expect((await engine.get('plan/check', {})).problems).toEqual([]);
  });

  test('that are not as they were written are refused, and the plan stays as it is', async () => {
    const { engine, page, scenario, backups, inFolder } = await plan();
    await page.do(adding(scenario, 'a'));
    const kept = engine.engine.session().backups.keep('timed');
    const file = join(inFolder(), `${kept.id}.bimodal`);
    const bytes = readFileSync(file);
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(codeOf(await page.ask('backups/restore', { id: kept.id }))).toBe('plan-damaged');
    expect((await page.read()).initiative.has('a')).toBe(true);
    expect(await backups()).toHaveLength(1);
    expect(page.events()).toEqual([]);
  });

  test('are made in steps where others are to be served, and leave nothing where that is left off', async () => {
    const { engine, page, scenario, backups, inFolder } = await plan();
    await page.do(adding(scenario, 'a'));
    const { backups: keeper, store } = engine.engine.session();
    const count = [...keeper.keepSteps('import')].length;
    expect(count).toBeGreaterThan(20);
    const before = readdirSync(inFolder());
    for (let left = 1; left <= count; left += 5) {
      const steps = keeper.keepSteps('import');
      for (let step = 0; step < left; step++) steps.next();
      // Others go on meanwhile.
      expect(store.isWriting()).toBe(false);
      await page.do(adding(scenario, `while ${left}`));
      steps.return(undefined as never);
      expect(readdirSync(inFolder()).filter((name) => !name.endsWith('.sha256'))).toEqual(
        before.filter((name) => !name.endsWith('.sha256')),
      );
    }
    expect(await backups()).toHaveLength(1);
  });

  test('before an import copy the plan page by page: others are served meanwhile, and a cancel leaves nothing', async () => {
    const { engine, page, scenario, backups, inFolder } = await plan();
    const long = 'A text that fills pages. '.repeat(3_500);
    for (let at = 0; at < 60; at++)
      await page.do(adding(scenario, `a${at}`, { description: `${at} ${long}` }));
    const { backups: keeper } = engine.engine.session();
    let served = 0;
    let isDone = false;
    const serve = (): void => {
      served += 1;
      if (!isDone) setImmediate(serve);
    };
    serve();
    const made = await keeper.keepServing('import', { cancelled: () => false });
    isDone = true;
    expect(made).toMatchObject({ occasion: 'import', initiatives: 60 });
    expect(made.bytes).toBeGreaterThan(5_000_000);
    // A hundred pages at a time at the most; what follows takes turns by the clock, so a quick machine has few of those.
    expect(served).toBeGreaterThan(made.bytes / (100 * 4_096));
    const then = dump(await page.read());
    await page.do(adding(scenario, 'later'));
    const files = readdirSync(inFolder());
    let asked = 0;
    const left = keeper.keepServing('import', { cancelled: () => ++asked > 2 });
    await expect(left).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(inFolder())).toEqual(files);
    expect(await backups()).toHaveLength(1);
    await page.get('backups/restore', { id: made.id });
    expect(dump(await page.read())).toBe(then);
    expect((await engine.get('plan/check', {})).problems).toEqual([]);
  });

  test('go on being three of today and ten in all over a hundred cycles', async () => {
    const { engine, page, scenario, backups, wait } = await plan();
    await page.do(adding(scenario, 'a'));
    const keeper = engine.engine.session().backups;
    for (let cycle = 0; cycle < 40; cycle++) {
      const made = keeper.keep('timed');
      const list = await backups();
      expect(list[0]?.id).toBe(made.id);
      expect(list.length).toBeLessThanOrEqual(10);
      wait(7 * 60 * minute);
    }
    expect(await backups()).toHaveLength(10);
  });
});
