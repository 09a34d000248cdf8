import { describe, expect, test } from 'vitest';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import type { HiddenWork } from '../../../../shared/model/records/hidden-work';
import {
  dueDay,
  lastYearOfEmergencies,
  presentReserve,
  yearsOfEmergencies,
} from '../../../../shared/rules/agreements/replay';
import { mainTeam } from '../../../../shared/rules/board/main-team';
import { savedOfServiceInYear, unbookedRunInYear } from '../../../../shared/rules/budgets/live-before';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { rampedFourth } from '../../../../shared/rules/money/run-series';
import { spreadWeights } from '../../../../shared/rules/money/spread';
import { overCount } from '../../../../shared/rules/people/capacity';
import { hiddenDaysByTeam, isEffortKnown } from '../../../../shared/rules/people/hidden-work';
import { usualDays } from '../../../../shared/rules/people/team-days';
import { peakLoad } from '../../../../shared/rules/scenarios/scenario-load';
import { priorityMoney } from '../../../../shared/rules/scores/priority-gap';
import { discountFactors, presentValue } from '../../../../shared/rules/scores/score-npv';
import { valueOverEffort } from '../../../../shared/rules/scores/score-value-effort';
import { explainedScore } from '../../../../shared/rules/scores/score-weighted';
import { wsjfOf } from '../../../../shared/rules/scores/score-wsjf';
import { yardstickOf } from '../../../../shared/rules/scores/score-yardstick';
import { indexedFourth } from '../../../../shared/rules/tables/indexed';
import { daysBetween, monthsAfter } from '../../../../shared/rules/time/day-count';
import { capacity, effort, peoplePlan, Q, scheduled, team } from '../../../helpers/plans/people-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (millions: number) => Math.round(millions * 100_000_000);

function rowOf<T>(rows: ReadonlyMap<string, T>, id: string): T {
  const row = rows.get(id);
  if (!row) throw new Error(`no ${id}`);
  return row;
}

describe('the peak load of a scenario', () => {
  const peak = (plan: Plan, id: string) => peakLoad(plan, base, rowOf(plan.team, id));

  test('is the largest share of a quarter: Platform 90 of 80 in Q2, 60 of 80 in Q3: 1.125; Apps 40 of 50: 0.8', () => {
    const plan = peoplePlan();
    expect([peak(plan, 'Platform'), peak(plan, 'Apps')]).toEqual([1.125, 0.8]);
    expect(overCount(plan, base)).toBe(1);
  });

  test('is of what the reserves leave: 80 less 10 % and 5 % are 68, 90 / 68 = 1.3235', () => {
    const plan = after(peoplePlan(), { type: 'plan/edit', changes: { reserveRun: 10, reserveInnovate: 5 } });
    expect(peak(plan, 'Platform')).toBeCloseTo(1.323529, 6);
  });

  test('is of the quarter with the least days too: 60 of 70 - 30 = 40 in Q3 are 1.5, more than 1.125 in Q2', () => {
    const plan = after(peoplePlan(), capacity('Platform', Q(3), 70, 30));
    expect(peak(plan, 'Platform')).toBe(1.5);
    expect(overCount(plan, base)).toBe(2);
  });

  test('has no share where days are asked of a quarter without any, and is 0 where nothing is asked', () => {
    const plan = after(peoplePlan(), capacity('Apps', Q(2), 0, 0), team('Idle', 30));
    expect([peak(plan, 'Apps'), peak(plan, 'Idle')]).toEqual([null, 0]);
  });

  test('is of the years the plan looks ahead: three years end with the 12th quarter', () => {
    expect(peak(after(peoplePlan(), scheduled('Loyalty', Q(12), 1)), 'Apps')).toBe(0.8);
    expect(peak(after(peoplePlan(), scheduled('Loyalty', Q(13), 1)), 'Apps')).toBe(0);
  });
});

