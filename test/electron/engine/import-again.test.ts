import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../shared/model/plan';
import { placementId } from '../../../shared/model/records/placement';
import type { Command } from '../../../shared/rules/command';
import { costOf } from '../../../shared/rules/money/cost';
import { withFiles } from '../../helpers/backlog-files';
import { gone, monthOne, monthTwo, titleOf } from '../../helpers/months';
import { codeOf, dump, valueOf } from '../../helpers/plan-file';

/** Month one imported and planned with: what the analyst decided before the next export came. */
async function planned() {
  const plan = await withFiles();
  const { page, scenarioId, byKey } = plan;
  valueOf(await plan.start(await plan.offer('ERP backlog 2026-11.csv', monthOne())));
  const id = async (number: number) => (await byKey(`ERP-${number}`)).id;
  const move = async (number: number, lane: 'run' | 'innovate'): Promise<Command> => ({
    type: 'placement/move',
    scenarioId,
    initiativeIds: [await id(number)],
    lane,
    funded: true,
    before: null,
  });
  const edit = async (number: number, changes: Extract<Command, { type: 'initiative/edit' }>['changes']) =>
    page.do({ type: 'initiative/edit', ids: [await id(number)], changes });
  const decisions = [await move(1, 'run'), await move(10, 'innovate'), await move(100, 'innovate')];
  for (const command of decisions) expect((await page.do(command)).kind).toBe('done');
  await edit(101, { outcome: 'risk' });
  await edit(102, { cost: 77_00, businessOwner: 'By hand' });
  return { ...plan, id, edit };
}

/** What the user decided and no list may touch: lane, rank, funding, outcome. */
function decisionsOf(plan: Plan, scenarioId: string, ids: readonly string[]) {
  return ids.map((id) => {
    const place = plan.placement.get(placementId(scenarioId, id));
    return [
      id,
      place?.lane,
      place?.rank,
      place?.funding,
      place?.fundingAmount,
      plan.initiative.get(id)?.outcome,
    ];
  });
}

