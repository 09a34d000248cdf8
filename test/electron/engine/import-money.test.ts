import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blankImport } from '../../../shared/model/blank';
import { quarterIn } from '../../../shared/model/quarter';
import { codeOf, dump, scenarioOf, tempFolder, testEngine, valueOf } from '../../helpers/plan-file';
import { exporting } from '../../helpers/exporting';

const services = [
  'Service;Cost a year (k);Cost centre;Contract end;Indexation',
  'ERP;1.234,50;9000;31.12.2028;3,5',
  'ERP;10,00;9001;;',
  ';5,00;9002;;',
  '',
].join('\r\n');

const finance = [
  'Cost centre;Account;Amount;Posting date;Posting text',
  '9000;6000;1.000,50;15.01.2027;Licences',
  '9000;6000;-0,50;31.03.2027;Rounding',
  '9001;6100;20,00;01.04.2027;',
  '1;6000;5,00;01.04.2027;',
  '',
].join('\r\n');

async function opened() {
  const folder = tempFolder();
  const engine = testEngine();
  valueOf(await engine.open(join(folder, 'plan.bimodal')));
  const page = await engine.page();
  const scenarioId = scenarioOf(await page.read());
  const start = async (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    await engine.get('backlog/offer', { token: name, path });
    return page.get('import/start', { token: name, job: name, reading: {}, scenarioId });
  };
  return { folder, engine, page, scenarioId, start };
}