describe('the money against the declared priority', () => {
  const spent = simpleMoneyLine({ initiativeId: 'Idea' }, 'oneOff', M(0.1));
  const plan = after(
    freshPlan(),
    { type: 'plan/edit', changes: { priorityRevenue: 50, priorityEfficiency: 30, priorityRisk: 20 } },
    adding('Shop', { outcome: 'revenue', cost: M(0.6) }),
    adding('Bots', { outcome: 'efficiency', cost: M(0.6) }),
    adding('Idea', { cost: M(9) }),
    scheduled('Shop', Q(1), 4),
    scheduled('Bots', Q(3), 4),
  );
  // What is booked counts though it is not funded, and it serves no outcome.
  const funded = after(plan, moving(['Shop'], 'innovate', true), moving(['Bots'], 'innovate', true), {
    type: 'money/set',
    line: { ...spent, stage: 'actual', anchor: Q(2) },
  });

  test('counts the first year alone: 0.6M, half of 0.6M and 0.1M booked make 1.0M: 60, 30 and 10 %', () => {
    const { outcomes, none } = priorityMoney(funded, base);
    expect(outcomes.map(({ outcome, points, money, share }) => [outcome, points, money, share])).toEqual([
      ['revenue', 50, M(0.6), 0.6],
      ['efficiency', 30, M(0.3), 0.3],
      ['risk', 20, 0, 0],
    ]);
    expect(none).toEqual({ money: M(0.1), share: 0.1 });
    // 60 - 50, 30 - 30, 0 - 20.
    expect(outcomes.map(({ gap }) => gap)).toEqual([10, 0, -20]);
  });

  test('has no share and no gap where nothing is funded', () => {
    const { outcomes, none } = priorityMoney(plan, base);
    expect(outcomes.map(({ money, share, gap }) => [money, share, gap])).toEqual(
      Array.from({ length: 3 }, () => [0, null, null]),
    );
    expect(none).toEqual({ money: 0, share: null });
  });
});

describe('the emergency reserve', () => {
  /** Platform 100 - 20 = 80 net, Apps 50 net; 10 % for run, 5 % for innovate. */
  const plan = after(
    peoplePlan(),
    { type: 'plan/edit', changes: { reserveRun: 10, reserveInnovate: 5 } },
    capacity('Platform', Q(3), 70, 30),
  );

  test('of the first year: 8 + 5 and 4 + 3 a quarter; in Q3 Platform has 40 net: 4 + 5 and 2 + 3', () => {
    // 5 % of 50 are 2.5: of 5, 2.5 and 42.5 the first of the two halves is rounded up.
    expect(presentReserve(plan)).toEqual({ run: [13, 13, 9, 13], innovate: [7, 7, 5, 7] });
  });

  test('of a team as it usually is: 80 = 8 + 4 + 68', () => {
    expect(usualDays(plan, rowOf(plan.team, 'Platform'))).toEqual({
      days: 100,
      runDays: 20,
      net: 80,
      reserve: { run: 8, innovate: 4 },
      usable: 68,
      known: true,
    });
  });

  const asked = (id: string, requestedOn: string): Command => ({
    type: 'emergency/set',
    emergency: {
      id,
      title: id,
      lane: 'run',
      businessUnit: '',
      agreementId: null,
      initiativeId: null,
      days: 1,
      requestedOn,
      deliveredOn: null,
    },
  });

  test('is replayed against the last year before the plan, else the newest: of 2024, 2026, 2027 it is 2026', () => {
    const log = after(
      freshPlan(),
      asked('a', '2024-05-01'),
      asked('b', '2026-12-31'),
      asked('c', '2027-01-01'),
    );
    expect(yearsOfEmergencies(log)).toEqual([2027, 2026, 2024]);
    expect(lastYearOfEmergencies(log)).toBe(2026);
    expect(lastYearOfEmergencies(after(freshPlan(), asked('c', '2027-01-01')))).toBe(2027);
    expect(lastYearOfEmergencies(freshPlan())).toBeNull();
    // From April on, 31 March 2026 is of the fiscal year that it ends, 1 April of the one that ends in 2027.
    const april = after(freshPlan(), { type: 'plan/edit', changes: { fiscalYearFirstMonth: 4 } });
    expect(yearsOfEmergencies(after(april, asked('d', '2026-03-31'), asked('e', '2026-04-01')))).toEqual([
      2027, 2026,
    ]);
  });

  test('is in time until the last agreed day: 20 hours are 2.5, so 3 working days: asked on Friday, Wednesday', () => {
    const agreement = {
      id: 'x',
      requestType: 'x',
      businessUnit: '',
      serviceId: null,
      responseHours: null,
      deliveryHours: 20,
      hiddenHours: 0,
      sponsor: '',
    };
    const agreements = new Map([['x', agreement]]);
    // 2026-11-27 is a Friday: Monday, Tuesday, Wednesday.
    expect(dueDay({ agreementId: 'x', requestedOn: '2026-11-27' }, agreements)).toBe('2026-12-02');
    expect(dueDay({ agreementId: null, requestedOn: '2026-11-27' }, agreements)).toBeNull();
  });
});

