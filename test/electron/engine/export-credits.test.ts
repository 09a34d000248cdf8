import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dependencyId } from '../../../shared/model/records/dependency';
import { exporting } from '../../helpers/exporting';
import { openedPlan } from '../../helpers/opened-plan';
import { adding } from '../../helpers/plan-file';

test('the exported table says what an enabler is credited with: 30 % of a margin of 1,000 is 300; it comes back unchanged', async () => {
  const { folder, engine, page, scenarioId } = await openedPlan();
  const benefit = { kind: 'margin', low: 500_00, likely: 1_000_00, high: 1_500_00 } as const;
  await page.do(adding(scenarioId, 'api', { cost: 100_00 }));
  await page.do(adding(scenarioId, 'shop', { cost: 100_00, benefit }));
  await page.do({
    type: 'dependency/set',
    dependency: {
      id: dependencyId('api', 'enables', 'shop'),
      fromId: 'api',
      toId: 'shop',
      kind: 'enables',
      share: 3_000,
    },
  });
  const path = join(folder, 'out.csv');
  await engine.get('plan/export', exporting(path, { format: 'csv' }));
  const [head = '', api = '', shop = ''] = readFileSync(path, 'utf8').split('\r\n');
  const at = head.split(',').indexOf('Credited margin likely');
  expect(at).toBeGreaterThan(0);
  expect([api.split(',')[at], shop.split(',')[at]]).toEqual(['300.00', '']);
  const back = await engine.get('backlog/import', { path, mapping: null, reading: {}, dryRun: true });
  expect(back).toMatchObject({ rows: 2, created: 0, updated: 0, unchanged: 2, warnings: [] });
});
