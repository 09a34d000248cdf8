import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportComparison } from '../../../electron/engine/export/export-comparison';
import { blankGoal } from '../../../shared/model/blank';
import type { Plan } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import { compareScenarios } from '../../../shared/rules/scenarios/compare';
import { scenarioColumn } from '../../../shared/rules/scenarios/scenario-column';
import { copy, placed } from '../../helpers/compare-plans';
import { openedPlan } from '../../helpers/opened-plan';
import { codeOf, tempFolder } from '../../helpers/plan-file';
import { cutPlan, cutting } from '../../helpers/plans/cut-plan';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';

const job = { cancelled: () => false };

async function linesOf(plan: Plan, from: string, to: string): Promise<string[]> {
  const path = join(tempFolder(), 'differences.csv');
  const rows = await exportComparison(plan, { from, to }, { path, job });
  const lines = readFileSync(path, 'utf8').split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines).toHaveLength(rows + 1);
  return lines;
}

/*
 * The meeting of the cut: the budget 10M → 9M; Chat 0.5M, Loyalty 0.4M and Kiosk 0.3M dropped, Rebuild stopped: of 0.9M left
 * 0.15M is paid to leave it. One-off −1.2M −0.75M = −1.95M, run −0.05M in 2027 and −0.1M in a whole year.
 */
test('what differs stands item by item with its reason, then budgets, sums, and both scenarios side by side', async () => {
  const plan = after(cutPlan(), ...cutting);
  const lines = await linesOf(plan, 'before', base);
  expect(lines[0]).toBe('\uFEFFGroup,Of,What,Year,Unit,From,To,Difference,Became,Why');
  const items = [
    ...new Set(lines.filter((line) => line.startsWith('What differs,')).map((line) => line.split(',')[1])),
  ];
  expect(items).toEqual(['Rebuild', 'Chat', 'Loyalty', 'Kiosk']);
  expect(lines).toEqual(
    expect.arrayContaining([
      'Scenarios,,Name,,text,Before the cut,Base,,,',
      'What differs,Rebuild,"One-off, all years",,EUR,,,-750000.00,Stopped,"Stopped: what is left is not spent, the exit cost is"',
      'What differs,Rebuild,Run,2031,EUR,,,-100000.00,Stopped,"Stopped: what is left is not spent, the exit cost is"',
      'What differs,Chat,One-off,2027,EUR,,,-500000.00,No longer funded,Not funded any more',
      'What differs,Chat,Funded,,yes or no,yes,no,,No longer funded,Not funded any more',
      'What differs,Chat,Given,,EUR,500000.00,0.00,-500000.00,No longer funded,Not funded any more',
      'What differs,Chat,"Margin a year, likely",,EUR,,,-500000.00,No longer funded,Not funded any more',
      'Budgets that differ,IT budget,Budget,2027,EUR,10000000.00,9000000.00,-1000000.00,,',
      'In all,,"One-off, all years",,EUR,,,-1950000.00,,',
      'In all,,All spend,2027,EUR,,,-2000000.00,,',
      'In all,,Free,2027,EUR,,,1000000.00,,',
      'Side by side,Initiatives,Funded,,count,6,3,-3,,',
      'Side by side,Money in 2027,All spend,2027,EUR,9950000.00,7950000.00,-2000000.00,,',
      'Side by side,Money in 2027,IT budget,2027,EUR,10000000.00,9000000.00,-1000000.00,,',
    ]),
  );
  expect(lines.some((line) => line.includes('NaN') || line.includes('undefined'))).toBe(false);
});

