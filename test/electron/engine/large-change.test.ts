import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rowsFromColumns } from '../../../shared/contract/columns';
import type { EngineEvent } from '../../../shared/contract/engine';
import { apply, merge, type Patch } from '../../../shared/model/patch';
import { adding, dump, scenarioOf, tempFolder, testEngine, valueOf } from '../../helpers/plan-file';

const rows = 3_200;

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

type Part = Extract<EngineEvent, { type: 'change-part' }>;

function partsOf(events: readonly EngineEvent[]): Part[] {
  return events.flatMap((event) => (event.type === 'change-part' ? [event] : []));
}

test('a large import reaches every page in small parts, and then as the change that they belong to', async () => {
  const { page, other, before, running } = await imported(rows);
  const { change } = await running;
  const plan = await page.read();
  await other.read();
  for (const { events } of [page, other]) {
    const parts = partsOf(events());
    expect(parts).toHaveLength(change?.parts ?? 0);
    expect(parts.length).toBeGreaterThan(10);
    expect(
      parts.every(({ revision, rows: part }) => revision === 1 && rowsFromColumns(part).length <= 1_000),
    ).toBe(true);
    const added = parts.map(
      ({ table, rows: part }): Patch => ({ [table]: { added: rowsFromColumns(part) } }),
    );
    const patch = added.reduce(merge, change?.patch ?? {});
    expect(dump(apply(before, patch))).toBe(dump(plan));
  }
  expect(change?.patch.initiative?.added).toBeUndefined();
  const told = other.events().map(({ type }) => type);
  expect(told.indexOf('changed')).toBeGreaterThan(told.lastIndexOf('change-part'));
});

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
