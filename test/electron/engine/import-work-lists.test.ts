import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../shared/model/plan';
import { filled, lists } from '../../helpers/all-lists';
import { valueOf } from '../../helpers/plan-file';

describe('hidden work, reviews and enablers as lists', () => {
  test('days and dates follow as by hand, and the import is taken back as a whole', async () => {
    const { page, offer, check, start } = await filled();
    const before = await page.read();
    const token = await offer(
      'h.csv',
      'Initiative;Verdeckte Arbeit;Team;Tage;Wochen\nTitle of Api;Security;-Web;5;2\nTitle of Api;Training;;0;0\nTitle of Api;Magic;;1;0\n',
    );
    const reading = { target: 'hidden-work' } as const;
    const found = await check(token, reading);
    expect(found.counts).toMatchObject({ rows: 3, created: 1, updated: 1, leftOut: 1 });
    valueOf(await start(token, reading));
    const plan = await page.read();
    expect(plan.hiddenWork.get('Api.security')).toMatchObject({ teamId: 't', days: 5, weeks: 2 });
    expect(plan.hiddenWork.has('Api.training')).toBe(false);
    const daysOf = ({ effort }: Plan) => [...effort.values()].find(({ teamId }) => teamId === 't')?.days;
    expect([daysOf(before), daysOf(plan)]).toEqual([3, 5]);
    const [importId = ''] = [...plan.import.keys()];
    await page.get('import/undo', { importId, look: false });
    const after = await page.read();
    expect(lists(after)).toEqual(lists(before));
    expect(daysOf(after)).toBe(3);
    expect(after.initiative.get('Api')?.earliestBy).toBe(before.initiative.get('Api')?.earliestBy);
  });

  test('a template of the app is changed in one part, and is what it was once that is taken back', async () => {
    const { page, offer, start } = await filled();
    const text = 'Template,Hidden work,Days\nA system that is bought,security,99\n=Own,data,3\n';
    valueOf(await start(await offer('h.csv', text), { target: 'hidden-work' }));
    const { hiddenTemplate, import: imports } = await page.read();
    const own = hiddenTemplate.get('own')?.parts;
    expect(own).toContainEqual({ kind: 'data', teamId: null, days: 3, weeks: 2 });
    expect(own).toHaveLength(2);
    const bought = hiddenTemplate.get('shipped.bought')?.parts.find(({ kind }) => kind === 'security');
    expect(bought).toMatchObject({ days: 99 });
    const [importId = ''] = [...imports.keys()];
    await page.get('import/undo', { importId, look: false });
    const after = await page.read();
    expect(after.hiddenTemplate.has('shipped.bought')).toBe(false);
    expect(after.hiddenTemplate.get('own')?.parts).toContainEqual({
      kind: 'data',
      teamId: null,
      days: 0,
      weeks: 2,
    });
  });

  test('hidden work whose team’s days were edited since stays when the import is taken back', async () => {
    const { page, offer, start } = await filled();
    const text = 'Initiative,Hidden work,Team,Days\nTitle of Api,security,-Web,5\n';
    valueOf(await start(await offer('h.csv', text), { target: 'hidden-work' }));
    const effort = { days: 20, externalDays: 0, spread: 'even' as const };
    await page.do({ type: 'effort/set', initiativeId: 'Api', teamId: 't', effort });
    const [importId = ''] = [...(await page.read()).import.keys()];
    await page.get('import/undo', { importId, look: false });
    const plan = await page.read();
    expect(plan.hiddenWork.has('Api.security')).toBe(true);
    expect([...plan.effort.values()].find(({ teamId }) => teamId === 't')?.days).toBe(20);
  });

  test('a review needs who and, to open a claim again, why; it is one of its initiative and day', async () => {
    const { page, offer, check, start } = await filled();
    const token = await offer(
      'r.csv',
      'Initiative,Date,Reviewed by,Finding,Claims reopened\nTitle of Shop,2028-02-01,Bo,All of it,\nTitle of Shop,2028-03-01,,Late,\nTitle of Shop,2028-03-02,Bo,,margin\nTitle of Shop,2028-03-03,Bo,Why,cashable\n',
    );
    const reading = { target: 'reviews' } as const;
    const found = await check(token, reading);
    expect(found.counts).toMatchObject({ created: 0, updated: 1, leftOut: 3 });
    expect(found.first.changed[0]?.listed?.map(({ field }) => field)).toEqual([
      'reviewer',
      'finding',
      'reopened',
    ]);
    expect(found.first['left-out'].map(({ code }) => code)).toEqual([
      'cell-needed',
      'cell-needed',
      'row-not-found',
    ]);
    valueOf(await start(token, reading));
    const plan = await page.read();
    expect(plan.liveReview.get('r')).toMatchObject({ by: 'Bo', finding: 'All of it', reopened: [] });
    const [importId = ''] = [...plan.import.keys()];
    await page.get('import/undo', { importId, look: false });
    expect((await page.read()).liveReview.get('r')).toMatchObject({ by: 'Ann' });
  });

  test('the files of other tools are known by their headers, and a backlog with such columns stays one', async () => {
    const { offer, check } = await filled();
    const targetOf = async (text: string) => (await check(await offer('x.csv', text))).mapping.target;
    expect(await targetOf('Project;Kind of work;Effort;Weeks\nTitle of Api;Security;5;2\n')).toBe(
      'hidden-work',
    );
    expect(await targetOf('Project,Date,Reviewer,Finding\nTitle of Shop,2028-02-01,Bo,All of it\n')).toBe(
      'reviews',
    );
    expect(await targetOf('Vorhaben;Rolle;Besetzt mit\nTitle of Shop;Product Owner;Ann\n')).toBe('roles');
    const backlog = async (text: string) => (await targetOf(text)) ?? 'initiatives';
    expect(await backlog('Project,Role,Assigned to,Status,Budget\nShop,Web,Ann,open,100\n')).toBe(
      'initiatives',
    );
    expect(await backlog('Project,Date,Finding,Cost\nShop,2028-02-01,Late,100\n')).toBe('initiatives');
    expect(await backlog('Project,Kind of work,Effort,Programme\nShop,Web,5,Sell\n')).toBe('initiatives');
  });

  test('a role is one of its initiative and name, and filled by whom the file says', async () => {
    const { page, offer, check, start } = await filled();
    const token = await offer(
      'roles.csv',
      'Initiative,Required role,Filled by\nTitle of Shop,product OWNER,Ann\nTitle of Shop,Tester,\nNothing,Tester,\nTitle of Api,,Bob\n',
    );
    const found = await check(token);
    expect(found.mapping.target).toBe('roles');
    expect(found.counts).toMatchObject({ created: 1, updated: 1, leftOut: 2 });
    expect(found.first['left-out'].map(({ code }) => code)).toEqual(['row-not-found', 'cell-needed']);
    valueOf(await start(token));
    const { requiredRole, import: imports } = await page.read();
    expect(requiredRole.get('y')).toMatchObject({ role: 'product OWNER', filledBy: 'Ann' });
    expect(requiredRole.size).toBe(3);
    const [importId = ''] = [...imports.keys()];
    await page.get('import/undo', { importId, look: false });
    const after = (await page.read()).requiredRole;
    expect([after.size, after.get('y')?.filledBy]).toEqual([2, '']);
  });

  test('a share of an enabler is one of percent, and of two initiatives that are there', async () => {
    const { page, offer, check, start } = await filled();
    const token = await offer(
      'e.csv',
      'Enabler,Enables,Share %\nTitle of Api,Title of Shop,33.25\nTitle of Shop,Title of Api,101\nTitle of Api,Nothing,5\n',
    );
    const found = await check(token);
    expect(found.mapping.target).toBe('enablers');
    expect(found.counts).toMatchObject({ created: 0, updated: 1, leftOut: 2 });
    expect(found.first['left-out'].map(({ code }) => code)).toEqual(['row-out-of-range', 'row-not-found']);
    valueOf(await start(token));
    expect((await page.read()).dependency.get('Api.enables.Shop')?.share).toBe(3_325);
    await page.get('history/undo', {});
    expect((await page.read()).dependency.get('Api.enables.Shop')?.share).toBe(1_250);
  });
});

