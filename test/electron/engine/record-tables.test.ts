import { expect, test } from 'vitest';
import { recordTables } from '../../../electron/engine/export/record-tables';
import { readReadings } from '../../../shared/backlog/values/read-readings';
import { readRealised } from '../../../shared/backlog/values/read-realised';
import { blankGoal } from '../../../shared/model/blank';
import { adding, after, freshPlan } from '../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const sum = { low: 0, likely: 100, high: 100 };
const margin = { id: 'm', initiativeId: 'Shop', kind: 'margin' as const, ...sum, claimant: 'CMO' };

const plan = after(
  freshPlan(),
  {
    type: 'goal/set',
    goal: { ...blankGoal, id: 'g', name: 'Sell online', outcome: 'revenue', metric: 'Share' },
  },
  {
    type: 'metric-pair/set',
    pair: { id: 'g', name: 'Share', unit: '%', baseline: 9, target: 10, since: null },
  },
  adding('Shop'),
  { type: 'benefit/set', line: { ...margin, rampQuarters: 0, offsetQuarters: 0 } },
  { type: 'benefit/set', line: { ...margin, id: 'n', rampQuarters: 0, offsetQuarters: 0 } },
  {
    type: 'metric-reading/set',
    readings: [
      { goalId: 'g', side: 'business', day: '2027-03-31', value: 1.5 },
      { goalId: 'g', side: 'it', day: '2027-03-31', value: 99 },
    ],
  },
  {
    type: 'realised/set',
    values: [{ initiativeId: 'Shop', benefitId: 'n', day: '2027-03-31', amount: 120_050, by: 'Ann' }],
  },
);

/** As it is copied out of the workbook. */
function copied(name: string): string {
  const table = recordTables(plan).get(name);
  const rows = table?.rows.map((cells) => cells.map((cell) => cell?.text ?? '')) ?? [];
  return [table?.headers ?? [], ...rows].map((cells) => cells.join('\t')).join('\n');
}

test('readings that are copied out of the workbook come back as they are, whatever metrics are called', () => {
  const read = readReadings(copied('Readings'), plan, speech);
  expect(read.problems).toEqual([]);
  expect(after(plan, { type: 'metric-reading/set', readings: [...read.taken] }).metricReading).toEqual(
    plan.metricReading,
  );
  expect(read.taken).toHaveLength(2);
});

test('so do realised values, each on its own line of several alike', () => {
  const read = readRealised(copied('Realised values'), plan, speech);
  expect(read.problems).toEqual([]);
  expect(after(plan, { type: 'realised/set', values: [...read.taken] }).realisedValue).toEqual(
    plan.realisedValue,
  );
  expect(read.taken).toHaveLength(1);
});

test('peers stand with their pressures, strengths with their levels, also where nothing was changed yet', () => {
  const tables = recordTables(plan);
  expect(tables.get('Peers')?.rows.map(([peer]) => peer?.text)).toContain('CFO');
  expect(tables.get('Strengths')?.rows).toHaveLength(5);
  expect(tables.get('Emergencies')?.rows).toEqual([]);
});

test('goals, enablers, teams and milestones stand as they are exported alone', () => {
  const milestone = {
    id: 'm',
    initiativeId: 'Shop',
    name: 'Pilot',
    kind: 'usable' as const,
    offsetQuarters: 1,
  };
  const tables = recordTables(after(plan, { type: 'milestone/set', milestone }));
  const cells = (name: string) => tables.get(name)?.rows.map((row) => row.map((cell) => cell?.text ?? ''));
  expect(cells('Goals')?.[0]?.slice(0, 4)).toEqual(['Sell online', '', 'revenue', 'Share']);
  expect(cells('Milestones')).toEqual([['Shop', 'Pilot', 'usable', '2', '', 'Shop', 'm']]);
  expect([cells('Teams'), cells('Enablers')]).toEqual([[], []]);
});
