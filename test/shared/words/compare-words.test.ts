import { expect, test } from 'vitest';
import { blankGoal } from '../../../shared/model/blank';
import { apply } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import type { Scenario } from '../../../shared/model/records/scenario';
import type { Command } from '../../../shared/rules/command';
import { compareScenarios } from '../../../shared/rules/scenarios/compare';
import { type ScenarioColumn, scenarioColumn } from '../../../shared/rules/scenarios/scenario-column';
import { scenarioParts } from '../../../shared/rules/scenarios/scenario-rows';
import {
  countsOfDifference,
  servicesOfDifference,
  spendOfDifference,
  whyWords,
} from '../../../shared/words/money/compare-words';
import {
  scenarioChangeWords,
  scenarioPartWords,
  scenarioRowWords,
  scenarioValueWords,
} from '../../../shared/words/money/scenario-words';
import { reportUnit } from '../../../shared/words/report-units';
import { cutPlan, cutting, M } from '../../helpers/plans/cut-plan';
import { after, base } from '../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('the cut in words: what differs, and what it does to spend, budget and what is free', () => {
  const comparison = compareScenarios(after(cutPlan(), ...cutting), 'before', base);
  expect(countsOfDifference(comparison)).toBe('4 initiatives differ: 1 stopped and 3 no longer funded.');
  expect(plain(spendOfDifference(comparison, 2027, speech))).toBe(
    'All spend in 2027 is € 2.00M less: one-off −1.95M, run of initiatives −0.05M. The IT budget is € 1.00M less, so 1.00M more is free.',
  );
  const same = compareScenarios(after(cutPlan(), ...cutting), base, base);
  expect(countsOfDifference(same)).toBe(
    'No initiative differs in its place, its marks, its money or what it brings.',
  );
});

test('a service that costs 7.0M instead of 6.0M since the baseline is named', () => {
  const dearer = after(
    cutPlan(),
    { type: 'scenario/freeze', id: 'then', name: 'Then', sourceId: base },
    { type: 'service/edit', ids: ['Hosting'], changes: { cost: M(7) } },
  );
  const words = (a: string, b: string) =>
    plain(spendOfDifference(compareScenarios(dearer, a, b), 2027, speech));
  expect(words('then', base)).toBe(
    'All spend in 2027 is € 1.00M more: run today +1.00M. The IT budget is the same, so 1.00M less is free.',
  );
  const services = (plan: Plan) =>
    plain(servicesOfDifference(compareScenarios(plan, 'then', base), 2027, speech));
  expect(services(dearer)).toBe('Services that cost something else, in 2027: Hosting 6.00M → 7.00M.');
  // 7.0M at 10 % a year is 7.7M in the second year and 7.0 · 1.1^4 = 10.2487M in the fifth: 4.2487M more than 6.0M.
  expect(
    services(after(dearer, { type: 'service/edit', ids: ['Hosting'], changes: { indexation: 1_000 } })),
  ).toBe('Services that cost something else, in 2027: Hosting 6.00M → 7.00M (+4.25M in 2031).');
  expect(words(base, base)).not.toContain('baseline');
});

test('a baseline of an earlier version does not know its services and says so', () => {
  const plan = after(
    cutPlan(),
    { type: 'scenario/freeze', id: 'then', name: 'Then', sourceId: base },
    { type: 'service/edit', ids: ['Hosting'], changes: { cost: M(7) } },
  );
  const scenario = plan.scenario.get('then') as Scenario;
  const older = apply(plan, {
    scenario: {
      changed: [
        { id: 'then', from: { frozenServices: scenario.frozenServices }, to: { frozenServices: null } },
      ],
    },
  });
  const comparison = compareScenarios(older, 'then', base);
  expect(servicesOfDifference(comparison, 2027, speech)).toBe('');
  expect(plain(spendOfDifference(comparison, 2027, speech))).toContain(
    'The baseline was frozen before services were: which of them cost something else now, it does not know.',
  );
});

test('why an initiative differs names the figures and dates of both sides', () => {
  const plan = after(
    cutPlan(),
    { type: 'scenario/freeze', id: 'before', name: 'Before', sourceId: base },
    { type: 'initiative/edit', ids: ['Chat'], changes: { cost: M(0.9), runCost: M(0.1) } },
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Chat'],
      changes: { start: quarterIn(2028, 1), lengthQuarters: 2 },
    },
    {
      type: 'placement/move',
      scenarioId: base,
      initiativeIds: ['Chat'],
      lane: 'run',
      funded: true,
      before: null,
    },
  );
  const [item] = compareScenarios(plan, 'before', base).items;
  expect(item && whyWords(item, speech)).toBe(
    'Drive innovation → Keep the lights on; re-scheduled, Q1–Q4 2027 → Q1–Q2 2028; re-estimated, cost 0.50M → 0.90M and run cost a year not known → 0.10M',
  );
});

/** Part, name, both figures, difference. */
function rowsOf(plan: Plan, columns: readonly ScenarioColumn[]): string[][] {
  const unit = reportUnit([M(1)], speech);
  return scenarioParts(plan, columns).flatMap((part) =>
    part.isLater
      ? []
      : part.rows.map((row) => {
          const [a = null, b = null] = row.values;
          return [
            scenarioPartWords(part, speech),
            scenarioRowWords(row, speech),
            scenarioValueWords(a, row.unit, unit, speech),
            scenarioValueWords(b, row.unit, unit, speech),
            scenarioChangeWords(b, a, row.unit, unit, speech),
          ].map(plain);
        }),
  );
}