describe('teams and milestones as lists', () => {
  test('usual days and those of a quarter are taken row by row, and the import is taken back as a whole', async () => {
    const { page, offer, check, start } = await filled();
    const before = await page.read();
    const token = await offer(
      'teams.csv',
      [
        'Team;Quartal;Tage je Quartal;Betriebsarbeit;Tagessatz',
        'Daten;;120;20;1.050,50',
        'daten;Q3 2027;80;;',
        '-web;2027 Q3;;;',
        'Daten;irgendwann;5;1;',
        'Niemand;2027 Q1;5;1;',
        'Betrieb;;50;50;',
        'Neu;;;;',
      ].join('\n'),
    );
    const found = await check(token);
    expect(found.mapping.target).toBe('teams');
    expect(found.counts).toMatchObject({ rows: 7, created: 2, updated: 1, leftOut: 4 });
    expect(found.first['left-out'].map(({ line, code }) => [line, code])).toEqual([
      [5, 'cell-needed'],
      [6, 'row-not-found'],
      [7, 'row-refused'],
      [8, 'cell-needed'],
    ]);
    valueOf(await start(token));
    const plan = await page.read();
    const data = [...plan.team.values()].find(({ name }) => name === 'Daten');
    expect(data).toMatchObject({ daysPerQuarter: 120, runDaysPerQuarter: 20, dayRate: 1_050_50 });
    // 2027 Q3 is quarter 2027 × 4 + 2; run work is as usual where nothing is said of it.
    expect([...plan.capacity.values()]).toEqual([
      { id: `${data?.id}.8110`, teamId: data?.id, quarter: 8_110, days: 80, runDays: 20 },
    ]);
    const [importId = ''] = [...plan.import.keys()];
    await page.get('import/undo', { importId, look: false });
    expect(lists(await page.read())).toEqual(lists(before));
  });

  test('a team of the list that work asks by now stays, and one that changed is what it was', async () => {
    const { page, offer, start } = await filled();
    valueOf(await start(await offer('teams.csv', 'Team,Days a quarter\nDaten,120\n-Web,99\n')));
    const { team, import: imports } = await page.read();
    const [id = ''] = [...team.values()].flatMap((row) => (row.name === 'Daten' ? row.id : []));
    expect(team.get('t')?.daysPerQuarter).toBe(99);
    const effort = { days: 5, externalDays: 0, spread: 'even' as const };
    await page.do({ type: 'effort/set', initiativeId: 'Shop', teamId: id, effort });
    const [importId = ''] = [...imports.keys()];
    await page.get('import/undo', { importId, look: false });
    const after = (await page.read()).team;
    expect(after.has(id)).toBe(true);
    expect(after.get('t')?.daysPerQuarter).not.toBe(99);
  });

  test('a milestone stands after quarters of work, or on its date where the plan dates the work', async () => {
    const { page, scenarioId, offer, check, start } = await filled();
    await page.do({
      type: 'placement/schedule',
      scenarioId,
      initiativeIds: ['Shop'],
      changes: { start: 8_109 },
    });
    const before = (await page.read()).milestone;
    const text = [
      'Project,Milestone,Type,After quarters of work,Date',
      // The shop starts in Q2 2027: 31 December lies in the third quarter of its work.
      'Title of Shop,Pilot,milestone,,2027-12-31',
      'Title of Shop,first SHOP,Gate,2,2027-12-31',
      'Title of Shop,Too early,,,2026-12-31',
      'Title of Api,Undated,,,2027-12-31',
      'Title of Shop,Odd,party,1,',
      'Title of Shop,Late,,90,',
    ].join('\n');
    const token = await offer('milestones.csv', text);
    const found = await check(token);
    expect(found.mapping.target).toBe('milestones');
    expect(found.counts).toMatchObject({ rows: 6, created: 1, updated: 1, leftOut: 4 });
    expect(found.first.changed[0]?.listed).toEqual([
      { field: 'milestone', mine: 'First shop', theirs: 'first SHOP', take: 'theirs' },
      { field: 'milestoneKind', mine: 'usable', theirs: 'gate', take: 'theirs' },
      { field: 'workQuarters', mine: 1, theirs: 2, take: 'theirs' },
      { field: 'day', mine: '2027-06-30', theirs: '2027-09-30', take: 'theirs' },
    ]);
    expect(found.first['left-out'].map(({ code }) => code)).toEqual([
      'row-out-of-range',
      'cell-needed',
      'row-not-found',
      'row-out-of-range',
    ]);
    valueOf(await start(token));
    const { milestone, import: imports } = await page.read();
    expect(
      [...milestone.values()].map(({ name, kind, offsetQuarters }) => [name, kind, offsetQuarters]),
    ).toEqual([
      ['=Board', 'gate', 1],
      ['first SHOP', 'gate', 1],
      ['Pilot', 'milestone', 2],
    ]);
    const [importId = ''] = [...imports.keys()];
    await page.get('import/undo', { importId, look: false });
    expect((await page.read()).milestone).toEqual(before);
  });

  test('a backlog that names teams or milestones stays one', async () => {
    const { offer, check } = await filled();
    const targetOf = async (text: string) =>
      (await check(await offer('x.csv', text))).mapping.target ?? 'initiatives';
    expect(await targetOf('Title,Milestone,Assignee,Labels\nShop,v2,Ann,web\n')).toBe('initiatives');
    expect(await targetOf('Title,Milestone,Date,Status\nShop,v2,2027-01-01,open\n')).toBe('initiatives');
    expect(await targetOf('Title,Team,Days\nShop,Web,5\n')).toBe('initiatives');
    expect(await targetOf('Project,Team,Capacity,Budget\nShop,Web,5,100\n')).toBe('initiatives');
  });
});
