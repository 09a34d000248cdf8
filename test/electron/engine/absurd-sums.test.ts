import Database from 'better-sqlite3';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { largestSum } from '../../../shared/model/money';
import type { Command } from '../../../shared/rules/command';
import { scenarioOf, tempFolder, testEngine, valueOf } from '../../helpers/plan-file';

/** What the rules refuse today an older version may have stored: its plans open, and go on in words. */
const service = (cost: number): Command => ({
  type: 'service/add',
  id: 's',
  name: 'ERP',
  changes: { cost, indexation: 10_000 },
});

test('a cost that no baseline could hold is refused, nothing is stored, and freezing works', async () => {
  const path = join(tempFolder(), 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const page = await engine.page();
  const scenarioId = scenarioOf(await page.read());
  expect(await page.do(service(largestSum))).toMatchObject({
    kind: 'refused',
    refusal: { code: 'sums-too-large' },
  });
  expect((await page.read()).service.size).toBe(0);
  expect((await page.do(service(largestSum / 100))).kind).toBe('done');
  expect((await page.do({ type: 'scenario/freeze', id: 'f', name: 'F', sourceId: scenarioId })).kind).toBe(
    'done',
  );
});

test('a plan of an older version with such sums opens, is edited, and says why it cannot be frozen', async () => {
  const path = join(tempFolder(), 'plan.bimodal');
  const first = testEngine();
  valueOf(await first.open(path));
  const page = await first.page();
  const scenarioId = scenarioOf(await page.read());
  await page.do(service(100));
  await first.get('plan/close', {});
  const db = new Database(path);
  db.exec('UPDATE money_line SET amount = 9007199254740991');
  db.close();

  const engine = testEngine();
  valueOf(await engine.open(path, false));
  const again = await engine.page();
  expect((await again.do({ type: 'service/edit', ids: ['s'], changes: { owner: 'Kim' } })).kind).toBe('done');
  const freeze: Command = { type: 'scenario/freeze', id: 'f', name: 'F', sourceId: scenarioId };
  expect(await again.do(freeze)).toMatchObject({ kind: 'refused', refusal: { code: 'sums-too-large' } });
  expect((await again.do({ type: 'service/edit', ids: ['s'], changes: { cost: 100 } })).kind).toBe('done');
  expect((await again.do(freeze)).kind).toBe('done');
});