test('its sums are those of the screen', async () => {
  const plan = after(cutPlan(), ...cutting);
  const lines = await linesOf(plan, 'before', base);
  const { items, totals } = compareScenarios(plan, 'before', base);
  const major = (amount: number) => (amount / 100).toFixed(2);
  for (const { title, oneOff } of items)
    expect(
      lines.some((line) =>
        line.startsWith(`What differs,${title},"One-off, all years",,EUR,,,${major(oneOff)},`),
      ),
    ).toBe(true);
  const spend = [scenarioColumn(plan, 'before'), scenarioColumn(plan, base)].map(
    ({ years }) => years[1]?.spend ?? 0,
  );
  expect(lines).toContain(
    `Side by side,Money in 2028,All spend,2028,EUR,${spend.map(major).join(',')},${major((spend[1] ?? 0) - (spend[0] ?? 0))},,`,
  );
  expect(lines).toContain(`In all,,Run,2027,EUR,,,${major(totals.firstYear.run)},,`);
});

test('dates, lists and marks that differ have both sides; no text runs as a formula; shares, readings and ranges have their units', async () => {
  const plan = after(
    freshPlan('JPY'),
    adding('a', {
      cost: 100,
      outcome: 'risk',
      benefit: { kind: 'margin', low: 1, likely: 2, high: 3 },
    }),
    moving(['a'], 'run', true),
    {
      type: 'goal/set',
      goal: {
        ...blankGoal,
        id: 'g',
        name: 'Sell, more',
        outcome: 'risk',
        unit: '@x',
        baseline: 1,
        target: 2,
      },
    },
    {
      type: 'team/set',
      team: { id: 't', name: 'Web', daysPerQuarter: 40, runDaysPerQuarter: 0, dayRate: null },
    },
    {
      type: 'effort/set',
      initiativeId: 'a',
      teamId: 't',
      effort: { days: 30, externalDays: 0, spread: 'even' },
    },
    { type: 'initiative/edit', ids: ['a'], changes: { title: '=1+1' } },
    copy,
    { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'run', amount: 9, hard: true },
    { ...moving(['a'], 'innovate', true), scenarioId: 'other' },
    placed('a', { start: quarterIn(2028, 3), lengthQuarters: 2 }, 'other'),
    { type: 'placement/mark', scenarioId: 'other', initiativeIds: ['a'], mark: 'must' },
  );
  const lines = await linesOf(plan, base, 'other');
  const of = (what: string) => lines.find((line) => line.includes(`,${what},`)) ?? '';
  expect(of('Start')).toMatch(/^What differs,'=1\+1,Start,,quarter,,2028 Q3,,Moved,/);
  expect(lines).toContain('Budgets that differ,Keep the lights on,Hard budget,2027,yes or no,yes,,,,');
  expect(lines).toContain('Side by side,Money in 2027,"Hard or soft, keep the lights on",2027,text,hard,,,,');
  expect(of('List')).toContain(',text,Keep the lights on,Drive innovation,,');
  expect(of('Mark')).toContain(',text,No mark,Must be funded,,');
  expect(of('"One-off, keep the lights on"')).toBe(
    'Side by side,Money in 2027,"One-off, keep the lights on",2027,JPY,100,0,-100,,',
  );
  expect(lines).toContain('Side by side,Benefits a year at full effect,"Margin, likely",,JPY,2,2,0,,');
  expect(lines).toContain('Side by side,How far goals get,"Sell, more, @x (to 2)",,\'@x,1,1,0,,');
  expect(lines).toContain('Side by side,"Teams, most asked of a quarter",Web,,share,0.75,0.375,-0.375,,');
});

test('an engine writes it by name or id, and names a scenario that is not there', async () => {
  const { folder, engine, scenarioId } = await openedPlan();
  const path = join(folder, 'out.csv');
  const { rows } = await engine.get('comparison/export', {
    path,
    from: { name: ' base ' },
    to: { id: scenarioId },
  });
  expect(readFileSync(path, 'utf8').trimEnd().split('\r\n')).toHaveLength(rows + 1);
  const reply = await engine.ask('comparison/export', { path, from: { name: 'Base' }, to: { name: 'Less' } });
  expect(codeOf(reply)).toBe('scenario-unknown');
  expect(reply).toMatchObject({ parameters: { scenario: 'Less', names: '“Base”' } });
});
