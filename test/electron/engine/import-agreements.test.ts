import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agreementTemplate } from '../../../shared/rules/agreements/agreement-template';
import { withFiles } from '../../helpers/backlog-files';
import { exporting } from '../../helpers/exporting';
import { valueOf } from '../../helpers/plan-file';

const german = readFileSync(join(import.meta.dirname, '../../fixtures/backlog/agreements_de.csv'), 'utf8');

async function withShop() {
  const files = await withFiles();
  await files.page.do({ type: 'service/add', id: 'shop', name: 'Shop', changes: {} });
  return files;
}

describe('a list of agreements', () => {
  test('is known by its German headers, with the units they name', async () => {
    const { page, offer, check, start } = await withShop();
    const token = await offer('sla.csv', german);
    const found = await check(token);
    expect(found.mapping.target).toBe('agreements');
    expect(found.counts).toMatchObject({ rows: 6, created: 4, updated: 0, leftOut: 2 });
    expect(found.first['left-out'].map(({ line, code }) => [line, code])).toEqual([
      [5, 'no-request'],
      [6, 'request-twice'],
    ]);
    // What is not seen is longer than the delivery; "bald" is no time; there is no service called Kino.
    expect(found.groups.map(({ code }) => code).toSorted()).toEqual(
      expect.arrayContaining(['time-above-delivery', 'time-unreadable']),
    );
    valueOf(await start(token));
    const { agreement } = await page.read();
    expect(
      [...agreement.values()].map((row) => [
        row.requestType,
        row.businessUnit,
        row.serviceId,
        row.responseHours,
        row.deliveryHours,
        row.hiddenHours,
        row.sponsor,
      ]),
    ).toEqual([
      ['Neuer Zugang', 'Vertrieb', 'shop', 4, 16, 8, 'Weber'],
      ['Neues Gerät', 'Vertrieb', null, 8, 80, 56, 'Weber'],
      // 16 hours to answer are more than a day and a half to deliver.
      ['Neuer Bericht', 'Finanzen', null, null, 12, 0, 'Ito'],
      ['Umzug', 'Finanzen', null, null, 40, 0, ''],
    ]);
  });

  test('updates what is there, leaves what has no column, and is undone as a whole', async () => {
    const { page, offer, check, start } = await withShop();
    valueOf(await start(await offer('sla.csv', german)));
    const before = (await page.read()).agreement;
    const again = await offer(
      'sla.csv',
      'Request,Business unit,Service,Response time,Delivery time\nneuer zugang,Vertrieb,Shop,4 h,3 days\nNew,,,1 h,1 day\n',
    );
    expect((await check(again)).counts).toMatchObject({ created: 1, updated: 1, unchanged: 0 });
    valueOf(await start(again));
    const rows = [...(await page.read()).agreement.values()];
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatchObject({ deliveryHours: 24, hiddenHours: 8, sponsor: 'Weber' });
    await page.get('history/undo', {});
    expect((await page.read()).agreement).toEqual(before);
  });

  test('is taken field by field: the file’s value, or the plan’s where the user keeps it', async () => {
    const { page, offer, check, start } = await withShop();
    valueOf(await start(await offer('sla.csv', german)));
    const [before] = (await page.read()).agreement.values();
    const token = await offer(
      'sla.csv',
      'Request,Business unit,Service,Response time,Delivery time,Sponsor\nNeuer Zugang,Vertrieb,Shop,1 h,3 days,Ito\n',
    );
    const answers = { kept: [[2, 'deliveryTime'] as [number, string]] };
    const found = await check(token, { answers });
    expect(found.counts).toMatchObject({ updated: 1, unchanged: 0, leftOut: 0 });
    expect(found.first.changed[0]).toMatchObject({
      title: 'Neuer Zugang, Vertrieb',
      listed: [
        { field: 'responseTime', mine: 4, theirs: 1, take: 'theirs' },
        { field: 'deliveryTime', mine: 16, theirs: 24, take: 'mine' },
        { field: 'sponsor', mine: 'Weber', theirs: 'Ito', take: 'theirs' },
      ],
    });
    valueOf(await start(token, { answers }));
    const [after] = (await page.read()).agreement.values();
    expect(after).toEqual({ ...before, responseHours: 1, sponsor: 'Ito' });
    await page.get('history/undo', {});
    expect([...(await page.read()).agreement.values()][0]).toEqual(before);
  });

  test('times that would not fit one another so are kept together, and what is kept in full is still shown', async () => {
    const { page, offer, check, start } = await withShop();
    valueOf(await start(await offer('sla.csv', german)));
    const before = (await page.read()).agreement;
    const token = await offer(
      'sla.csv',
      'Request,Business unit,Service,Response time,Delivery time\nNeuer Zugang,Vertrieb,Shop,20 h,3 days\n',
    );
    // 20 hours to answer are more than the 16 hours to deliver that are kept.
    const found = await check(token, { answers: { kept: [[2, 'deliveryTime']] } });
    expect(found.counts).toMatchObject({ updated: 0, unchanged: 1, leftOut: 0 });
    expect(found.first.changed[0]?.listed?.map(({ field, take }) => [field, take])).toEqual([
      ['responseTime', 'mine'],
      ['deliveryTime', 'mine'],
    ]);
    expect((await page.read()).agreement).toEqual(before);
  });

  test('a name that another agreement has by now is kept with unit and service', async () => {
    const { page, offer, check, start } = await withShop();
    valueOf(await start(await offer('sla.csv', german)));
    const rows = [...(await page.read()).agreement.values()];
    const [access, device] = rows;
    // The first row takes the name, unit and service that the second would have, were its unit kept.
    const lines = [
      'Request,Business unit,Service,Answer within,Deliver within,Of it not seen,Sponsor,Bimodal ID',
      `Umzug,Vertrieb,,4 hours,2 days,1 day,Weber,${access?.id}`,
      `Umzug,Finanzen 2,,1 day,10 days,7 days,Weber,${device?.id}`,
    ];
    const token = await offer('sla.csv', `${lines.join('\n')}\n`);
    const found = await check(token, { answers: { kept: [[3, 'businessUnit']] } });
    expect(found.counts).toMatchObject({ updated: 1, unchanged: 1, leftOut: 0 });
    expect(
      found.first.changed.flatMap(({ listed = [] }) => listed.map(({ field, take }) => [field, take])),
    ).toEqual([
      ['title', 'theirs'],
      ['serviceName', 'theirs'],
      ['title', 'mine'],
      ['businessUnit', 'mine'],
    ]);
  });

  test('is taken back later on, but for what an emergency was logged by', async () => {
    const { page, offer, start } = await withShop();
    valueOf(await start(await offer('sla.csv', german)));
    const [first] = [...(await page.read()).agreement.keys()];
    await page.do({
      type: 'emergency/set',
      emergency: {
        id: 'down',
        title: 'Down',
        lane: 'run',
        businessUnit: '',
        agreementId: first ?? null,
        initiativeId: null,
        days: 1,
        requestedOn: '2026-03-02',
        deliveredOn: null,
      },
    });
    const [importId = ''] = [...(await page.read()).import.keys()];
    await page.get('import/undo', { importId, look: false });
    expect([...(await page.read()).agreement.keys()]).toEqual([first]);
  });
});

test.each(['csv', 'xlsx'] as const)(
  'the table that this app writes comes back unchanged from %s',
  async (format) => {
    const { page, engine, folder, offer, check, start } = await withShop();
    const agreements = agreementTemplate.map((row, at) => ({
      ...row,
      id: `t${at}`,
      businessUnit: at % 2 ? 'Sales' : '',
      serviceId: at === 3 ? 'shop' : null,
      sponsor: '=Ann',
    }));
    await page.do({ type: 'agreement/set', agreements });
    const path = join(folder, `out.${format}`);
    await engine.get('plan/export', exporting(path, { what: 'agreements', format }));
    const bytes = readFileSync(path);
    const token = await offer(`out.${format}`, bytes);
    const found = await check(token);
    expect(found.mapping.target).toBe('agreements');
    expect(found.counts).toMatchObject({ created: 0, updated: 0, unchanged: 20, leftOut: 0 });
    const text = format === 'csv' ? bytes.toString('utf8').replace('8 hours', '6 hours') : null;
    if (text === null) return;
    valueOf(await start(await offer('out.csv', text)));
    expect([...(await page.read()).agreement.values()].map(({ id }) => id)).toEqual(
      agreements.map(({ id }) => id),
    );
  },
);
