import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReadings } from '../../shared/backlog/values/read-readings';
import { readRealised } from '../../shared/backlog/values/read-realised';
import { blankGoal } from '../../shared/model/blank';
import { blankAdoption } from '../../shared/model/records/adoption';
import { attentionOf } from '../../shared/rules/attention';
import type { Command } from '../../shared/rules/command';
import { simpleBenefitLine } from '../../shared/rules/initiatives/simple-lines';
import { afterGoLive } from '../../shared/rules/outcomes/after-go-live';
import { measuresOf } from '../../shared/rules/outcomes/goal-measures';
import { adding, editedAt, scenarioOf, tempFolder, testEngine, valueOf } from '../helpers/plan-file';

let stamps = 0;
const stamped = (command: Command) => ({ command, stamp: { id: `live ${stamps++}`, at: editedAt } });
const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const today = '2027-10-15';

test('a goal is paired and read, a portal goes live, brings 40 % of its promise and has its claim opened again: all of it outlives the app and is undone', async () => {
  const path = join(tempFolder(), 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const page = await engine.page();
  const scenario = scenarioOf(await page.read());
  const send = async (...commands: readonly Command[]) => {
    for (const command of commands)
      expect(valueOf(await page.ask('command/dispatch', stamped(command))).kind).toBe('done');
  };
  const goal = {
    ...blankGoal,
    id: 'g',
    name: 'Sell online',
    outcome: 'revenue' as const,
    metric: 'Online share',
  };
  const margin = { kind: 'margin' as const, low: 0, likely: 1_000_000_00, high: 2_000_000_00 };
  await send(
    { type: 'goal/set', goal: { ...goal, unit: '%', baseline: 24, target: 33, targetDate: '2027-12-31' } },
    adding(scenario, 'Portal', { goalId: 'g', cost: 100_00, status: 'live' }),
    { type: 'benefit/set', line: { ...simpleBenefitLine('Portal', margin), id: 'm', claimant: 'CMO' } },
    {
      type: 'metric-pair/set',
      pair: { id: 'g', name: 'Availability', unit: '%', baseline: 99, target: 99.9, since: null },
    },
  );
  const table =
    'Goal,Metric,Date,Value\nSell online,Online share,2027-01-01,24\nSell online,Online share,2027-07-02,30\n';
  const { taken } = readReadings(table, await page.read(), speech);
  await send(
    { type: 'metric-reading/set', readings: [...taken] },
    {
      type: 'adoption/set',
      adoption: { ...blankAdoption, id: 'Portal', liveOn: '2027-02-01', target: 80, actual: 62 },
    },
  );
  const overdue = attentionOf(await page.read(), scenario, today).map(({ code }) => code);
  expect(overdue).toContain('live-reviews-overdue');
  const found = readRealised('Portal\tMargin\t2027-10-01\t400000\tAnn', await page.read(), speech);
  await send(
    { type: 'realised/set', values: [...found.taken] },
    {
      type: 'live-review/set',
      review: {
        id: 'r',
        initiativeId: 'Portal',
        day: '2027-10-02',
        by: 'Ann',
        finding: 'Prices fell',
        reopened: ['m'],
      },
    },
  );
  await engine.get('plan/close', {});

  const again = testEngine();
  valueOf(await again.open(path, false));
  const later = await again.page();
  const plan = await later.read();
  // 6 of 9 on the way by half of the time: 28.5 was the line.
  const [business] = measuresOf(plan, plan.goal.get('g') ?? goal);
  expect(business?.progress).toMatchObject({ standing: 'on-the-way', expected: 28.5 });
  expect(afterGoLive(plan, scenario, today)[0]).toMatchObject({
    isDue: false,
    lines: [{ part: 0.4, isReopened: true }],
    review: { finding: 'Prices fell' },
  });
  const codes = attentionOf(plan, scenario, today).map(({ code }) => code);
  expect(codes).toContain('claims-reopened');
  expect(codes).not.toContain('live-reviews-overdue');

  const rows = async () => {
    const { liveReview, realisedValue, adoption, metricReading, metricPair } = await later.read();
    return [liveReview, realisedValue, adoption, metricReading, metricPair].map(({ size }) => size);
  };
  for (const expected of [
    [0, 1, 1, 2, 1],
    [0, 0, 1, 2, 1],
    [0, 0, 0, 2, 1],
    [0, 0, 0, 0, 1],
    [0, 0, 0, 0, 0],
  ]) {
    valueOf(await later.ask('history/undo', {}));
    expect(await rows()).toEqual(expected);
  }
  await again.get('plan/close', {});
});
