import { expect, test } from 'vitest';
import { blankGoal } from '../../../shared/model/blank';
import { settingsOf } from '../../../shared/model/plan';
import { attentionOf } from '../../../shared/rules/attention';
import { figuresOf } from '../../../shared/rules/cards/figures';
import { checkPlan } from '../../../shared/rules/check-plan';
import { showPlan } from '../../../shared/rules/show/show';
import { twentyPlan } from '../../fixtures/twenty';
import { after, base } from '../../helpers/plans/plans';

/*
 * By hand, in millions of euro, for 2027:
 *
 * Run today: ERP 9.00 + data centre 6.50 + workplace 5.50 + network 4.00 + licences 3.80 + service desk 2.22 = 31.02.
 *
 * Lane run, funded: 0.62 + 0.84 + 1.45 + 0.91 + 0.44 = 4.26, all of it in 2027. Backup renewal began in Q3 2026 and
 *   would have ended in Q4 2026; nothing says its 0.44 is spent, so it falls on the first quarter of 2027.
 *   Not funded: 0.78 + 0.11. Cost of the lane 4.26 + 0.89 = 5.15. Run cost a year 0.06 + 0 - 0.38 + 0.05 + 0.04 = -0.23.
 * Lane innovate, funded in 2027: 1.02 + 0.72 + 0.88 + 0.81 = 3.43; Loyalty wallet is given 0.40 over Q4 2027 and
 *   Q1 2028, so 0.20 in 2027; Partner portal has no start, so its 0.10 falls on Q1 and Q2 2027: 3.43 + 0.20 + 0.10 = 3.73.
 *   Cost of the lane 3.43 + 0.94 + 0.70 + 0.10 = 5.17. Run cost a year 0.10 + 0.09 + 0.12 + 0.07 + 0.15 = 0.53.
 * Backlog: 0.06 + 0.05 + 0.15 + 0.02 + 0.12 = 0.40, one without a cost.
 *
 * Run cost added within 2027, by quarters after the last one of the work (of four):
 *   Identity 0.06 x 2/4 = 0.03; ERP 0 x 3/4 = 0; data centre ends in Q4: 0; telephony 0.05 x 1/4 = 0.0125;
 *   backup 0.04 x 3/4 = 0.03; Order API 0.10 x 1/4 = 0.025; returns 0.09 x 2/4 = 0.045; agent 0.12 x 1/4 = 0.03;
 *   fraud 0.07 x 1/4 = 0.0175; wallet ends in 2028: 0. Together 0.19.
 *
 * Outcomes, funded money of 2027 and benefits of the funded:
 *   revenue 1.02 + 0.72 + 0.20 = 1.94; margin 1.5 + 1.2 + 0.5 = 3.2 / 2.5 + 1.8 + 1.5 = 5.8 / 4.2 + 2.6 + 3.1 = 9.9
 *   efficiency 0.84 + 1.45 + 0.91 + 0.88 = 4.08; cashable 0.6 + 1.0 + 0.9 = 2.5 / 0.7 + 1.3 + 1.4 = 3.4 / 0.9 + 1.6 + 2.0 = 4.5;
 *     avoided 0.4 / 0.5 / 0.7
 *   risk 0.62 + 0.44 + 0.81 = 1.87; expected loss avoided 1.1 + 0.5 + 0.8 = 2.4 / 2.0 + 1.2 + 1.5 = 4.7 / 3.0 + 2.2 + 2.4 = 7.6
 *   none: Partner portal 0.10. Together 1.94 + 4.08 + 1.87 + 0.10 = 7.99 = 4.26 + 3.73.
 *
 * Balance of change money: 4.26 / 7.99 and 3.73 / 7.99.
 * Lights on as a share of all spend: (31.02 + 0.19 + 4.26) / (31.02 + 0.19 + 7.99) = 35.47 / 39.20.
 */
const M = (amount: number) => Math.round(amount * 100_000_000);
const range = (low: number, likely: number, high: number) => ({
  low: M(low),
  likely: M(likely),
  high: M(high),
});
const none = range(0, 0, 0);
const noBenefits = { margin: none, cashable: none, avoided: none, lossAvoided: none };

