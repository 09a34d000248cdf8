import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exporting } from '../../helpers/exporting';
import { adding } from '../../helpers/plan-file';
import { openedPlan } from '../../helpers/opened-plan';

describe('a table edited in a spreadsheet', () => {
  test('changes what was edited, makes new rows, and says which columns it does not take', async () => {
    const { folder, engine, page, scenarioId } = await openedPlan();
    await page.do(adding(scenarioId, 'a', { outcome: 'risk', businessOwner: 'Lee' }));
    await page.do(adding(scenarioId, 'b'));
    const path = join(folder, 'out.csv');
    const fields = ['lane', 'rank', 'outcome', 'businessOwner'] as const;
    await engine.get('plan/export', exporting(path, { fields: [...fields] }));
    expect(readFileSync(path, 'utf8')).toBe(
      [
        '\uFEFFTitle,Lane,Rank,Outcome,Business owner,Scenario,Bimodal ID',
        'Title of a,backlog,1,risk,Lee,Base,a',
        'Title of b,backlog,2,,,Base,b',
        '',
      ].join('\r\n'),
    );
    writeFileSync(
      path,
      [
        'Title,Lane,Rank,Outcome,Business owner,Bimodal ID,Comment',
        'Title of a,run,2,revenue,,a,ask Lee',
        'Title of b,backlog,1,,,b,',
        'C,innovate,,risk,,,',
      ].join('\r\n'),
    );
    const done = await engine.get('backlog/import', { path, mapping: null, reading: {}, dryRun: false });
    expect(done).toMatchObject({ rows: 3, created: 1, updated: 1, unchanged: 1, leftOut: [] });
    expect(done.warnings).toEqual([
      { line: null, column: null, reason: 'Not imported, since they became no field: Comment.' },
      {
        line: 2,
        column: 'Rank',
        reason: 'It was edited in 2 rows, but is read for new initiatives only; the plan stays as it is.',
      },
    ]);
    const plan = await page.read();
    expect(plan.initiative.get('a')).toMatchObject({ outcome: 'revenue', businessOwner: '' });
    expect([...plan.placement.values()].map(({ lane }) => lane).toSorted()).toEqual([
      'backlog',
      'innovate',
      'run',
    ]);
  });

  test('of another scenario changes no place in the one it is imported into, and says so', async () => {
    const { folder, engine, page, scenarioId } = await openedPlan();
    await page.do(adding(scenarioId, 'a', { outcome: 'risk' }));
    await page.do({ type: 'scenario/add', id: 'less', name: 'Less', sourceId: scenarioId });
    await page.do({
      type: 'placement/move',
      scenarioId: 'less',
      initiativeIds: ['a'],
      lane: 'run',
      funded: true,
      before: null,
    });
    const path = join(folder, 'less.csv');
    await engine.get('plan/export', exporting(path, { scenario: { name: 'less' } }));
    expect(readFileSync(path, 'utf8')).toContain(',run,1,risk,proposed,full,');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Title of a', 'Renamed'));
    const done = await engine.get('backlog/import', { path, mapping: null, reading: {}, dryRun: false });
    expect(done).toMatchObject({ created: 0, updated: 1 });
    expect(done.warnings.map(({ reason }) => reason)).toEqual([
      'Lane, dates and funding in 1 row are of the scenario “Less”; they were not taken into “Base”.',
    ]);
    const plan = await page.read();
    expect(plan.initiative.get('a')?.title).toBe('Renamed');
    expect(plan.placement.get(`${scenarioId}.a`)).toMatchObject({ lane: 'backlog', funding: 'none' });
  });

  test('changes the days of teams and the service, and empties what was cleared', async () => {
    const { folder, engine, page, scenarioId } = await openedPlan();
    await page.do(adding(scenarioId, 'a'));
    await page.do(adding(scenarioId, 'b'));
    const team = { id: 't', name: 'Core', daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate: null };
    await page.do({ type: 'team/set', team });
    const effort = { days: 7, externalDays: 2, spread: 'back' as const };
    await page.do({ type: 'effort/set', initiativeId: 'b', teamId: 't', effort });
    const path = join(folder, 'out.csv');
    writeFileSync(
      path,
      ['Title,Service,Team days,Bimodal ID', 'Title of a,Mail,Core: 40,a', 'Title of b,,,b'].join('\r\n'),
    );
    const done = await engine.get('backlog/import', { path, mapping: null, reading: {}, dryRun: false });
    expect(done).toMatchObject({ updated: 2, warnings: [] });
    const plan = await page.read();
    expect(plan.service.get(plan.initiative.get('a')?.serviceId ?? '')?.name).toBe('Mail');
    // Days bought from outside are part of the cost, so a table of the teams' own days says nothing of them.
    expect([...plan.effort.values()]).toMatchObject([
      { initiativeId: 'b', days: 0, externalDays: 2 },
      { initiativeId: 'a', days: 40, externalDays: 0 },
    ]);
    const again = await engine.get('backlog/import', { path, mapping: null, reading: {}, dryRun: true });
    expect(again).toMatchObject({ unchanged: 2, warnings: [] });
  });

  test('takes an amount and until when it is for together, also where the start moves away from under it', async () => {
    const { folder, engine, page } = await openedPlan();
    const path = join(folder, 'rows.csv');
    const table = (amount: number, start: string, until: string) =>
      writeFileSync(
        path,
        `Title,Lane,Outcome,Funding,Funding amount,Start,Funded until,Bimodal ID\r\nOne,run,risk,amount,${amount},${start},${until},${id}\r\n`,
      );
    let id = 'gone';
    table(500, '2027 Q2', '2027 Q4');
    const take = () => engine.get('backlog/import', { path, mapping: null, reading: {}, dryRun: false });
    await take();
    id = [...(await page.read()).initiative.keys()][0] ?? '';
    const steps: [number, string, string][] = [
      [600, '2027 Q2', '2028 Q1'],
      [600, '2027 Q3', '2028 Q1'],
      [600, '2027 Q3', ''],
    ];
    const untils: (number | null | undefined)[] = [];
    for (const step of steps) {
      table(...step);
      expect(await take()).toMatchObject({ updated: 1, warnings: [] });
      untils.push([...(await page.read()).placement.values()][0]?.fundingUntil);
      expect(await take()).toMatchObject({ updated: 0, unchanged: 1, warnings: [] });
    }
    expect(untils).toEqual([3, 2, null]);
  });

  test('brings needs, teams, marks and the quarter of a gate into another plan', async () => {
    const { folder, engine, page } = await openedPlan();
    const path = join(folder, 'rows.csv');
    const team = { id: 't', name: 'Payments', daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate: null };
    await page.do({ type: 'team/set', team });
    writeFileSync(
      path,
      [
        'Key,Title,Lane,Outcome,Funding,Funding amount,Start,Mark,Funded until,Needs,Service,Team days,Lane assumed,Bimodal ID',
        'A-1,One,run,risk,amount,500,2027 Q2,must,2027 Q4,A-2,Mail,Payments: 40; Data: 3,yes,gone',
        'A-2,Two,run,risk,,,,never,,,,,,',
      ].join('\r\n'),
    );
    const done = await engine.get('backlog/import', { path, mapping: null, reading: {}, dryRun: false });
    expect(done).toMatchObject({ created: 2, leftOut: [] });
    expect(done.warnings.map(({ column, reason }) => [column, reason])).toEqual([
      [
        null,
        'The plan has no team called “Data”: it is made, without days of its own yet, for what 1 row asks of it.',
      ],
    ]);
    const plan = await page.read();
    const [one, two] = [...plan.initiative.values()];
    const placed = [...plan.placement.values()].find(({ initiativeId }) => initiativeId === one?.id);
    expect(one).toMatchObject({ title: 'One', laneAssumed: true });
    expect(plan.service.get(one?.serviceId ?? '')?.name).toBe('Mail');
    expect(placed).toMatchObject({ mark: 'must', funding: 'amount', fundingAmount: 500_00, fundingUntil: 2 });
    const data = [...plan.team.values()].find(({ name }) => name === 'Data');
    expect([...plan.effort.values()]).toMatchObject([
      { initiativeId: one?.id, teamId: 't', days: 40 },
      { initiativeId: one?.id, teamId: data?.id, days: 3 },
    ]);
    expect([...plan.dependency.values()]).toMatchObject([{ fromId: one?.id, toId: two?.id, kind: 'needs' }]);
    expect((await engine.get('plan/check', {})).problems).toEqual([]);
  });
});

test('a row that another plan funds without an outcome is not funded here, which is told', async () => {
  const { folder, engine, page } = await openedPlan();
  const path = join(folder, 'rows.csv');
  writeFileSync(path, 'Title,Lane,Funding,Bimodal ID\r\nOne,run,full,of-another-plan\r\n');
  const done = await engine.get('backlog/import', { path, mapping: null, reading: {}, dryRun: false });
  expect(done.warnings).toEqual([
    {
      line: 2,
      column: 'Funding',
      reason: 'Without an outcome the row cannot be funded; its funding was not taken.',
    },
  ]);
  expect([...(await page.read()).placement.values()]).toMatchObject([{ lane: 'run', funding: 'none' }]);
});
