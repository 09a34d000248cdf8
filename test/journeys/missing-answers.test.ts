import { existsSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { blankGoal } from '../../shared/model/blank';
import { openedPlan } from '../helpers/opened-plan';
import { adding } from '../helpers/plan-file';
import { filesOf, fillIn } from '../helpers/plans/filled-in';

/** Two funded innovations of Ann's: of one the start, the IT owner and more are missing. */
async function askedPlan() {
  const opened = await openedPlan();
  const { page, scenarioId } = opened;
  await page.do({
    type: 'goal/set',
    goal: {
      ...blankGoal,
      id: 'g',
      name: 'Faster',
      description: '',
      outcome: 'efficiency',
      metric: 'Days',
      unit: 'd',
      baseline: 9,
      target: 3,
      targetDate: null,
      sponsor: '',
    },
  });
  const owned = { outcome: 'efficiency', businessOwner: 'Ann', neededBy: '2027-12-31' } as const;
  await page.do(adding(scenarioId, 'a', { ...owned, cost: 900_00, deliveryRisk: 2, description: 'About a' }));
  await page.do(adding(scenarioId, 'b', { ...owned, cost: 500_00, itOwner: 'Bo', goalId: 'g' }));
  await page.do(adding(scenarioId, 'c', { outcome: 'risk', cost: 100_00 }));
  for (const id of ['a', 'b', 'c'])
    await page.do({
      type: 'placement/move',
      scenarioId,
      initiativeIds: [id],
      lane: 'innovate',
      funded: true,
      before: null,
    });
  const path = join(opened.folder, 'Plan missing answers Ann.xlsx');
  const of = { by: 'businessOwner' as const, name: 'ann' };
  const written = await opened.engine.get('missing/export', { path, scenario: null, of, due: '2027-01-15' });
  expect(written.rows).toBe(2);
  return { ...opened, path };
}

const importing = (path: string, dryRun = false) => ({ path, mapping: null, reading: {}, dryRun });

describe('missing answers by mail', () => {
  test('hold only what is missing, with what is known to read and lists to choose from', async () => {
    const { path } = await askedPlan();
    const [answers, allowed] = await readXlsxFile(path);
    expect(answers?.data).toEqual([
      [
        'Title',
        'Asked of',
        'Known: list',
        'Known: funded',
        'Known: part of',
        'Known: about',
        'Start',
        'IT owner',
        'Run cost a year before savings',
        'Benefit kind',
        'Benefit likely',
        'Goal',
        'Contribution to the goal',
        'Sponsor',
        'Capability it changes',
        'Peer',
        'Pressure',
        'Delivery risk',
        'Bimodal ID',
      ],
      ['Title of a', 'Business owner: ann', 'Drive innovation', '900.00 EUR', null, 'About a', null]
        .concat([null, null, null, null, null, null])
        .concat([null, null, null, null])
        .concat(['2', 'a']),
      ['Title of b', 'Business owner: ann', 'Drive innovation', '500.00 EUR', null, null, null]
        .concat(['Bo', null, null, null, 'Faster', null])
        .concat([null, null, null, null])
        .concat([null, 'b']),
      // What its goal lacks is asked once, in a row of the goal.
      ['Faster', 'Business owner: ann', 'Goal', '500.00 EUR', null, 'Days', null]
        .concat([null, null, null, null, null, null])
        .concat([null, null, null, null])
        .concat([null, 'g']),
    ]);
    expect(allowed?.data[2]).toEqual(['Due', 'Please send it back by this day.', '2027-01-15']);
    const sheet = filesOf(path).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/sqref="G2:G1004"><formula1>"2027 Q1,2027 Q2,/);
    expect(sheet).toContain('<formula1>"margin,cashable,avoided,lossAvoided"</formula1>');
    for (const column of ['L', 'N', 'P', 'Q'])
      expect(sheet).toMatch(
        new RegExp(`sqref="${column}2:${column}\\d+"><formula1>'Allowed values'!\\$C\\$\\d+:\\$C\\$\\d+<`),
      );
    const offered = (what: string) => allowed?.data.flatMap(([of, , name]) => (of === what ? name : []));
    expect(offered('Peers of the plan')).toEqual(['CEO', 'CFO', 'CMO', 'COO']);
    expect(offered('Pressures of the peers')).toEqual(expect.arrayContaining(['cash flow', 'market share']));
  });

  test('come back as an import: what was filled in is taken, what is empty stays unknown, one undo takes it back', async () => {
    const { engine, page, path, scenarioId } = await askedPlan();
    fillIn(path, { G2: '2027 Q2', H2: 'Cy', I2: '1200.50', K3: '250' });
    // Somebody answers in the app meanwhile: nothing of it is cleared.
    await page.do({ type: 'initiative/edit', ids: ['b'], changes: { deliveryRisk: 5 } });
    const done = await engine.get('backlog/import', importing(path));
    expect(done).toMatchObject({ rows: 3, created: 0, updated: 2, leftOut: [], missing: [] });
    expect(done.warnings.map(({ reason }) => reason)).toEqual([expect.stringContaining('kind')]);
    const plan = await page.read();
    expect(plan.initiative.get('a')).toMatchObject({ itOwner: 'Cy', goalId: null, deliveryRisk: 2 });
    expect(plan.initiative.get('b')).toMatchObject({ itOwner: 'Bo', goalId: 'g', deliveryRisk: 5 });
    expect(plan.placement.get(`${scenarioId}.a`)).toMatchObject({ start: 2027 * 4 + 1, funding: 'full' });
    expect(plan.placement.get(`${scenarioId}.b`)?.start).toBeNull();
    expect([...plan.benefitLine.values()]).toMatchObject([{ initiativeId: 'b', likely: 250_00 }]);
    expect([...plan.moneyLine.values()].find(({ nature }) => nature === 'run')).toMatchObject({
      initiativeId: 'a',
      amount: 1_200_50,
    });
    const again = await engine.get('backlog/import', importing(path));
    expect(again).toMatchObject({ updated: 0, unchanged: 3 });
    await page.get('history/undo', {});
    const before = await page.read();
    expect(before.initiative.get('a')?.itOwner).toBe('');
    expect(before.benefitLine.size).toBe(0);
  });

  test('name the row and the column of a choice that is none, and take the rest', async () => {
    const { engine, page, path } = await askedPlan();
    fillIn(path, { J2: 'joy', R3: '9', L2: 'No such goal', H2: 'Cy' });
    const { warnings, updated } = await engine.get('backlog/import', importing(path));
    expect(updated).toBe(1);
    expect(warnings.map(({ line, column }) => [line, column])).toEqual(
      expect.arrayContaining([
        [2, 'Goal'],
        [3, 'Delivery risk'],
      ]),
    );
    expect((await page.read()).initiative.get('a')?.itOwner).toBe('Cy');
  });

  test('of a goal are taken for all its initiatives: shown field by field first, kept where the plan has one by now', async () => {
    const { engine, page, path, scenarioId } = await askedPlan();
    fillIn(path, { N4: 'Eve', O4: 'Closing the books', P4: 'cfo', Q4: 'Cash flow', H2: 'Cy' });
    await engine.get('backlog/offer', { token: 't', path });
    const shown = await page.get('import/check', { token: 't', reading: {}, job: 'j', scenarioId });
    expect(shown.counts).toMatchObject({ rows: 3, created: 0, updated: 2, unchanged: 1, leftOut: 0 });
    expect(
      shown.mapping.columns.filter(({ field }) => field === 'peer' || field === 'pressure'),
    ).toHaveLength(2);
    expect(shown.first.changed.at(-1)).toMatchObject({
      title: 'Faster',
      line: 4,
      listed: [
        { field: 'sponsor', mine: null, theirs: 'Eve' },
        { field: 'capability', mine: null, theirs: 'Closing the books' },
        { field: 'peer', mine: null, theirs: 'CFO' },
        { field: 'pressure', mine: null, theirs: 'cash flow' },
      ],
    });
    const goal = (await page.read()).goal.get('g');
    if (!goal) throw new Error('no goal');
    await page.do({ type: 'goal/set', goal: { ...goal, sponsor: 'Di' } });
    expect(await engine.get('backlog/import', importing(path))).toMatchObject({ updated: 2 });
    const plan = await page.read();
    expect(plan.goal.get('g')).toMatchObject({
      sponsor: 'Di',
      capability: 'Closing the books',
      peerId: 'cfo',
      pressureId: 'cash-flow',
      target: 3,
    });
    expect(plan.initiative.get('a')?.itOwner).toBe('Cy');
    expect(await engine.get('backlog/import', importing(path))).toMatchObject({ updated: 0, unchanged: 3 });
    await page.get('history/undo', {});
    expect((await page.read()).goal.get('g')).toMatchObject({ sponsor: 'Di', capability: '', peerId: null });
    expect((await page.read()).initiative.get('a')?.itOwner).toBe('');
  });

  test('of a goal alone are an import as well, and taken back later on', async () => {
    const { engine, page, path } = await askedPlan();
    fillIn(path, { O4: 'Closing the books' });
    expect(await engine.get('backlog/import', importing(path))).toMatchObject({ updated: 1 });
    expect((await page.read()).goal.get('g')?.capability).toBe('Closing the books');
    const [importId = ''] = [...(await page.read()).import.keys()];
    await page.get('import/undo', { importId, look: false });
    expect((await page.read()).goal.get('g')?.capability).toBe('');
  });

  test('of a goal that name nobody of the plan, or whose goal is gone, are left out with the reason', async () => {
    const { engine, page, path } = await askedPlan();
    fillIn(path, { P4: 'Nobody', H2: 'Cy' });
    const done = await engine.get('backlog/import', importing(path));
    expect(done).toMatchObject({ rows: 3, updated: 1, unchanged: 1 });
    expect(done.leftOut).toMatchObject([{ line: 4, reason: expect.stringContaining('Nobody') }]);
    await page.do({ type: 'goal/delete', ids: ['g'] });
    const later = await engine.get('backlog/import', importing(path));
    expect(later.leftOut).toMatchObject([{ line: 4, reason: expect.stringContaining('Faster') }]);
  });

  test('do not overwrite what was answered in the app meanwhile', async () => {
    const { engine, page, path } = await askedPlan();
    fillIn(path, { H2: 'Cy' });
    await page.do({ type: 'initiative/edit', ids: ['a'], changes: { itOwner: 'Di' } });
    expect(await engine.get('backlog/import', importing(path))).toMatchObject({ updated: 0 });
    expect((await page.read()).initiative.get('a')?.itOwner).toBe('Di');
  });

  test('of an initiative that was deleted meanwhile make no new one, which is told', async () => {
    const { engine, page, path } = await askedPlan();
    fillIn(path, { H2: 'Cy' });
    await page.do({ type: 'initiative/delete', ids: ['a'] });
    const done = await engine.get('backlog/import', importing(path));
    expect(done).toMatchObject({ created: 0, updated: 0 });
    expect(done.leftOut).toEqual([
      {
        line: 2,
        reason: '“Title of a” is not in the plan any more, so what was answered of it is not taken.',
      },
    ]);
  });

  test('are asked of everybody who can be asked, and of nobody where nothing is missing', async () => {
    const { engine, folder } = await askedPlan();
    const { names } = await engine.get('missing/who', { scenario: null, by: 'businessOwner' });
    expect(names).toEqual([
      { name: 'Ann', initiatives: 2 },
      { name: '', initiatives: 1 },
    ]);
    const path = join(folder, 'none.xlsx');
    const of = { by: 'programme' as const, name: 'None' };
    expect(await engine.get('missing/export', { path, scenario: null, of, due: null })).toEqual({ rows: 0 });
    expect(existsSync(path)).toBe(false);
  });
});
