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