describe('the explained score', () => {
  /** Weights 40, 30, 10, 15, 5 of 100; the largest cost 2.0M, the largest cashable benefit 1.0M a year. */
  const plan = after(
    freshPlan(),
    {
      type: 'plan/edit',
      changes: {
        priorityRevenue: 25,
        priorityEfficiency: 50,
        priorityRisk: 25,
        weightOutcome: 40,
        weightBenefit: 30,
        weightUrgency: 10,
        weightRisk: 15,
        weightEase: 5,
      },
    },
    adding('Shop', {
      outcome: 'revenue',
      cost: M(0.5),
      benefit: { kind: 'cashable', low: M(0.2), likely: M(0.4), high: M(0.6) },
      neededBy: '2029-02-01',
      deliveryRisk: 3,
    }),
    adding('Large', {
      outcome: 'efficiency',
      cost: M(2),
      benefit: { kind: 'cashable', low: M(1), likely: M(1), high: M(1) },
    }),
  );
  const { byId } = cardsOf(plan, base);
  const scored = explainedScore(rowOf(byId, 'Shop'), yardstickOf(plan, byId.values()), plan.ownValue);

  test('has each part by hand and their mean by weight', () => {
    // Outcome 25 of 50 points: 50. Benefit 0.4 of 1.0: 40. Needed in Q1 2029, 8 quarters ahead: 1 - 8/20 = 60.
    // Risk (5 - 3) / 4: 50. Ease 1 - 0.5/2.0: 75.
    expect(scored.terms.map(({ key, weight, value }) => [key, weight, value])).toEqual([
      ['outcome', 40, 50],
      ['benefit', 30, 40],
      ['urgency', 10, 60],
      ['risk', 15, 50],
      ['ease', 5, 75],
    ]);
    // (40·50 + 30·40 + 10·60 + 15·50 + 5·75) / 100 = (2,000 + 1,200 + 600 + 750 + 375) / 100 = 4,925 / 100.
    expect(scored).toMatchObject({ score: 49.25, knownWeight: 100, allWeight: 100 });
  });

  test('says what each part was made of', () => {
    expect(scored.terms.map(({ basis }) => basis)).toEqual([
      { code: 'outcome-points', parameters: { outcome: 'revenue', points: 25, highest: 50 } },
      { code: 'benefit-share', parameters: { kind: 'cashable', amount: M(0.4), largest: M(1) } },
      { code: 'needed-by', parameters: { day: '2029-02-01', quarters: 8 } },
      { code: 'risk', parameters: { riskReduction: null, deliveryRisk: 3 } },
      { code: 'cost-share', parameters: { cost: M(0.5), largest: M(2) } },
    ]);
  });

  test('of points alone: (8 + 13 + 3) / 5 = 4.8 for WSJF, 8 / 5 = 1.6 for value over effort; none without the job', () => {
    const points = { businessValue: 8, timeCriticality: 13, riskReduction: 3, jobSize: 5 };
    expect([wsjfOf(points), valueOverEffort(points)]).toEqual([4.8, 1.6]);
    expect([wsjfOf({ ...points, jobSize: null }), valueOverEffort({ ...points, jobSize: null })]).toEqual([
      null,
      null,
    ]);
  });
});

describe('who does the work', () => {
  const plan = after(
    peoplePlan(),
    effort('Telephony', 'Platform', { days: 20 }),
    effort('Telephony', 'Apps', { days: 10, externalDays: 15 }),
  );

  test('the main team gives the most days with its externals: Apps 10 + 15 = 25 before Platform 20', () => {
    expect(mainTeam(plan, 'Telephony')?.id).toBe('Apps');
    // 25 and 25: the first.
    expect(mainTeam(after(plan, effort('Telephony', 'Platform', { days: 25 })), 'Telephony')?.id).toBe(
      'Platform',
    );
    expect(mainTeam(after(plan, adding('Nobody’s')), 'Nobody’s')).toBeUndefined();
  });

  const hidden = (kind: HiddenWork['kind'], teamId: string | null, days: number): Command => ({
    type: 'hidden-work/set',
    initiativeId: 'ERP',
    kind,
    work: { teamId, days, weeks: 1 },
  });

  test('hidden days by team: 8 + 4 of Apps are 12; days of no team and lines without days are nobody’s', () => {
    const with4 = after(
      plan,
      hidden('security', 'Apps', 8),
      hidden('data', 'Apps', 4),
      hidden('training', null, 6),
      hidden('procurement', 'Platform', 0),
    );
    expect([...hiddenDaysByTeam(with4, 'ERP')]).toEqual([['Apps', 12]]);
    expect([...hiddenDaysByTeam(with4, 'Loyalty')]).toEqual([]);
  });

  test('effort is known where more is asked than hidden work: 12 days of which 12 are hidden say nothing', () => {
    const alone = after(freshPlan(), team('Apps', 50), adding('ERP'), hidden('security', 'Apps', 12));
    expect(isEffortKnown(alone, 'ERP')).toBe(false);
    expect(isEffortKnown(after(alone, effort('ERP', 'Apps', { days: 13 })), 'ERP')).toBe(true);
  });
});

