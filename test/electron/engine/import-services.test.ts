import { describe, expect, test } from 'vitest';
import { blankService } from '../../../shared/model/blank';
import type { Plan } from '../../../shared/model/plan';
import { moneyLinesByOwner, sumOf } from '../../../shared/rules/tables/lines';
import { withFiles } from '../../helpers/backlog-files';
import { dump, valueOf } from '../../helpers/plan-file';

const head = 'Service,Cost a year,Contract end,Owner,Indexation';
const january = [
  head,
  'ERP,1200,2028-12-31,Weber,3',
  'Mail,300,2027-06-30,Ito,0',
  'Phones,90,,,',
  'Archive,10,,,',
].join('\n');

const costs = (plan: Plan) =>
  Object.fromEntries(
    [...plan.service.values()].map(({ id, name }) => [
      name,
      sumOf(moneyLinesByOwner(plan.moneyLine).of(id), 'run'),
    ]),
  );

async function withJanuary() {
  const files = await withFiles();
  valueOf(await files.start(await files.offer('services 2027-01.csv', january)));
  const named = async (name: string) => {
    const found = [...(await files.page.read()).service.values()].find((service) => service.name === name);
    if (!found) throw new Error(`no service is called ${name}`);
    return found;
  };
  const edit = async (name: string, changes: object) =>
    files.page.do({ type: 'service/edit', ids: [(await named(name)).id], changes });
  return { ...files, named, edit };
}

