import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Command } from '../../shared/rules/command';
import { showPlan } from '../../shared/rules/show/show';
import { adding, scenarioOf, tempFolder, testEngine, valueOf } from '../helpers/plan-file';

test('roles that work requires are stored, shown, undone and there again after opening', async () => {
  const path = join(tempFolder(), 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const page = await engine.page();
  const scenarioId = scenarioOf(await page.read());
  const requires = (role: string, filledBy: string): Command => ({
    type: 'required-role/set',
    requiredRole: { id: role, initiativeId: 'portal', role, filledBy },
  });
  const commands: Command[] = [
    adding(scenarioId, 'portal', { outcome: 'revenue', cost: 1_000_00 }),
    {
      type: 'placement/move',
      scenarioId,
      initiativeIds: ['portal'],
      lane: 'innovate',
      funded: true,
      before: null,
    },
    requires('Integration expert', ''),
    requires('Product owner', 'Ann'),
  ];
  for (const command of commands) expect((await page.do(command)).kind).toBe('done');
  const open = { role: 'Integration expert', required: 1, open: 1, openMoney: 1_000_00, filledBy: [] };
  const filled = { role: 'Product owner', required: 1, open: 0, openMoney: 0, filledBy: ['Ann'] };
  expect(showPlan(await page.read(), 0).roles).toEqual([open, filled]);

  await page.get('history/undo', {});
  expect(showPlan(await page.read(), 0).roles).toEqual([open]);
  await page.get('history/redo', {});
  await page.do({ type: 'initiative/delete', ids: ['portal'] });
  expect((await page.read()).requiredRole.size).toBe(0);
  await page.get('history/undo', {});

  const again = testEngine();
  await engine.ask('plan/close', {});
  valueOf(await again.open(path));
  expect(showPlan(await (await again.page()).read(), 0).roles).toEqual([open, filled]);
});
