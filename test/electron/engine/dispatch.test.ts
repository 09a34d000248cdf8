import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blankImport } from '../../../shared/model/blank';
import { changedSince } from '../../../shared/model/patch';
import {
  adding,
  codeOf,
  dump,
  editedAt,
  scenarioOf,
  tempFolder,
  testEngine,
  valueOf,
} from '../../helpers/plan-file';
import { merging } from '../../helpers/plans/plans';

async function twoPages() {
  const folder = tempFolder();
  const path = join(folder, 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const [page, other] = [await engine.page(), await engine.page()];
  const scenario = scenarioOf(await page.read());
  return { folder, path, engine, page, other, scenario };
}

describe('a command', () => {
  test('is answered with its patch and the new revision; the other pages hear the same, the asker does not', async () => {
    const { page, other, scenario } = await twoPages();
    const reply = await page.do(adding(scenario, 'a', { cost: 100_00 }));
    if (reply.kind !== 'done') throw new Error(reply.kind);
    expect(reply.change).toMatchObject({
      revision: 1,
      how: 'do',
      label: { code: 'initiative-added' },
      redo: null,
    });
    expect(reply.change.patch.initiative?.added?.[0]?.id).toBe('a');
    await other.read();
    expect(other.events()).toEqual([{ type: 'changed', change: reply.change }]);
    expect(page.events()).toEqual([]);
  });

  test('leaves the plan held with the one before it, and that one with none: else each would lead to all before', async () => {
    const { page, scenario, engine } = await twoPages();
    await page.do(adding(scenario, 'a'));
    const before = engine.engine.session().plan;
    await page.do(adding(scenario, 'b'));
    expect(changedSince(engine.engine.session().plan)?.before).toBe(before);
    expect(changedSince(before)).toBeNull();
  });

  test('that was stored before is not done twice', async () => {
    const { page, scenario, engine } = await twoPages();
    expect((await page.do(adding(scenario, 'a'), 'same')).kind).toBe('done');
    expect((await page.do(adding(scenario, 'b'), 'same')).kind).toBe('unchanged');
    expect((await page.read()).initiative.has('b')).toBe(false);
    expect(engine.engine.session().revision).toBe(1);
  });

  test('that is refused or changes nothing stores nothing', async () => {
    const { page, scenario, engine } = await twoPages();
    await page.do(adding(scenario, 'a'));
    expect((await page.do(adding(scenario, 'a'))).kind).toBe('refused');
    const same = { type: 'initiative/edit', ids: ['a'], changes: { title: 'Title of a' } } as const;
    expect((await page.do({ ...same, ids: [...same.ids] })).kind).toBe('unchanged');
    const fund = {
      type: 'placement/move',
      scenarioId: scenario,
      initiativeIds: ['a'],
      lane: 'run',
      funded: true,
      before: null,
    } as const;
    expect(await page.do({ ...fund, initiativeIds: ['a'] })).toMatchObject({ kind: 'refused' });
    expect(engine.engine.session().store.revision()).toBe(1);
  });

  test('that crosses a hard budget asks for a reason and keeps it in the ledger', async () => {
    const { page, scenario } = await twoPages();
    await page.do({
      type: 'budget/set',
      scenarioId: scenario,
      fiscalYear: 2027,
      scope: 'run',
      amount: 1,
      hard: true,
    });
    await page.do(adding(scenario, 'a', { cost: 100_00, outcome: 'risk' }));
    const fund = {
      type: 'placement/move',
      scenarioId: scenario,
      initiativeIds: ['a'],
      lane: 'run',
      funded: true,
      before: null,
    } as const;
    const command = { ...fund, initiativeIds: ['a'] };
    expect((await page.do(command)).kind).toBe('needs-reason');
    expect((await page.do(command, 'with-reason', 'the board said so')).kind).toBe('done');
    expect([...(await page.read()).override.values()].map(({ reason }) => reason)).toEqual([
      'the board said so',
    ]);
  });
});

describe('a message', () => {
  test.each([
    ['of an unknown name', 'plan/destroy', {}, 'unknown-message'],
    ['named like a part of every object', '__proto__', {}, 'unknown-message'],
    ['of main', 'plan/save-copy', { path: 'x' }, 'unknown-message'],
    ['with more than it may hold', 'plan/read', { more: 1 }, 'malformed'],
    [
      'that is no command',
      'command/dispatch',
      { command: { type: 'x' }, stamp: { id: 'a', at: editedAt } },
      'malformed',
    ],
    ['that names a path out of the backups', 'backups/restore', { id: '../../etc/passwd' }, 'plan-missing'],
    ['with a token that main never gave', 'import/inspect', { token: 'x', reading: {} }, 'backlog-gone'],
  ])('%s is refused and changes nothing', async (_, name, body, code) => {
    const { page, engine } = await twoPages();
    expect(codeOf(await page.client.ask(name, body))).toBe(code);
    expect(engine.engine.session().store.revision()).toBe(0);
  });

  test('that makes an import by itself is refused: only a file the user chose can', async () => {
    const { page, scenario } = await twoPages();
    const record = {
      ...blankImport,
      id: 'i',
      target: 'initiatives' as const,
      fileName: 'x.csv',
      at: editedAt,
      fingerprint: '',
      rows: 0,
      created: 0,
      leftOut: 0,
      mapping: '',
    };
    const command = { ...merging(record, {}), scenarioId: scenario };
    const reply = await page.ask('command/dispatch', {
      command,
      stamp: { id: 's', at: editedAt },
    });
    expect(codeOf(reply)).toBe('malformed');
  });

  test('that is no request at all is answered and nothing breaks', async () => {
    const { page } = await twoPages();
    for (const message of [
      null,
      'text',
      7,
      { id: -5 },
      { id: 1.5, name: 'plan/read', body: {} },
      [[]],
      new Map(),
    ]) {
      page.client.send(message);
    }
    expect((await page.ask('plan/read', {})).ok).toBe(true);
    expect(page.client.heard).toHaveLength(7);
  });

  test('before a plan is open is refused', async () => {
    const engine = testEngine();
    const page = await engine.page();
    expect(codeOf(await page.ask('plan/read', {}))).toBe('plan-missing');
    expect(codeOf(await engine.ask('plan/figures', {}))).toBe('plan-missing');
  });
});

describe('a plan file that went away while it was open', () => {
  test.each(['deleted', 'moved', 'replaced'] as const)('%s is noticed before the next edit', async (how) => {
    const { folder, path, page, other, scenario, engine } = await twoPages();
    await page.do(adding(scenario, 'a'));
    const elsewhere = join(folder, 'elsewhere');
    if (how === 'deleted') rmSync(path);
    else renameSync(path, elsewhere);
    if (how === 'replaced') copyFileSync(elsewhere, path);
    const before = dump(await page.read());
    const edit = { command: adding(scenario, 'b'), stamp: { id: 'retry', at: editedAt } };
    expect(codeOf(await page.ask('command/dispatch', edit))).toBe('plan-gone');
    expect(dump(await page.read())).toBe(before);
    await other.read();
    expect(other.events().at(-1)).toMatchObject({ type: 'trouble', trouble: { code: 'plan-gone' } });
    await engine.get('plan/save-copy', { path: join(folder, 'saved.bimodal') });
    const saved = testEngine();
    valueOf(await saved.open(join(folder, 'saved.bimodal'), false));
    expect(dump(await (await saved.page()).read())).toBe(before);
    if (how !== 'moved') return;
    renameSync(elsewhere, path);
    expect(valueOf(await page.ask('command/dispatch', edit)).kind).toBe('done');
    expect(page.events().at(-1)).toEqual({ type: 'trouble', trouble: null });
  });
});

describe('saving a copy', () => {
  test('takes the history along, and replaces what was there only when it is whole', async () => {
    const { folder, page, scenario, engine } = await twoPages();
    await page.do(adding(scenario, 'a'));
    const target = join(folder, 'copy.bimodal');
    await engine.get('plan/save-copy', { path: target });
    await page.do(adding(scenario, 'b'));
    await engine.get('plan/save-copy', { path: target });
    const copy = testEngine();
    valueOf(await copy.open(target, false));
    const copied = await copy.page();
    expect(await copied.get('history/undo', {})).toMatchObject({
      how: 'undo',
      label: { code: 'initiative-added' },
    });
    expect([...(await copied.read()).initiative.keys()]).toEqual(['a']);
  });

  test('onto itself, or where it cannot be written, is refused', async () => {
    const { folder, path, engine } = await twoPages();
    expect(codeOf(await engine.ask('plan/save-copy', { path }))).toBe('not-written');
    const target = join(folder, 'no', 'such', 'folder.bimodal');
    expect(codeOf(await engine.ask('plan/save-copy', { path: target }))).toBe('not-written');
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });
});

test('main can have the figures and the checks of the open plan', async () => {
  const { page, scenario, engine } = await twoPages();
  await page.do(adding(scenario, 'a', { cost: 100_00 }));
  expect(await engine.get('plan/figures', {})).toMatchObject({
    revision: 1,
    initiatives: 1,
    currency: 'EUR',
  });
  expect(await engine.get('plan/check', {})).toEqual({ problems: [] });
});