const expected = {
  title: 'IT plan 2027',
  currency: 'EUR',
  scenario: 'Base',
  revision: 63,
  initiatives: 20,
  services: { count: 6, cost: M(31.02) },
  lanes: {
    backlog: { count: 6, cost: M(0.4), fundedCost: 0 },
    run: {
      count: 7,
      funded: 5,
      cost: M(5.15),
      fundedCost: M(4.26),
      runCost: M(-0.23),
      budget: M(4.6),
      hard: false,
      contingency: 0,
      free: M(0.34),
    },
    innovate: {
      count: 7,
      funded: 6,
      cost: M(5.17),
      fundedCost: M(3.73),
      runCost: M(0.53),
      budget: M(4.2),
      hard: false,
      contingency: 0,
      free: M(0.47),
    },
  },
  outcomes: {
    revenue: {
      count: 5,
      funded: 3,
      fundedCost: M(1.94),
      benefits: { ...noBenefits, margin: range(3.2, 5.8, 9.9) },
    },
    efficiency: {
      count: 7,
      funded: 4,
      fundedCost: M(4.08),
      benefits: { ...noBenefits, cashable: range(2.5, 3.4, 4.5), avoided: range(0.4, 0.5, 0.7) },
    },
    risk: {
      count: 4,
      funded: 3,
      fundedCost: M(1.87),
      benefits: { ...noBenefits, lossAvoided: range(2.4, 4.7, 7.6) },
    },
    none: { count: 4, funded: 1, fundedCost: M(0.1), benefits: noBenefits },
  },
  balance: { run: M(4.26) / M(7.99), innovate: M(3.73) / M(7.99) },
  lightsOnShare: M(35.47) / M(39.2),
};

test('every figure of the twenty initiatives is the one computed by hand', () => {
  const { balance, lightsOnShare, ...shown } = showPlan(twentyPlan(), 63);
  const { balance: balanceByHand, lightsOnShare: shareByHand, ...byHand } = expected;
  // What else is shown has tests of its own below and in show.test.ts.
  expect(Object.fromEntries(Object.entries(shown).filter(([key]) => key in byHand))).toEqual(byHand);
  expect(balance.run).toBeCloseTo(balanceByHand.run, 12);
  expect(balance.innovate).toBeCloseTo(balanceByHand.innovate, 12);
  expect(lightsOnShare).toBeCloseTo(shareByHand, 12);
});

test('teams and goals are shown with what the funded work asks of them and adds to them', () => {
  const plan = after(
    twentyPlan(),
    {
      type: 'team/set',
      team: { id: 't', name: 'Web', daysPerQuarter: 100, runDaysPerQuarter: 40, dayRate: null },
    },
    {
      type: 'effort/set',
      initiativeId: 'Order API',
      teamId: 't',
      effort: { days: 130, externalDays: 0, spread: 'even' },
    },
    {
      type: 'goal/set',
      goal: {
        ...blankGoal,
        id: 'g',
        name: 'Sell more',
        outcome: 'revenue',
        metric: 'Orders',
        unit: 'k',
        baseline: 10,
        target: 20,
        targetDate: '2027-12-31',
      },
    },
    { type: 'initiative/edit', ids: ['Order API'], changes: { goalId: 'g', goalContribution: 4 } },
  );
  const { capacity, goals } = showPlan(plan, 0);
  // 130 days over Q2 and Q3 are 65 a quarter; 100 less 40 for run work are 60: over by 5.
  expect(capacity[0]).toMatchObject({ team: 'Web' });
  expect(capacity[0]?.quarters.slice(0, 3)).toEqual([
    {
      quarter: '2027Q1',
      days: 100,
      runDays: 40,
      usable: 60,
      load: { run: 0, innovate: 0 },
      share: 0,
      over: false,
    },
    {
      quarter: '2027Q2',
      days: 100,
      runDays: 40,
      usable: 60,
      load: { run: 0, innovate: 65 },
      share: 65 / 60,
      over: true,
    },
    {
      quarter: '2027Q3',
      days: 100,
      runDays: 40,
      usable: 60,
      load: { run: 0, innovate: 65 },
      share: 65 / 60,
      over: true,
    },
  ]);
  // Live from Q4 2027, so by the date: 10 + 4 = 14, short of 20 by 6.
  expect(goals).toMatchObject([
    { name: 'Sell more', initiatives: 1, funded: 1, byDate: 4, reach: 14, verdict: 'short', difference: 6 },
  ]);
});

