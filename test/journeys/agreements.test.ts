import { join } from 'node:path';
import { expect, test } from 'vitest';
import { effortId } from '../../shared/model/records/effort';
import { expeditedDays } from '../../shared/rules/agreements/reserve-by-quarter';
import type { Command } from '../../shared/rules/command';
import { showPlan } from '../../shared/rules/show/show';
import { adding, scenarioOf, tempFolder, testEngine, valueOf } from '../helpers/plan-file';

const access = {
  id: 'access',
  requestType: 'New access',
  businessUnit: 'Sales',
  serviceId: null,
  responseHours: 4,
  deliveryHours: 16,
  hiddenHours: 8,
  sponsor: 'Head of sales',
};

/*
 * Security keeps 10 % of 640 days a quarter for run: 64 days, in Q1 2026 (64 working days) one a day. Two requests of two days
 * each on Monday 2 March 2026, both agreed within two days (Wednesday): the first is done on Tuesday, the second on Thursday.
 */
test('agreements, emergencies and hidden work are stored, shown, undone and there again after opening', async () => {
  const path = join(tempFolder(), 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const page = await engine.page();
  const scenario = scenarioOf(await page.read());
  const logged = (id: string, initiativeId: string | null, requestedOn: string): Command => ({
    type: 'emergency/set',
    emergency: {
      id,
      title: id,
      lane: 'run',
      businessUnit: 'Sales',
      agreementId: 'access',
      initiativeId,
      days: 2,
      requestedOn,
      deliveredOn: null,
    },
  });
  const commands: Command[] = [
    { type: 'plan/edit', changes: { reserveRun: 10 } },
    {
      type: 'team/set',
      team: { id: 'guards', name: 'Guards', daysPerQuarter: 640, runDaysPerQuarter: 0, dayRate: null },
    },
    adding(scenario, 'portal', { outcome: 'revenue', cost: 1_000_00, earliestBy: '2027-03-01' }),
    { type: 'agreement/set', agreements: [access] },
    logged('first', 'portal', '2026-03-02'),
    logged('second', null, '2026-03-02'),
    { type: 'hidden-work/apply', initiativeIds: ['portal'], templateId: 'shipped.cloud' },
  ];
  for (const command of commands) expect((await page.do(command)).kind).toBe('done');
  const plan = await page.read();
  const shown = showPlan(plan, 0);
  expect(shown.agreements).toMatchObject([{ requestType: 'New access', deliveryHours: 16, hiddenHours: 8 }]);
  expect(shown.emergencies.reserve).toEqual([
    { lane: 'run', quarter: '2026Q1', kept: null, used: 4, over: 0 },
  ]);
  expect(shown.emergencies.replay).toMatchObject({
    year: 2026,
    run: { quarters: [64, 64, 64, 64], emergencies: 2, agreed: 2, met: 1 },
    innovate: { emergencies: 0, agreed: 0, met: 0 },
  });
  // Procurement 4 days and 6 weeks, security 6 and 2, data 4, training 3: 17 days and 8 weeks, all of the only team.
  expect(shown.hiddenWork).toMatchObject([{ title: 'Title of portal', days: 17, hiddenDays: 17, weeks: 8 }]);
  expect(plan.effort.get(effortId('portal', 'guards'))?.days).toBe(17);
  expect(plan.initiative.get('portal')?.earliestBy).toBe('2027-04-26');
  expect(expeditedDays(plan, 'portal')).toBe(2);

  await page.get('history/undo', {});
  expect((await page.read()).hiddenWork.size).toBe(0);
  expect((await page.read()).initiative.get('portal')?.earliestBy).toBe('2027-03-01');
  await page.get('history/redo', {});

  const again = testEngine();
  await engine.ask('plan/close', {});
  valueOf(await again.open(path));
  const read = await (await again.page()).read();
  for (const table of ['agreement', 'emergency', 'hiddenWork', 'effort'] as const)
    expect([...read[table].values()]).toEqual([...plan[table].values()]);
});