describe('money and days over time', () => {
  test('a spread over three quarters: even 1 1 1, front 3 2 1, back 1 2 3, by hand even', () => {
    expect((['even', 'front', 'back', 'manual'] as const).map((how) => spreadWeights(how, 3))).toEqual([
      [1, 1, 1],
      [3, 2, 1],
      [1, 2, 3],
      [1, 1, 1],
    ]);
  });

  test('a yearly sum of 1,200 is 300 a quarter; over a ramp of two quarters a third, two thirds, all', () => {
    const from = quarterIn(2027, 2);
    const at = (number: number) => rampedFourth(120_000, from, 2, quarterIn(2027, number));
    expect([1, 2, 3, 4].map(at)).toEqual([0, 10_000, 20_000, 30_000]);
    expect(rampedFourth(-120_000, from, 1, from)).toBe(-15_000);
  });

  test('1,000 indexed by 4 % a year is 1,081.60 two years later: 270.40 a quarter', () => {
    const plan = after(freshPlan(), {
      type: 'service/add',
      id: 's',
      name: 's',
      changes: { cost: 100_000, indexation: 400 },
    });
    // 1,000 × 1.04² = 1,081.60.
    expect(indexedFourth(100_000, rowOf(plan.service, 's'), 2027, quarterIn(2029, 1))).toBe(27_040);
    expect(indexedFourth(100_000, rowOf(plan.service, 's'), 2027, quarterIn(2027, 4))).toBe(25_000);
  });

  test('at 10 % a year 110 of the second year are 100 now, 121 of the third are 100: with 50 at once 250', () => {
    const factors = discountFactors(1_000);
    expect(factors.slice(0, 2)).toEqual([1, 1 / 1.1]);
    expect(presentValue(factors, (year) => [50, 110, 121][year] ?? 0)).toBe(250);
  });

  test('days lie between days over a leap day: 28 February to 1 March 2028 are 2; a month after 31 January is 29 February', () => {
    expect([daysBetween('2028-02-28', '2028-03-01'), daysBetween('2027-03-01', '2027-02-28')]).toEqual([
      2, -1,
    ]);
    expect([monthsAfter('2028-01-31', 1), monthsAfter('2027-11-30', 3)]).toEqual([
      '2028-02-29',
      '2028-02-29',
    ]);
  });
});

describe('what ran before the plan', () => {
  /** Done in the first half of 2026: then 0.4M run a year, and of a service of 2.0M a year 0.8M less. */
  const plan = after(
    freshPlan(),
    { type: 'service/add', id: 's', name: 's', changes: { cost: M(2) } },
    adding('Done', { outcome: 'efficiency', cost: M(1), runCost: M(0.4), status: 'live' }),
    scheduled('Done', quarterIn(2026, 1), 2),
    moving(['Done'], 'run', true),
    {
      type: 'effect/set',
      effect: {
        id: 'e',
        initiativeId: 'Done',
        serviceId: 's',
        kind: 'shrink',
        from: null,
        parallelQuarters: 0,
        amount: M(0.8),
      },
    },
  );

  test('live from Q3 2026: two quarters of 0.1M run are 0.2M, two of 0.2M saved are 0.4M; nothing in 2025', () => {
    expect(settingsOf(plan).firstYear).toBe(2027);
    expect([2025, 2026].map((year) => unbookedRunInYear(plan, 'Done', year))).toEqual([0, M(0.2)]);
    const service = rowOf(plan.service, 's');
    expect([2025, 2026].map((year) => savedOfServiceInYear(plan, service, year))).toEqual([0, M(0.4)]);
  });

  test('ended, it saves all of the service and no more: 2.0M a year are 0.5M a quarter, 1.0M in two', () => {
    const effect = rowOf(plan.serviceEffect, 'e');
    const more = after(plan, { type: 'effect/set', effect: { ...effect, kind: 'end', amount: null } });
    expect(savedOfServiceInYear(more, rowOf(more.service, 's'), 2026)).toBe(M(1));
  });
});