test('side by side each row has its figure and its difference with a sign', () => {
  const plan = after(cutPlan(), ...cutting);
  const columns = [scenarioColumn(plan, 'before'), scenarioColumn(plan, base)];
  const rows = rowsOf(plan, columns);
  // Before: (6.05 + 1.9) / 9.95 = 80 % lights on; 1.9 of 3.9 = 49 %. After: (6 + 1.15) / 7.95 = 90 %; 1.15 of 1.95 = 59 %.
  expect(rows).toEqual([
    ['Initiatives', 'Funded', '6', '3', '−3'],
    ['Initiatives', 'Of them stopped', '0', '1', '+1'],
    ['Money in 2027', 'One-off, keep the lights on', '1.90', '1.15', '−0.75'],
    ['Money in 2027', 'One-off, drive innovation', '2.00', '0.80', '−1.20'],
    ['Money in 2027', 'Run', '6.05', '6.00', '−0.05'],
    ['Money in 2027', 'All spend', '9.95', '7.95', '−2.00'],
    ['Money in 2027', 'IT budget', '10.00', '9.00', '−1.00'],
    ['Money in 2027', 'Free', '0.05', '1.05', '+1.00'],
    ['Shares in 2027', 'Change money, keep the lights on', '49 %', '59 %', '+10 points'],
    ['Shares in 2027', 'Change money, drive innovation', '51 %', '41 %', '−10 points'],
    ['Shares in 2027', 'Lights on, of all spend', '80 %', '90 %', '+10 points'],
    ['Benefits a year at full effect', 'Margin', '0 to 4.00M', '0 to 1.60M', '−1.20M likely'],
    ['Benefits a year at full effect', 'Cashable saving', '0.20–0.40M', '–', '−0.30M likely'],
    ['Room for change', '2027', '3.95', '3.00', '−0.95'],
  ]);
});

test('the budgets of the lanes, what is held back of them and whether they are hard stand side by side', () => {
  const lane = (scenarioId: string, amount: number, contingency: number, hard: boolean): Command => ({
    type: 'budget/set',
    scenarioId,
    fiscalYear: 2027,
    scope: 'run',
    amount,
    contingency,
    hard,
  });
  const plan = after(
    cutPlan(),
    { type: 'scenario/add', id: 'lean', name: 'Lean', sourceId: base },
    lane(base, M(3), 0, false),
    lane('lean', M(2.5), M(0.2), true),
  );
  const rows = rowsOf(plan, [scenarioColumn(plan, base), scenarioColumn(plan, 'lean')]);
  // Run's one-off money is 1.9M: 3 − 1.9 = 1.1 free, 2.5 − 0.2 − 1.9 = 0.4 free.
  expect(rows.filter(([, name]) => name?.endsWith('lights on')).slice(1, 5)).toEqual([
    ['Money in 2027', 'Budget, keep the lights on', '3.00', '2.50', '−0.50'],
    ['Money in 2027', 'Contingency, keep the lights on', '0.00', '0.20', '+0.20'],
    ['Money in 2027', 'Hard or soft, keep the lights on', 'soft', 'hard', 'not soft'],
    ['Money in 2027', 'Free, keep the lights on', '1.10', '0.40', '−0.70'],
  ]);
});

test('goals and teams stand side by side as well', () => {
  const effort = (initiativeId: string, days: number): Command => ({
    type: 'effort/set',
    initiativeId,
    teamId: 't',
    effort: { days, externalDays: 0, spread: 'even' },
  });
  const plan = after(
    cutPlan(),
    {
      type: 'team/set',
      team: { id: 't', name: 'Web', daysPerQuarter: 100, runDaysPerQuarter: 40, dayRate: null },
    },
    effort('Chat', 240),
    effort('Kiosk', 120),
    {
      type: 'goal/set',
      goal: {
        ...blankGoal,
        id: 'g',
        name: 'Sold online',
        outcome: 'revenue',
        unit: '%',
        baseline: 12,
        target: 25,
        targetDate: '2028-12-31',
      },
    },
    { type: 'initiative/edit', ids: ['Chat'], changes: { goalId: 'g', goalContribution: 4.5 } },
    { type: 'initiative/edit', ids: ['Kiosk'], changes: { goalId: 'g', goalContribution: 2 } },
    { type: 'scenario/add', id: 'lean', name: 'Lean', sourceId: base },
    { type: 'placement/fund', scenarioId: 'lean', initiativeIds: ['Chat'], funding: 'none', amount: null },
  );
  const rows = rowsOf(plan, [scenarioColumn(plan, base), scenarioColumn(plan, 'lean')]);
  // 60 + 30 days of 60 usable in each of four quarters are 150 %; without Chat 30 of 60. 12 + 4.5 + 2 against 12 + 2.
  expect(rows.filter(([part]) => part?.startsWith('How far') || part?.startsWith('Teams'))).toEqual([
    ['How far goals get', 'Sold online, % (to 25)', '18.5', '14', '−4.5'],
    ['Teams, most asked of a quarter', 'Web', '150 %', '50 %', '−100 points'],
    ['Teams, most asked of a quarter', 'Quarters in which a team is over', '4', '0', '−4'],
  ]);
});
