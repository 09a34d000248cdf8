import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportFigures } from '../../../electron/engine/export/export-figures';
import { blankGoal } from '../../../shared/model/blank';
import { showPlan } from '../../../shared/rules/show/show';
import { exporting } from '../../helpers/exporting';
import { tempFolder, testEngine, valueOf } from '../../helpers/plan-file';
import { after, base, freshPlan } from '../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);
const job = { cancelled: () => false };

async function linesOf(plan: ReturnType<typeof freshPlan>): Promise<string[]> {
  const path = join(tempFolder(), 'figures.csv');
  const rows = await exportFigures(showPlan(plan, 0), { path, job });
  const lines = readFileSync(path, 'utf8').split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines).toHaveLength(rows + 1);
  return lines;
}

/*
 * ERP costs 12.0M of 2026, indexed by 4 %: 12.48M in 2027, a quarter of it 3.12M. The budget of 20M less 12.48M leaves
 * 7.52M; all spend is run, a share of 1.
 */
test('figures go out one a row: money in major units, shares from 0 to 1, what is not set empty', async () => {
  const plan = after(
    freshPlan(),
    {
      type: 'service/add',
      id: 'ERP',
      name: 'ERP',
      changes: { cost: M(12), indexation: 400, costYear: 2026 },
    },
    {
      type: 'budget/set',
      scenarioId: base,
      fiscalYear: 2027,
      scope: 'total',
      amount: M(20),
      hard: true,
    },
  );
  const lines = await linesOf(plan);
  expect(lines[0]).toBe('\uFEFFScenario,Group,Of,What,Year,Quarter,Unit,Value');
  expect(lines).toEqual(
    expect.arrayContaining([
      'Base,Services,ERP,Planned,2027,,EUR,12480000.00',
      'Base,Services,ERP,Booked,2027,,EUR,',
      'Base,Years,,Run today,2027,,EUR,12480000.00',
      'Base,Drift,,Run today,2027,2027 Q1,EUR,3120000.00',
      'Base,Budgets,IT budget,Budget,2027,,EUR,20000000.00',
      'Base,Budgets,IT budget,Hard budget,2027,,yes or no,yes',
      'Base,Budgets,IT budget,Free,2027,,EUR,7520000.00',
      'Base,Plan,,"Keeping the lights on, of all spend",,,share,1',
      'Base,Scenarios,,Run today,2027,,EUR,12480000.00',
    ]),
  );
});

test('a currency without decimals has none, and no text runs as a formula', async () => {
  const plan = after(
    freshPlan('JPY'),
    { type: 'service/add', id: 's', name: '=1+1', changes: { cost: 1_200 } },
    {
      type: 'goal/set',
      goal: { ...blankGoal, id: 'g', name: 'Sell, more', outcome: 'revenue', unit: '@money', target: 2.5 },
    },
  );
  const lines = await linesOf(plan);
  expect(lines).toEqual(
    expect.arrayContaining([
      "Base,Services,'=1+1,Planned,2027,,JPY,1200",
      'Base,Goals,"Sell, more",Target,,,\'@money,2.5',
    ]),
  );
});

test('the engine writes them from what show prints', async () => {
  const engine = testEngine();
  const folder = tempFolder();
  valueOf(await engine.open(join(folder, 'plan.bimodal')));
  const path = join(folder, 'figures.csv');
  const { rows } = await engine.get('plan/export', exporting(path, { what: 'figures' }));
  expect(readFileSync(path, 'utf8').trimEnd().split('\r\n')).toHaveLength(rows + 1);
});