describe('month two of a list of 214', () => {
  test('accounts for every row, keeps what was decided, and marks what is gone', async () => {
    const { page, scenarioId, offer, check, start, rows, byKey, id } = await planned();
    const before = await page.read();
    const known = [...before.initiative.keys()];
    const token = await offer('ERP backlog 2026-12.csv', monthTwo());
    const found = await check(token);
    expect(found).toMatchObject({
      counts: { rows: 221, created: 12, updated: 9, unchanged: 200, leftOut: 0, missing: 5 },
      source: 'erp backlog',
      last: { fileName: 'ERP backlog 2026-11.csv' },
      same: null,
      conflicts: 0,
      rekeyed: 0,
      toMark: 5,
    });
    expect((await rows(token, 'gone')).rows.map(({ key }) => key).sort()).toEqual(
      gone.map((number) => `ERP-${number}`).sort(),
    );
    const changed = await rows(token, 'changed', 0, 4);
    expect([changed.rows.length, changed.of]).toEqual([4, 9]);
    expect((await rows(token, 'new', 11, 5)).rows).toHaveLength(1);
    expect(dump(await page.read())).toBe(dump(before));

    const { summary, change } = valueOf(await start(token));
    expect(change?.label.code).toBe('imported');
    expect(summary).toMatchObject({ rows: 221, created: 12, updated: 9, unchanged: 200 });
    expect(summary.missing).toContainEqual({ key: 'ERP-10', title: titleOf(10), funded: true });
    const after = await page.read();
    expect(after.initiative.size).toBe(226);
    expect(decisionsOf(after, scenarioId, known)).toEqual(decisionsOf(before, scenarioId, known));
    expect(costOf(after, await id(1))).toBe(1_500_00);
    expect(costOf(after, await id(102))).toBe(77_00);
    expect(await byKey('ERP-102')).toMatchObject({ businessOwner: 'By hand' });
    expect(await byKey('ERP-9')).toMatchObject({ status: 'approved' });
    const marked = [...after.initiative.values()].filter(({ missingSince }) => missingSince !== null);
    expect(marked.map(({ sourceKey }) => sourceKey).sort()).toEqual(gone.map((each) => `ERP-${each}`).sort());
    const record = [...after.import.values()].at(-1);
    expect(record).toMatchObject({
      created: 12,
      updated: 9,
      unchanged: 200,
      missing: 5,
      source: 'erp backlog',
    });

    await page.get('history/undo', {});
    expect(dump(await page.read())).toBe(dump(before));
  });

  test('given again changes nothing and is recognised', async () => {
    const { page, offer, check, start } = await planned();
    valueOf(await start(await offer('ERP backlog 2026-12.csv', monthTwo())));
    const before = dump(await page.read());
    const token = await offer('the same.csv', monthTwo());
    const reading = { mapping: { ...(await check(token)).mapping, source: 'erp backlog' } };
    const found = await check(token, reading);
    expect(found).toMatchObject({
      counts: { rows: 221, created: 0, updated: 0, unchanged: 221, leftOut: 0, missing: 5 },
      same: { fileName: 'ERP backlog 2026-12.csv' },
    });
    expect(valueOf(await start(token, reading)).change).toBeNull();
    expect(dump(await page.read())).toBe(before);
  });

  test('is taken back later on; two edits made since stay and are named', async () => {
    const { page, offer, start, byKey, edit, id } = await planned();
    const before = await page.read();
    valueOf(await start(await offer('ERP backlog 2026-12.csv', monthTwo())));
    await edit(2, { cost: 9_999_00 });
    await edit(7, { title: 'Named by hand' });
    const edited = dump(await page.read());
    const importId = [...(await page.read()).import.keys()].at(-1) ?? '';

    const look = await page.get('import/undo', { importId, look: true });
    expect(look).toMatchObject({ removed: 12, change: null });
    expect(new Map(look.kept.map(({ title, what }) => [title, what]))).toEqual(
      new Map([
        [titleOf(2), ['cost']],
        ['Named by hand', ['title']],
      ]),
    );
    expect(dump(await page.read())).toBe(edited);

    const done = await page.get('import/undo', { importId, look: false });
    expect(done).toMatchObject({
      removed: 12,
      kept: look.kept,
      change: { label: { code: 'import-undone' } },
    });
    const after = await page.read();
    expect(after.initiative.size).toBe(214);
    expect(after.import.get(importId)?.undoneAt).not.toBeNull();
    expect(costOf(after, await id(2))).toBe(9_999_00);
    expect((await byKey('ERP-7')).title).toBe('Named by hand');
    expect(costOf(after, await id(1))).toBe(costOf(before, await id(1)));
    expect([...after.initiative.values()].some(({ missingSince }) => missingSince !== null)).toBe(false);
    expect(codeOf(await page.ask('import/undo', { importId, look: false }))).toBe('import-undone');

    await page.get('history/undo', {});
    expect(dump(await page.read())).toBe(edited);
  });
});

describe('an import that was checked', () => {
  test('is refused where the file has changed since, and nothing is imported', async () => {
    const { folder, page, offer, check, start } = await withFiles();
    const token = await offer('list.csv', monthOne());
    await check(token);
    writeFileSync(join(folder, 'list.csv'), monthTwo());
    expect(codeOf(await start(token))).toBe('backlog-changed');
    expect((await page.read()).initiative.size).toBe(0);
    await check(token);
    valueOf(await start(token));
    expect((await page.read()).initiative.size).toBe(221);
  });

  test('is compared anew where the plan was edited since', async () => {
    const { page, offer, check, start, edit, byKey } = await planned();
    const token = await offer('ERP backlog 2026-12.csv', monthTwo());
    await check(token);
    await edit(4, { businessOwner: 'Meanwhile' });
    expect((await check(token)).conflicts).toBe(1);
    valueOf(await start(token));
    expect((await byKey('ERP-4')).businessOwner).toBe('Meanwhile');
    expect((await page.read()).initiative.size).toBe(226);
  });

  test('is not read again for an answer, and rows are asked of the last check only', async () => {
    const { page, offer, check, rows, engine } = await planned();
    const token = await offer('ERP backlog 2026-12.csv', monthTwo());
    await check(token);
    const read = engine.engine.checks.of(token)?.file;
    await check(token, { answers: { missing: 'keep' } });
    expect(engine.engine.checks.of(token)?.file).toBe(read);
    const other = await offer('other.csv', monthOne());
    expect(codeOf(await page.ask('import/rows', { token: other, list: 'new', from: 0, count: 1 }))).toBe(
      'not-checked',
    );
    await check(other);
    expect((await rows(other, 'problems')).of).toBe(0);
    expect(codeOf(await page.ask('import/rows', { token, list: 'new', from: 0, count: 1 }))).toBe(
      'not-checked',
    );
  });

  test('can be cancelled while it is checked', async () => {
    const { page, engine, offer, check } = await withFiles();
    const other = await engine.page();
    const token = await offer(
      'long.csv',
      Array.from({ length: 40_000 }, (_, at) => `Title ${at},${at}`).join('\n'),
    );
    const checking = check(token).catch((error: Error) => error.message);
    while (!other.events().some(({ type }) => type === 'progress')) await other.read();
    await other.get('job/cancel', { job: 'job-1' });
    expect(await checking).toContain('cancelled');
    expect(codeOf(await page.ask('import/rows', { token, list: 'new', from: 0, count: 1 }))).toBe(
      'not-checked',
    );
  });

  test('goes on while somebody edits the plan, and both are in it', async () => {
    const { page, engine, scenarioId, offer, start } = await withFiles();
    const other = await engine.page();
    const rows = Array.from({ length: 5_000 }, (_, at) => `Long ${at},${at}`).join('\n');
    const running = start(await offer('long.csv', `Title,Cost\n${rows}`));
    while (!other.events().some(({ type }) => type === 'progress')) await other.read();
    await other.do({
      type: 'initiative/add',
      scenarioId,
      id: 'by-hand',
      title: 'By hand',
      lane: 'backlog',
      changes: {},
    });
    valueOf(await running);
    const plan = await page.read();
    expect(plan.initiative.size).toBe(5_001);
    expect((await engine.get('plan/check', {})).problems).toEqual([]);
  });
});

