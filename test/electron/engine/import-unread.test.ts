import { describe, expect, test } from 'vitest';
import { knownRows } from '../../../shared/rules/import/known-rows';
import { costOf } from '../../../shared/rules/money/cost';
import { withFiles } from '../../helpers/backlog-files';
import { valueOf } from '../../helpers/plan-file';

const first =
  'Key,Title,Cost,Start,Status,Benefit low,Benefit,Benefit high,Owner\nP-1,ERP,1000,2027-04-01,In progress,10,20,30,Ann\nP-2,CRM,2000,2027-07-01,Approved,,,,Bo\n';

describe('a cell that cannot be read, of an initiative that the plan has', () => {
  test('leaves the plan as it is, and says so; other cells of the row are taken', async () => {
    const { offer, start, check, byKey, page, scenarioId } = await withFiles();
    valueOf(await start(await offer('list 2026-11.csv', first)));
    const { id } = await byKey('P-1');
    const now = async () => knownRows(await page.read(), scenarioId).get(id)?.now;
    const before = await now();
    expect(before).toMatchObject({
      cost: 1000_00,
      benefitLow: 10_00,
      benefitLikely: 20_00,
      benefitHigh: 30_00,
    });
    const next =
      'Key,Title,Cost,Start,Status,Benefit low,Benefit,Benefit high,Owner\nP-1,ERP,1.2.3.4,soon,Blue,10,many,30,Cy\nP-2,CRM,2000,2027-07-01,Approved,,,,Bo\nP-3,New,many,soon,Blue,,,,Di\n';
    const token = await offer('list 2026-12.csv', next);
    const found = await check(token);
    expect(found.counts).toMatchObject({ rows: 3, created: 1, updated: 1, unchanged: 1, leftOut: 0 });
    const done = valueOf(await start(token));
    expect(await now()).toEqual({ ...before, businessOwner: 'Cy' });
    expect(
      done.summary.warnings
        .filter(({ column }) => column === 'Cost' || column === 'Status')
        .map(({ line, reason }) => [line, reason]),
    ).toEqual([
      [2, '“1.2.3.4” is not an amount; the plan keeps its value.'],
      [2, '“Blue” is not a known status; the plan keeps its value.'],
      [4, '“many” is not an amount; the field stays empty.'],
      [4, '“Blue” is not a known status; the row counts as proposed.'],
    ]);
  });

  test('is read again next month, when it can be', async () => {
    const { offer, start, byKey, page } = await withFiles();
    const cost = async () => costOf(await page.read(), (await byKey('P-1')).id);
    valueOf(await start(await offer('list 2026-11.csv', first)));
    valueOf(await start(await offer('list 2026-12.csv', first.replace('1000', '1.2.3.4'))));
    expect(await cost()).toBe(1000_00);
    valueOf(await start(await offer('list 2027-01.csv', first.replace('1000', '1500'))));
    expect(await cost()).toBe(1500_00);
  });

  test('an empty one still takes away what the list gave', async () => {
    const { offer, start, byKey, page } = await withFiles();
    const cost = async () => costOf(await page.read(), (await byKey('P-1')).id);
    valueOf(await start(await offer('list 2026-11.csv', first)));
    valueOf(await start(await offer('list 2026-12.csv', first.replace('1000', ''))));
    expect(await cost()).toBeNull();
  });
});

test('the same of services', async () => {
  const { offer, start, page } = await withFiles();
  const list = (end: string, cost: string) =>
    `Service,Annual cost,Contract end,Indexation\nSAP,${cost},${end},2%\n`;
  const as = { target: 'services' as const };
  valueOf(await start(await offer('services 2026-11.csv', list('2028-12-31', '100')), as));
  const done = valueOf(await start(await offer('services 2026-12.csv', list('some day', '120')), as));
  const [sap] = [...(await page.read()).service.values()];
  expect(sap?.contractEnd).toBe('2028-12-31');
  expect(done.summary.warnings.map(({ reason }) => reason)).toContain(
    '“some day” names no day; the plan keeps its value.',
  );
  expect(done.summary).toMatchObject({ rows: 1, updated: 1 });
});