describe('a list of services that comes again', () => {
  test('is new, changed field by field, unchanged and gone; the plan’s own edits stay; one undo takes it back', async () => {
    const { page, offer, check, start, rows, named, edit } = await withJanuary();
    await edit('ERP', { owner: 'Okafor' });
    await edit('Mail', { cost: 310_00 });
    const february = [
      head,
      // The list changes the cost, the plan has another owner.
      'ERP,1300,2028-12-31,Weber,3',
      // Both changed the cost; the list also the end of the contract.
      'Mail,320,2027-12-31,Ito,0',
      'Phones,90,,,',
      'Video,50,,Ito,',
    ].join('\n');
    const token = await offer('services 2027-02.csv', february);
    const found = await check(token);
    expect(found.counts).toMatchObject({ rows: 4, created: 1, updated: 2, unchanged: 1, missing: 1 });
    expect([found.source, found.last?.fileName, found.conflicts]).toEqual([
      'services',
      'services 2027-01.csv',
      1,
    ]);
    expect(found.first.changed).toMatchObject([
      {
        title: 'ERP',
        changes: [
          { field: 'runCost', mine: 1200_00, base: 1200_00, theirs: 1300_00, take: 'theirs' },
          { field: 'owner', mine: 'Okafor', base: 'Weber', theirs: 'Weber', take: 'mine' },
        ],
      },
      {
        title: 'Mail',
        changes: [
          { field: 'runCost', mine: 310_00, base: 300_00, theirs: 320_00, take: 'open' },
          { field: 'contractEnd', mine: '2027-06-30', theirs: '2027-12-31', take: 'theirs' },
        ],
      },
    ]);
    expect(found.first.gone).toMatchObject([{ title: 'Archive', key: 'Archive' }]);
    expect((await rows(token, 'services')).rows).toMatchObject([{ name: 'Video' }]);
    const before = dump(await page.read());
    const { summary, change } = valueOf(await start(token));
    expect(summary).toMatchObject({ created: 1, updated: 2, unchanged: 1 });
    expect(change?.label).toMatchObject({ code: 'services-imported', parameters: { count: 1, changed: 2 } });
    const plan = await page.read();
    expect(costs(plan)).toEqual({
      ERP: 1300_00,
      Mail: 310_00,
      Phones: 90_00,
      Archive: 10_00,
      Video: 50_00,
    });
    expect(await named('ERP')).toMatchObject({ owner: 'Okafor', indexation: 300 });
    expect((await named('Mail')).contractEnd).toBe('2027-12-31');

    // The same list again finds nothing to change, and what the plan kept stays kept.
    const again = await offer('services 2027-03.csv', february);
    expect((await check(again)).counts).toMatchObject({ created: 0, updated: 0, unchanged: 4, missing: 1 });
    expect((await check(again)).conflicts).toBe(0);
    expect(valueOf(await start(again)).change).toBeNull();
    await page.get('history/undo', {});
    expect(dump(await page.read())).toBe(before);
  });

  test('knows a service that was renamed here, leaves out what was deleted here, and follows the rules of its fields', async () => {
    const { page, offer, check, start, named, edit } = await withJanuary();
    await edit('ERP', { name: 'ERP core' });
    await edit('Mail', { owner: 'Okafor' });
    await page.do({ type: 'service/delete', ids: [(await named('Archive')).id] });
    const list = [head, 'ERP,1300,2028-12-31,Weber,3', 'Mail,300,2027-06-30,Ito,0', 'Archive,10,,,'].join(
      '\n',
    );
    const token = await offer('services 2027-02.csv', list);
    const found = await check(token);
    expect(found.counts).toMatchObject({ created: 0, updated: 1, unchanged: 1, leftOut: 1, missing: 1 });
    expect(found.first['left-out']).toMatchObject([{ line: 4, code: 'row-dropped' }]);
    expect(found.first.changed).toMatchObject([{ title: 'ERP core', changes: [{}, { field: 'runCost' }] }]);
    const rules = { mapping: { ...found.mapping, rules: [['owner', 'source'] as ['owner', 'source']] } };
    const asked = await check(token, rules);
    expect(asked.counts).toMatchObject({ updated: 2 });
    const line = asked.first.changed.find(({ title }) => title === 'ERP core')?.line ?? 0;
    valueOf(await start(token, { ...rules, answers: { fields: [[line, 'runCost', 'mine']] } }));
    expect(await named('Mail')).toMatchObject({ owner: 'Ito' });
    expect(costs(await page.read())['ERP core']).toBe(1200_00);
  });

  test('fills in what is empty of a service that was typed here, and asks about the rest', async () => {
    const { page, offer, check } = await withFiles();
    const changes = { ...blankService, owner: 'Okafor', cost: 1_00 };
    await page.do({ type: 'service/add', id: 's1', name: 'erp', changes });
    const found = await check(await offer('services 2027-02.csv', january));
    expect(found.counts).toMatchObject({ created: 3, updated: 1 });
    const taken = found.first.changed[0]?.changes.map(({ field, take }) => [field, take]);
    expect(taken).toEqual([
      ['title', 'open'],
      ['runCost', 'open'],
      ['contractEnd', 'theirs'],
      ['owner', 'open'],
      ['indexation', 'theirs'],
    ]);
  });

  test('is taken back later, with what it changed, but for what was edited since, which is named', async () => {
    const { page, offer, start, named, edit } = await withJanuary();
    const list = [head, 'ERP,1300,2029-12-31,Ito,3', 'Mail,400,2027-06-30,Ito,0', 'Video,50,,,'].join('\n');
    const before = dump(await page.read());
    valueOf(await start(await offer('services 2027-02.csv', list)));
    const importId = [...(await page.read()).import.keys()].at(-1) ?? '';
    await edit('Mail', { cost: 410_00, description: 'Letters' });
    const look = await page.get('import/undo', { importId, look: true });
    expect(look.services).toMatchObject({
      removed: 1,
      restored: 1,
      kept: [{ name: 'Mail', what: ['description', 'runCost'] }],
    });
    await page.get('import/undo', { importId, look: false });
    expect(await named('ERP')).toMatchObject({ contractEnd: '2028-12-31', owner: 'Weber' });
    expect(costs(await page.read())).toEqual({
      ERP: 1200_00,
      Mail: 410_00,
      Phones: 90_00,
      Archive: 10_00,
    });
    for (let i = 0; i < 3; i += 1) await page.get('history/undo', {});
    expect(dump(await page.read())).toBe(before);
  });

  test('tells of a new service whose name is like that of one that is gone; renamed here it is the same', async () => {
    const { offer, check, edit } = await withJanuary();
    const list = january.replace('\nERP,', '\nERP core,').replace('\nArchive,10,,,', '\nVideo,10,,,');
    const found = await check(await offer('services 2027-02.csv', list));
    expect(found.counts).toMatchObject({ created: 2, unchanged: 2, missing: 2 });
    expect(found.first.problems).toMatchObject([
      { line: 2, column: 'Service', code: 'service-alike', parameters: { text: 'ERP core', name: 'ERP' } },
    ]);
    expect(found.rekeyed).toBe(1);
    await edit('ERP', { name: 'ERP core' });
    const again = await check(await offer('services 2027-03.csv', list));
    expect(again.counts).toMatchObject({ created: 1, unchanged: 3, missing: 1 });
    expect(again.first.problems).toEqual([]);
  });

  test('takes a new name for that of a service that is gone once the user says so, and knows it by that name from then on', async () => {
    const { page, offer, check, start } = await withJanuary();
    const list = january.replace('\nERP,', '\nERP core,');
    const token = await offer('services 2027-02.csv', list);
    const found = await check(token);
    const [row] = found.first.rekeyed;
    expect(row).toMatchObject({ line: 2, key: '', title: 'ERP core', candidates: [{ title: 'ERP' }] });
    expect(found.counts).toMatchObject({ created: 1, missing: 1 });
    const links = (id: string | null) => ({ answers: { links: [[2, id] as [number, string | null]] } });
    const isNew = await check(token, links(null));
    expect([isNew.rekeyed, isNew.counts.created, isNew.first.problems]).toEqual([0, 1, []]);
    const id = row?.candidates[0]?.id ?? '';
    const same = await check(token, links(id));
    expect(same.counts).toMatchObject({ created: 0, updated: 1, missing: 0 });
    expect(same.first.changed[0]?.changes).toMatchObject([{ field: 'title', take: 'theirs' }]);
    valueOf(await start(token, links(id)));
    expect((await page.read()).service.get(id)?.name).toBe('ERP core');
    const next = await check(await offer('services 2027-03.csv', list));
    expect(next.counts).toMatchObject({ created: 0, updated: 0, missing: 0 });
  });

  test('takes what can be of a row with a date that cannot, tells the date, and asks again for it', async () => {
    const { page, offer, check, start } = await withFiles();
    const columns = 'Service,Cost a year,Contract end,Sunset';
    valueOf(await start(await offer('runs 2027-01.csv', `${columns}\nMail,1200000,,\nFax,10,,`)));
    const february = `${columns}\nMail,1300000,2028-12-31,2026-12-31\nFax,10,,2026-12-31\nTelex,5,,2026-06-30`;
    const token = await offer('runs 2027-02.csv', february);
    const found = await check(token);
    expect(found.counts).toMatchObject({ created: 1, updated: 1, unchanged: 1 });
    expect(found.first.problems).toMatchObject([
      {
        line: 2,
        column: 'Sunset',
        code: 'sunset-before-plan',
        parameters: { text: '2026-12-31', other: '2027' },
      },
      { line: 3, column: 'Sunset', code: 'sunset-before-plan' },
      { line: 4, column: 'Sunset', code: 'sunset-before-plan', parameters: { text: '2026-06-30' } },
    ]);
    valueOf(await start(token));
    const plan = await page.read();
    expect([...plan.service.values()].map((row) => [row.name, row.contractEnd, row.sunset])).toEqual([
      ['Mail', '2028-12-31', null],
      ['Fax', null, null],
      ['Telex', null, null],
    ]);
    expect(costs(plan)).toMatchObject({ Mail: 1_300_000_00, Telex: 5_00 });
    // The plan now begins a year earlier, where these dates can be: the same list gives them.
    await page.do({ type: 'plan/edit', changes: { firstYear: 2026 } });
    const again = await offer('runs 2027-03.csv', february);
    expect((await check(again)).counts).toMatchObject({ created: 0, updated: 3 });
    valueOf(await start(again));
    const sunsets = [...(await page.read()).service.values()].map(({ sunset }) => sunset);
    expect(sunsets).toEqual(['2026-12-31', '2026-12-31', '2026-06-30']);
  });

  test('leaves a new cost with its year where the service would have ended before', async () => {
    const { page, offer, check, start } = await withFiles();
    const columns = 'Service,Cost a year,Cost year,Sunset,Owner';
    valueOf(await start(await offer('runs 2027-01.csv', `${columns}\nMail,1200,2027,2027-12-31,Ito`)));
    await page.do({
      type: 'service/edit',
      ids: [...(await page.read()).service.keys()],
      changes: { sunset: '2027-06-30' },
    });
    const token = await offer('runs 2027-02.csv', `${columns.replace(',Sunset', '')}\nMail,1300,2028,Weber`);
    const found = await check(token);
    expect(found.first.problems).toMatchObject([
      {
        line: 2,
        column: 'Cost year',
        code: 'cost-year-left',
        parameters: { text: '2028', other: '2027-06-30' },
      },
    ]);
    valueOf(await start(token));
    const plan = await page.read();
    expect([...plan.service.values()]).toMatchObject([{ costYear: 2027, owner: 'Weber' }]);
    expect(costs(plan)).toEqual({ Mail: 1200_00 });
  });
});
