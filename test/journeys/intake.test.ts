import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsOf } from '../../shared/model/plan';
import { quarterIn } from '../../shared/model/quarter';
import { intakeOf } from '../../shared/rules/peers/intake';
import { quickWinsOf } from '../../shared/rules/peers/quick-wins';
import { showPlan } from '../../shared/rules/show/show';
import { adding, scenarioOf, tempFolder, testEngine, valueOf } from '../helpers/plan-file';

test('what runs outside IT, what customers see and a quick win outlive the app, count in the figures, and are taken back', async () => {
  const path = join(tempFolder(), 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const page = await engine.page();
  const scenario = scenarioOf(await page.read());
  const { firstYear } = settingsOf(await page.read());
  const start = quarterIn(firstYear, 1);
  await page.do(adding(scenario, 'Bot', { cost: 100_00, outcome: 'revenue', outsideIt: 'adopt' }));
  await page.do(adding(scenario, 'Rewrite', { cost: 300_00, outcome: 'efficiency' }));
  await page.do({
    type: 'placement/schedule',
    scenarioId: scenario,
    initiativeIds: ['Bot', 'Rewrite'],
    changes: { start, lengthQuarters: 1 },
  });
  await page.do({
    type: 'placement/move',
    scenarioId: scenario,
    initiativeIds: ['Bot', 'Rewrite'],
    lane: 'innovate',
    funded: true,
    before: null,
  });
  await page.do({ type: 'initiative/edit', ids: ['Bot'], changes: { customerFacing: true } });
  await engine.get('plan/close', {});

  const again = testEngine();
  valueOf(await again.open(path, false));
  const later = await again.page();
  const plan = await later.read();
  const intake = intakeOf(plan, scenario);
  expect(intake.outside.adopt).toMatchObject({ ids: ['Bot'], count: 1, funded: 1, cost: 100_00 });
  expect(intake.customerFacing).toMatchObject({ count: 1, amount: 100_00, share: 0.25 });
  const wins = quickWinsOf(plan, scenario).find(({ peer }) => peer.id === 'cmo');
  expect(wins?.cards.map(({ initiative }) => initiative.id)).toEqual(['Bot']);
  expect(JSON.stringify(showPlan(plan, 1).intake)).toContain('0.25');
  valueOf(await later.ask('history/undo', {}));
  expect(intakeOf(await later.read(), scenario).customerFacing.count).toBe(0);
  await again.get('plan/close', {});
});