describe('rows that were pasted', () => {
  const text = (...titles: string[]) =>
    ['Key\tTitle', ...titles.map((title) => `${title.slice(0, 2)}\t${title}`)].join('\n');

  test('are a list of their own where nothing of them is known, and part of a list where some of it is', async () => {
    const { offer, start, page, scenarioId, byKey } = await withFiles();
    const paste = async (rows: string) => {
      const { token } = valueOf(await page.ask('import/offer-text', { text: rows, name: 'Pasted rows' }));
      return page.get('import/check', { token, job: `paste-${token}`, reading: {}, scenarioId });
    };
    const file = text('Payroll', 'Claims', 'Press', 'Archive', 'Wifi').replaceAll('\t', ',');
    valueOf(await start(await offer('backlog.csv', file)));
    expect(await paste(text('Drones', 'Bots'))).toMatchObject({
      source: 'pasted rows',
      counts: { created: 2, missing: 0 },
    });
    expect(await paste(text('Payroll', 'Press'))).toMatchObject({
      source: 'backlog',
      counts: { created: 0, unchanged: 2, missing: 0 },
    });
    const { id } = await byKey('Wi');
    await page.do({ type: 'initiative/delete', ids: [id] });
    expect(await paste(text('Payroll', 'Press', 'Claims'))).toMatchObject({
      source: 'backlog',
      counts: { unchanged: 3, missing: 1 },
    });
  });
});

describe('a file that only a date names', () => {
  const rows = (...titles: string[]) =>
    ['Key,Title,Cost', ...titles.map((title, at) => `K-${at},${title},5`)].join('\n');

  test('is of the list whose columns and rows it has, and of a list of its own where it has none of the rows', async () => {
    const { offer, check, start } = await withFiles();
    valueOf(await start(await offer('2026-11.csv', rows('Payroll', 'Claims', 'Press'))));
    const next = await check(await offer('2026-12.csv', rows('Payroll', 'Claims')));
    expect(next).toMatchObject({ source: '2026-11', counts: { created: 0, unchanged: 2, missing: 1 } });
    const other = rows('Drones', 'Bots').replaceAll('K-', 'Z-');
    expect(await check(await offer('2027-01.csv', other))).toMatchObject({
      source: '2027-01',
      counts: { created: 2, missing: 0 },
    });
  });
});

describe('an import that cannot be taken back', () => {
  test('says so: one that the history does not know, and one that there is none of', async () => {
    const { page, offer, start } = await withFiles();
    valueOf(await start(await offer('list.csv', monthOne())));
    const [importId = ''] = (await page.read()).import.keys();
    await page.get('history/undo', {});
    expect(codeOf(await page.ask('import/undo', { importId, look: true }))).toBe('import-not-kept');
    expect(codeOf(await page.ask('import/undo', { importId: 'none', look: true }))).toBe('import-not-kept');
  });
});
