import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import { showPlan } from '../../../../shared/rules/show/show';
import { cutPlan, cutting, M } from '../../../helpers/plans/cut-plan';
import { after, base } from '../../../helpers/plans/plans';

const range = (low: number, likely: number, high: number) => ({
  low: M(low),
  likely: M(likely),
  high: M(high),
});
const none = range(0, 0, 0);

test('the README says of every key what it holds', () => {
  const readme = readFileSync('README.md', 'utf8');
  // What the plan and its first year are called speaks for itself.
  const ofFirstYear = ['initiatives', 'services', 'lanes', 'outcomes', 'balance', 'lightsOnShare'];
  const plain = ['title', 'currency', 'revision', 'scenario', ...ofFirstYear];
  const lacking = (text: string) =>
    Object.keys(showPlan(cutPlan(), 0)).filter(
      (key) => !plain.includes(key) && !new RegExp(`^\\|[^|]*\\\`${key}\\\`[^|]*\\|`, 'm').test(text),
    );
  expect(lacking(readme)).toEqual([]);
  // Planted: a row that is not there.
  expect(lacking(readme.replace('| `drift` |', '| |'))).toEqual(['drift']);
});

/*
 * Rebuild runs Q1 and Q2 2027, so it is live in Q3 and saves 0.3M a year: half of it, 0.15M, in 2027. The margin of the
 * others begins with 2028: 0.8 + 0.5 + 0.4 + 0.3 = 2.0M a year, up to twice that.
 */
test('benefits are shown by kind and by year', () => {
  const { benefits } = showPlan(cutPlan(), 0);
  expect(benefits.map(({ kind, initiatives, full }) => [kind, initiatives, full])).toEqual([
    ['margin', 4, range(0, 2, 4)],
    ['cashable', 1, range(0.2, 0.3, 0.4)],
  ]);
  expect(benefits.map(({ years }) => years.slice(0, 2))).toEqual([
    [
      { year: 2027, ...none },
      { year: 2028, ...range(0, 2, 4) },
    ],
    [
      { year: 2027, ...range(0.1, 0.15, 0.2) },
      { year: 2028, ...range(0.2, 0.3, 0.4) },
    ],
  ]);
  expect(benefits[1]?.claims).toEqual([{ claimant: '', ...range(0.2, 0.3, 0.4) }]);
});

test('scores are shown of every initiative, and what cannot be known is null', () => {
  const plan = after(cutPlan(), {
    type: 'initiative/edit',
    ids: ['Chat'],
    changes: { businessValue: 8, timeCriticality: 5, riskReduction: 2, jobSize: 5 },
  });
  const { scores } = showPlan(plan, 0);
  expect(scores).toHaveLength(7);
  // (8 + 5 + 2) / 5 = 3; 8 / 5 = 1.6.
  expect(scores.find(({ id }) => id === 'Chat')).toMatchObject({
    title: 'Chat',
    lane: 'innovate',
    wsjf: 3,
    valueEffort: 1.6,
  });
  expect(scores.find(({ id }) => id === 'Payroll')).toMatchObject({ payback: null, ratio: null, wsjf: null });
});

test('programmes and business units are shown with what is committed and what leaving costs', () => {
  const plan = after(
    cutPlan(),
    { type: 'initiative/edit', ids: ['Rebuild', 'Payroll'], changes: { programme: 'Core' } },
    { type: 'initiative/edit', ids: ['Payroll'], changes: { committed: M(0.7) } },
  );
  const { programmes, businessUnits } = showPlan(plan, 0).rollUps;
  // Rebuild 1.5 and Payroll 1.0; 0.9 of Rebuild is left, all of Payroll.
  expect(programmes[0]).toMatchObject({
    name: 'Core',
    count: 2,
    funded: 2,
    cost: M(2.5),
    given: M(2.5),
    spent: M(0.6),
    committed: M(0.7),
    exitCost: M(0.15),
    left: M(1.9),
  });
  expect(programmes.map(({ name }) => name)).toEqual(['Core', '']);
  expect(businessUnits).toHaveLength(1);
});

