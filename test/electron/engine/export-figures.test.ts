import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { quarterIn } from '../../../shared/model/quarter';
import { exporting } from '../../helpers/exporting';
import { adding, scenarioOf, tempFolder, testEngine, valueOf } from '../../helpers/plan-file';

async function opened() {
  const folder = tempFolder();
  const engine = testEngine();
  valueOf(await engine.open(join(folder, 'plan.bimodal')));
  const page = await engine.page();
  return { folder, engine, page, scenarioId: scenarioOf(await page.read()) };
}

describe('figures beside what was entered', () => {
  const cells = (path: string) => {
    const [head = '', ...lines] = readFileSync(path, 'utf8').slice(1).trimEnd().split('\r\n');
    const headers = head.split(',');
    return lines.map((line) => {
      const row = line.split(',');
      return (header: string) => row[headers.indexOf(header)];
    });
  };

  test('all benefits are summed by kind, and run cost stands after savings too; none of it is read back', async () => {
    const { folder, engine, page, scenarioId } = await opened();
    await page.do(adding(scenarioId, 'a', { runCost: 40_00, cost: 10_00 }));
    await page.do({
      type: 'placement/schedule',
      scenarioId,
      initiativeIds: ['a'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 2 },
    });
    await page.do({ type: 'service/add', id: 's', name: 'Old system', changes: { cost: 500_00 } });
    const benefit = (id: string, kind: 'margin' | 'cashable', likely: number) => ({
      type: 'benefit/set' as const,
      line: {
        id,
        initiativeId: 'a',
        kind,
        low: likely - 100,
        likely,
        high: likely + 100,
        rampQuarters: 0,
        offsetQuarters: 0,
        claimant: '',
      },
    });
    await page.do(benefit('1', 'margin', 2_00));
    await page.do(benefit('2', 'margin', 3_00));
    await page.do(benefit('3', 'cashable', 7_00));
    await page.do({
      type: 'effect/set',
      effect: {
        id: 'e',
        initiativeId: 'a',
        serviceId: 's',
        kind: 'end' as const,
        amount: null,
        from: null,
        parallelQuarters: 0,
      },
    });
    const path = join(folder, 'out.csv');
    await engine.get('plan/export', exporting(path, { fields: ['benefit', 'runCost'] }));
    const [a] = cells(path);
    expect([a?.('Benefit kind'), a?.('Benefit likely')]).toEqual(['margin', '2.00']);
    // 2 + 3 and 7; 40 of its own less the 500 that the service costs.
    expect(['low', 'likely', 'high'].map((end) => a?.(`All margin ${end}`))).toEqual([
      '3.00',
      '5.00',
      '7.00',
    ]);
    expect(a?.('All cashable saving likely')).toBe('7.00');
    expect(a?.('All avoided cost likely')).toBe('');
    // Live from Q3 2027 on: half of 5, half of 7.
    expect(a?.('All margin likely in the first year')).toBe('2.50');
    expect(a?.('All cashable saving likely in the first year')).toBe('3.50');
    expect(a?.('All avoided cost likely in the first year')).toBe('');
    expect([a?.('Run cost a year before savings'), a?.('Run cost a year after savings')]).toEqual([
      '40.00',
      '-460.00',
    ]);
    const back = await engine.get('backlog/import', { path, mapping: null, reading: {}, dryRun: true });
    expect(back).toMatchObject({ rows: 1, unchanged: 1, updated: 0, warnings: [] });
  });

  test('a table of before, with the run cost under its old name, is read as it was', async () => {
    const { folder, engine, page, scenarioId } = await opened();
    await page.do(adding(scenarioId, 'a', { runCost: 40_00 }));
    const path = join(folder, 'out.csv');
    await engine.get('plan/export', exporting(path, { fields: ['runCost'] }));
    const old = readFileSync(path, 'utf8').replace('Run cost a year before savings', 'Run cost a year');
    writeFileSync(path, old.replace('40.00,', '50.00,'));
    const done = await engine.get('backlog/import', { path, mapping: null, reading: {}, dryRun: true });
    expect(done).toMatchObject({ rows: 1, updated: 1, warnings: [] });
  });
});
