import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { planFromColumns, rowsFromColumns } from '../../../shared/contract/columns';
import type { ChangePart, EngineEvent } from '../../../shared/contract/engine';
import { apply, merge, type Patch } from '../../../shared/model/patch';
import { emptyPlan, type Plan, tableNames } from '../../../shared/model/plan';
import { adding, scenarioOf, tempFolder, testEngine, valueOf } from '../../helpers/plan-file';

const rows = 2_200;

async function imported(count: number) {
  const folder = tempFolder();
  const engine = testEngine();
  valueOf(await engine.open(join(folder, 'plan.bimodal')));
  const [page, other] = [await engine.page(), await engine.page()];
  const lines = ['Title,Cost,Run cost,Lane,Outcome'];
  for (let row = 0; row < count; row++) lines.push(`Work ${row},${1_000 + row},${20 + (row % 9)},run,risk`);
  const file = join(folder, 'backlog.csv');
  writeFileSync(file, lines.join('\n'));
  await engine.get('backlog/offer', { token: 't', path: file });
  const before = await page.read();
  const scenarioId = scenarioOf(before);
  const running = page.get('import/start', { token: 't', job: 'job', reading: {}, scenarioId });
  return { page, other, before, scenarioId, running };
}

function partsOf(events: readonly EngineEvent[]): ChangePart[] {
  return events.flatMap((event) => (event.type === 'change-part' ? [event] : []));
}

/** The parts as the patch they are made of, for a plan that is as it was before. */
function patchOf(parts: readonly ChangePart[], before: Plan): Patch {
  const patches = parts.map((part): Patch => {
    switch (part.what) {
      case 'added':
        return { [part.table]: { added: rowsFromColumns(part.rows) } };
      case 'changed':
        return { [part.table]: { changed: part.rows } };
      case 'removed':
        return { [part.table]: { removed: part.ids.map((id) => before[part.table].get(id)) } };
    }
  });
  return patches.reduce(merge, {});
}

test('a large import reaches every page in small parts, and so do its undo and redo', async () => {
  const { page, other, before, running } = await imported(rows);
  const changes = [
    (await running).change,
    await page.get('history/undo', {}),
    await page.get('history/redo', {}),
  ];
  const done = await page.read();
  await other.read();
  for (const { events } of [page, other]) {
    let then = before;
    for (const [at, change] of changes.entries()) {
      const parts = partsOf(events()).filter(({ revision }) => revision === at + 1);
      expect(parts).toHaveLength(change?.parts ?? 0);
      expect(Math.max(...parts.map(sizeOf))).toBe(500);
      expect(change?.patch).toEqual({});
      then = apply(then, patchOf(parts, then));
      expect(then.initiative.size).toBe(at === 1 ? 0 : rows);
      expect(sameRows(then, at === 1 ? before : done)).toBe(true);
    }
  }
  const told = other.events().map(({ type }) => type);
  expect(told.lastIndexOf('changed')).toBeGreaterThan(told.lastIndexOf('change-part'));
});

function sameRows(a: Plan, b: Plan): boolean {
  return tableNames.every((name) => isDeepStrictEqual([...a[name].values()], [...b[name].values()]));
}

function sizeOf(part: ChangePart): number {
  if (part.what === 'added') return rowsFromColumns(part.rows).length;
  return part.what === 'changed' ? part.rows.length : part.ids.length;
}

test('an edit that is sent while the parts are told comes after all of them', async () => {
  const { page, other, scenarioId, running } = await imported(rows);
  while (partsOf(other.events()).length === 0) await other.read();
  const edit = await other.do(adding(scenarioId, 'later'));
  expect(edit).toMatchObject({ kind: 'done', change: { revision: 2 } });
  const parts = partsOf(other.events()).length;
  expect((await running).change?.parts).toBe(parts);
  expect((await page.read()).initiative.size).toBe(rows + 1);
});

test('a small one is told whole', async () => {
  const { other, running } = await imported(40);
  const { change } = await running;
  expect(change?.patch.initiative?.added).toHaveLength(40);
  expect(change).not.toHaveProperty('parts');
  await other.read();
  expect(partsOf(other.events())).toEqual([]);
});

test('a large plan is read in parts by the page that asks for them, with others served in between', async () => {
  const { page, other, scenarioId, running } = await imported(8_000);
  await running;
  const before = await page.read();
  const heard = other.events().length;
  const reading = other.get('plan/read', { read: 'mine' });
  const edit = page.do(adding(scenarioId, 'meanwhile'));
  const { parts = 0, tables, revision } = await reading;
  expect(await edit).toMatchObject({ kind: 'done', change: { revision: 2 } });
  const told = other.events().slice(heard);
  const rowsTold = told.flatMap((event) => (event.type === 'plan-part' ? [event] : []));
  expect([parts, revision]).toEqual([rowsTold.length, 1]);
  expect(parts).toBeGreaterThan(30);
  expect(planFromColumns(tables)).toEqual(emptyPlan());
  // The edit was served before all was told, and is told to this page too.
  const at = told.findIndex(({ type }) => type === 'changed');
  expect(at).toBeGreaterThanOrEqual(0);
  expect(at).toBeLessThan(told.length - 1);
  const initiatives = rowsTold.flatMap(({ table, rows: part }) =>
    table === 'initiative' ? rowsFromColumns(part) : [],
  );
  expect(isDeepStrictEqual(initiatives, [...before.initiative.values()])).toBe(true);
  expect(page.events().some(({ type }) => type === 'plan-part')).toBe(false);
}, 180_000);