test('decisions are shown, and the gap between when a thing is needed and when it is ready', () => {
  const plan = after(
    cutPlan(),
    {
      type: 'decision/set',
      entry: {
        id: 'd',
        initiativeId: 'Idea',
        at: '2026-11-01T09:00:00.000Z',
        verdict: 'later',
        reason: 'No money in 2027.',
        wouldChange: 'A sponsor',
        reviewBy: '2027-06-30',
      },
    },
    { type: 'initiative/edit', ids: ['Rebuild'], changes: { neededBy: '2027-06-21' } },
  );
  const { decisions, dateGaps } = showPlan(plan, 0);
  expect(decisions).toEqual([
    {
      initiativeId: 'Idea',
      title: 'Idea',
      at: '2026-11-01T09:00:00.000Z',
      verdict: 'later',
      reason: 'No money in 2027.',
      wouldChange: 'A sponsor',
      reviewBy: '2027-06-30',
    },
  ]);
  // Live with Q3, on 1 July 2027: ten days after 21 June.
  expect(dateGaps).toEqual([
    {
      id: 'Rebuild',
      title: 'Rebuild',
      needed: '2027-06-21',
      ready: '2027-07-01',
      from: 'plan',
      days: 10,
      agreed: null,
    },
  ]);
});

test('a reserve is shown in days, with what planned work takes of it', () => {
  const plan = after(
    cutPlan(),
    { type: 'plan/edit', changes: { reserveRun: 10, reserveInnovate: 5, horizonYears: 1 } },
    {
      type: 'team/set',
      team: { id: 't', name: 'Web', daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate: null },
    },
    {
      type: 'effort/set',
      initiativeId: 'Chat',
      teamId: 't',
      effort: { days: 360, externalDays: 0, spread: 'even' },
    },
  );
  // 10 % and 5 % of 100 days in each of four quarters; 90 days asked of 85 usable ones take innovation's 5, four times.
  expect(showPlan(plan, 0).reserve).toEqual({
    run: { kept: 40, taken: 0 },
    innovate: { kept: 20, taken: 20 },
  });
});

test('each scenario is shown with its benefits, its years, its load and how far goals get', () => {
  const plan = after(cutPlan(), ...cutting, {
    type: 'placement/schedule',
    scenarioId: base,
    initiativeIds: ['Warehouse'],
    changes: { start: quarterIn(2028, 1) },
  });
  const [now, before] = showPlan(plan, 0).scenarios;
  expect(now).toMatchObject({ stopped: 1, benefits: { margin: range(0, 0.8, 1.6), cashable: none } });
  expect(now?.years.slice(0, 2)).toMatchObject([
    {
      year: 2027,
      run: M(6),
      room: M(3),
      change: { run: M(1.15), innovate: 0 },
      budgets: { total: { budget: M(9), free: M(1.85) }, run: { budget: null, free: null } },
    },
    { year: 2028, change: { innovate: M(0.8) } },
  ]);
  expect(before).toMatchObject({
    benefits: { margin: range(0, 2, 4), cashable: range(0.2, 0.3, 0.4) },
    goals: [],
    load: { teams: [], overQuarters: 0 },
  });
});

test('fields of one’s own are shown with what initiatives have in them', () => {
  const plan = after(
    cutPlan(),
    {
      type: 'own-field/set',
      field: { id: 'v', name: 'Vendor', kind: 'choice', choices: ['A', 'B'], weight: 0, place: 1 },
    },
    {
      type: 'own-field/set',
      field: { id: 'm', name: 'Licences', kind: 'money', choices: [], weight: 0, place: 0 },
    },
    { type: 'own-value/set', fieldId: 'v', initiativeIds: ['Chat'], value: 'B' },
    { type: 'own-value/set', fieldId: 'm', initiativeIds: ['Payroll'], value: 12_50 },
  );
  expect(showPlan(plan, 0).ownFields).toEqual([
    {
      name: 'Licences',
      kind: 'money',
      choices: [],
      values: [{ id: 'Payroll', title: 'Payroll', value: 12_50 }],
    },
    {
      name: 'Vendor',
      kind: 'choice',
      choices: ['A', 'B'],
      values: [{ id: 'Chat', title: 'Chat', value: 'B' }],
    },
  ]);
});
