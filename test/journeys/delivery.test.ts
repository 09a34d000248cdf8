import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsOf } from '../../shared/model/plan';
import { quarterIn } from '../../shared/model/quarter';
import { driftOf } from '../../shared/rules/budgets/drift';
import type { Command } from '../../shared/rules/command';
import { costOf } from '../../shared/rules/money/cost';
import { partnerFor } from '../../shared/rules/people/strengths';
import { adding, editedAt, scenarioOf, tempFolder, testEngine, valueOf } from '../helpers/plan-file';

let stamps = 0;
const stamped = (command: Command) => ({ command, stamp: { id: `delivery ${stamps++}`, at: editedAt } });

test('a firewall, its slices and our strengths outlive the app, and each step is taken back', async () => {
  const path = join(tempFolder(), 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const page = await engine.page();
  const scenarioId = scenarioOf(await page.read());
  const send = async (command: Command) =>
    expect(valueOf(await page.ask('command/dispatch', stamped(command))).kind).toBe('done');
  const start = quarterIn(settingsOf(await page.read()).firstYear, 2);
  await send(
    adding(scenarioId, 'Portal', {
      outcome: 'revenue',
      cost: 100_001,
      runCost: 4_000,
      programme: 'Sales',
      deliveryMode: 'firewall',
      deliveryTicks: ['freed', 'oneCapability'],
      timeBoxEnd: '2028-03-31',
      agreedRules: 'We decide by noon.',
      learned: 'Ask users first.',
    }),
  );
  await send({
    type: 'placement/schedule',
    scenarioId,
    initiativeIds: ['Portal'],
    changes: { start, lengthQuarters: 5 },
  });
  await send({
    type: 'placement/move',
    scenarioId,
    initiativeIds: ['Portal'],
    lane: 'innovate',
    funded: true,
    before: null,
  });
  await send({ type: 'strength/set', strength: { id: 'adoption', name: '', level: 1, partner: 'Guild' } });
  await send({ type: 'strength-need/set', id: 'n', programme: 'Sales', strengthId: 'adoption', level: 3 });
  const whole = await page.read();
  await send({
    type: 'initiative/split',
    scenarioId,
    id: 'Portal',
    slices: [
      { id: 'Portal', title: 'Portal, orders', quarters: 2 },
      { id: 'Returns', title: 'Portal, returns', quarters: 3 },
    ],
  });
  await engine.get('plan/close', {});

  const again = testEngine();
  valueOf(await again.open(path, false));
  const later = await again.page();
  const plan = await later.read();
  // 1,000.01 over five quarters: 200.01 in the first, 200.00 in the others.
  expect([costOf(plan, 'Portal'), costOf(plan, 'Returns')]).toEqual([40_001, 60_000]);
  expect(driftOf(plan, scenarioId, 5).quarters).toEqual(driftOf(whole, scenarioId, 5).quarters);
  expect(plan.initiative.get('Returns')).toMatchObject({
    deliveryMode: 'firewall',
    deliveryTicks: ['freed', 'oneCapability'],
    timeBoxEnd: '2028-03-31',
    agreedRules: 'We decide by noon.',
    learned: '',
  });
  expect(partnerFor(plan, scenarioId)).toMatchObject([{ gap: 2, programmes: ['Sales'] }]);
  valueOf(await later.ask('history/undo', {}));
  expect(await later.read()).toEqual(whole);
  await again.get('plan/close', {});
});