describe('services and actual costs', () => {
  test('come in by what the headers say, each as one change that one undo takes back', async () => {
    const { engine, page, start } = await opened();
    const empty = dump(await page.read());
    const first = await start('services.csv', services);
    expect(first.summary).toMatchObject({ rows: 3, created: 2, mapping: { target: 'services' } });
    expect(first.summary.leftOut).toEqual([{ line: 4, reason: 'The row has no name.' }]);
    const withServices = await page.read();
    expect([...withServices.service.values()]).toMatchObject([
      { name: 'ERP', costCentre: '9000', indexation: 350, contractEnd: '2028-12-31' },
      { name: 'ERP', costCentre: '9001', indexation: 0 },
    ]);
    // 1,234.50 and 10.00 thousand, in cents.
    expect([...withServices.moneyLine.values()].map(({ amount }) => amount)).toEqual([
      1_234_500_00, 10_000_00,
    ]);

    const second = await start('finance.csv', finance);
    expect(second.summary).toMatchObject({ rows: 4, created: 3, mapping: { target: 'actuals' } });
    expect(second.summary.leftOut).toEqual([
      { line: 5, reason: 'No initiative and no service has the cost centre “1”.' },
    ]);
    expect(second.change?.label).toMatchObject({ code: 'actuals-imported', parameters: { count: 3 } });
    const booked = await page.read();
    const actual = [...booked.moneyLine.values()].filter(({ stage }) => stage === 'actual');
    // 1,000.50 - 0.50 in the first quarter on one account, 20.00 in the second on another.
    expect(actual.map(({ anchor, account, amount }) => [anchor, account, amount])).toEqual([
      [quarterIn(2027, 1), '6000', 1_000_00],
      [quarterIn(2027, 2), '6100', 20_00],
    ]);
    expect(actual[0]?.bookings).toEqual([
      { period: '2027-01', costCentre: '9000', text: 'Licences', amount: 1_000_50, rows: 1 },
      { period: '2027-03', costCentre: '9000', text: 'Rounding', amount: -50, rows: 1 },
    ]);
    expect([...booked.import.values()].map(({ target, rows, leftOut }) => [target, rows, leftOut])).toEqual([
      ['services', 3, 1],
      ['actuals', 4, 1],
    ]);
    expect((await engine.get('plan/check', {})).problems).toEqual([]);

    await start('again.csv', finance);
    expect(dump({ ...(await page.read()), import: booked.import })).toBe(dump(booked));
    // March alone, corrected: January stays.
    const march = finance.split('\r\n').filter((line) => /Cost centre|Rounding/.test(line));
    const third = await start('march.csv', `${march.join('\r\n').replace('-0,50', '-1,50')}\r\n`);
    expect(third.summary.warnings.map(({ reason }) => reason.replaceAll('\u00a0', ' '))).toContainEqual(
      expect.stringMatching(
        /^ERP, Q1 2027, account 6000: .*0.50 was booked in the months .* 999.00 in all\.$/,
      ),
    );
    const sums = [...(await page.read()).moneyLine.values()].filter(({ account }) => account === '6000');
    expect(sums.map(({ amount }) => amount)).toEqual([999_00]);
    await page.get('history/undo', {});
    await page.get('history/undo', {});
    await page.get('history/undo', {});
    expect(dump(await page.read())).toBe(dump(withServices));
    await page.get('history/undo', {});
    expect(dump(await page.read())).toBe(empty);
  });

  test('of one month are taken back out of a sum that the next month came on top of', async () => {
    const { page, start } = await opened();
    await start('services.csv', services);
    const month = (date: string, amount: string) =>
      `Cost centre;Account;Amount;Posting date;Posting text\r\n9000;6000;${amount};${date};Licences\r\n`;
    await start('january.csv', month('15.01.2027', '100,00'));
    const importId = [...(await page.read()).import.keys()].at(-1) ?? '';
    await start('february.csv', month('15.02.2027', '30,00'));
    const booked = async () =>
      [...(await page.read()).moneyLine.values()].filter(({ stage }) => stage === 'actual');
    expect(await booked()).toMatchObject([{ amount: 130_00 }]);
    const { kept, services: told } = valueOf(await page.ask('import/undo', { importId, look: false }));
    expect([kept, told]).toEqual([[], { removed: 0, restored: 1, kept: [] }]);
    expect(await booked()).toMatchObject([{ amount: 30_00, bookings: [{ period: '2027-02' }] }]);
  });

  test('cannot be made by a page', async () => {
    const { page } = await opened();
    const record = {
      ...blankImport,
      id: 'i',
      fileName: 'x',
      at: '2026-11-21T09:00:00.000Z',
      fingerprint: '',
      rows: 0,
      created: 0,
      leftOut: 0,
      mapping: '',
    };
    for (const target of ['services', 'actuals'] as const) {
      const command = { type: `import/${target}` as const, import: { ...record, target }, rows: [] };
      const reply = await page.ask('command/dispatch', { command, stamp: { id: 's', at: record.at } });
      expect(codeOf(reply)).toBe('malformed');
    }
  });

  test('services go out as CSV and come back as they were', async () => {
    const { folder, engine, page, start } = await opened();
    await start('services.csv', services);
    const path = join(folder, 'out.csv');
    expect(await engine.get('plan/export', exporting(path, { what: 'services' }))).toEqual({ rows: 2 });
    const back = await opened();
    const summary = (await back.start('out.csv', readFileSync(path, 'utf8'))).summary;
    expect(summary).toMatchObject({ created: 2, leftOut: [] });
    const plain = async (of: typeof page) =>
      [...(await of.read()).service.values()].map(({ id: _id, ...service }) => service);
    expect(await plain(back.page)).toEqual(await plain(page));
  });

  test('the key figures go out as CSV, with a bound where a service is not known', async () => {
    const { folder, engine, page, start } = await opened();
    await start('services.csv', services);
    const path = join(folder, 'key.csv');
    expect(await engine.get('plan/export', exporting(path, { what: 'key-figures' }))).toEqual({ rows: 5 });
    const text = readFileSync(path, 'utf8');
    const rows = text.trimEnd().split('\r\n');
    expect(rows[0]).toBe('\uFEFFKey figure,Value,At least,In words,Made of,Formula,Source');
    expect(rows).toHaveLength(6);
    // Nothing but services: all spend is run.
    expect(rows[2]).toMatch(/^"Run share of spend, next 12 months",1,,100\u00a0%,/);
    expect((await page.read()).service.size).toBe(2);
  });
});