/*
 * The years after, by hand: 2028 adds 0.06 + 0.05 + 0.04 + 0.10 + 0.09 + 0.12 + 0.07 = 0.53 and three quarters of
 * Loyalty wallet's 0.15 = 0.1125, saves 0.38 (data-centre exit) and spends the wallet's other 0.20:
 * 31.02 + 0.6425 - 0.38 + 0.20 = 31.4825. From 2029 on 0.68 is added: 31.02 + 0.68 - 0.38 = 31.32.
 */
test('its years and its drift are those computed by hand, and the first year is that of the strip', () => {
  const { years, drift } = showPlan(twentyPlan(), 63);
  const unset = { total: null, run: null, innovate: null };
  const kindsNotSaid = (change: number) => ({
    capex: 0,
    opex: 0,
    basisNotSaid: M(change),
    internal: 0,
    external: 0,
    sourcingNotSaid: M(change),
  });
  const noLine = { budget: null, hard: false, contingency: 0, free: null };
  const later = (year: number, added: number, spend: number, innovate: number) => ({
    year,
    runToday: M(31.02),
    added: M(added),
    saved: M(-0.38),
    run: M(31.02 + added - 0.38),
    change: { run: 0, innovate: M(innovate), backlog: 0 },
    spend: M(spend),
    budget: unset,
    hard: false,
    contingency: 0,
    free: null,
    lanes: { run: noLine, innovate: noLine },
    balance: innovate > 0 ? { run: 0, innovate: 1 } : { run: null, innovate: null },
    outsideGuardrail: false,
    // Nothing but run and change that innovates is spent.
    lightsOnShare: M(31.02 + added - 0.38) / M(spend),
    changeKinds: kindsNotSaid(innovate),
  });
  expect(years).toEqual([
    {
      year: 2027,
      runToday: M(31.02),
      added: M(0.19),
      saved: 0,
      run: M(31.21),
      change: { run: M(4.26), innovate: M(3.73), backlog: 0 },
      spend: M(39.2),
      budget: { total: M(40), run: M(4.6), innovate: M(4.2) },
      hard: false,
      contingency: 0,
      free: M(0.8),
      lanes: {
        run: { budget: M(4.6), hard: false, contingency: 0, free: M(0.34) },
        innovate: { budget: M(4.2), hard: false, contingency: 0, free: M(0.47) },
      },
      balance: { run: M(4.26) / M(7.99), innovate: M(3.73) / M(7.99) },
      outsideGuardrail: false,
      // 31.21M of run and 4.26M that keeps the lights on.
      lightsOnShare: M(35.47) / M(39.2),
      changeKinds: kindsNotSaid(7.99),
    },
    later(2028, 0.6425, 31.4825, 0.2),
    later(2029, 0.68, 31.32, 0),
    later(2030, 0.68, 31.32, 0),
    later(2031, 0.68, 31.32, 0),
  ]);
  expect(drift.quarters).toHaveLength(20);
  expect(drift.quarters[4]).toMatchObject({
    quarter: '2028Q1',
    change: { run: 0, innovate: M(0.2), backlog: 0 },
  });
  expect(drift.room.map(({ room }) => room)).toEqual([M(40 - 31.21), null, null, null, null]);
  expect(drift.causes[0]).toEqual({
    kind: 'initiative',
    id: 'Data-centre exit',
    title: 'Data-centre exit',
    amount: M(-0.38),
  });
});

test('what the strip adds to them: change money, run cost added in the year, all spend', () => {
  const figures = figuresOf(twentyPlan(), base);
  expect(figures.change).toBe(M(7.99));
  expect(figures.runAdded).toBe(M(0.19));
  expect(figures.spend).toBe(M(39.2));
  expect(figures.budget).toBe(M(40));
  expect(figures.lanes.innovate.fundedTotal).toBe(M(3.93));
});

test('what needs attention names the cards it speaks of', () => {
  const found = attentionOf(twentyPlan(), base).map(({ code, initiativeIds }) => [code, initiativeIds]);
  expect(found).toEqual([
    ['funded-without-outcome', ['Partner portal']],
    ['funded-without-start', ['Partner portal']],
    ['starts-before-plan', ['Backup renewal']],
    ['funded-without-owner', expect.arrayContaining(['Order API', 'ERP release'])],
    ['saving-twice', ['Data-centre exit']],
    ['backlog-without-outcome', ['Price elasticity', 'Robotics pilot']],
  ]);
});

test('the plan keeps all that a plan must keep', () => {
  expect(checkPlan(twentyPlan())).toEqual([]);
  expect(settingsOf(twentyPlan()).firstYear).toBe(2027);
});
