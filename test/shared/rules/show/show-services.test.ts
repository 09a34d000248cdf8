import { expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { showPlan } from '../../../../shared/rules/show/show';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

const said = (stage: 'forecast' | 'actual', quarter: number, amount: number): Command => ({
  type: 'money/set',
  line: {
    ...simpleMoneyLine({ serviceId: 'ERP' }, 'run', M(amount)),
    id: stage,
    stage,
    anchor: quarterIn(2027, quarter),
  },
});

/*
 * ERP costs 1.0M in 2027, 0.25M a quarter, and 3 % more a year. Q1 is booked with 0.40M; from Q2 on the forecast is 1.2M
 * a year, 0.30M a quarter: 0.90M in 2027, which counts 0.40 + 0.90 = 1.30M, and 1.2 * 1.03 = 1.236M in 2028. Lean runs in Q3 2027 and saves 0.20M a year from Q4 on: 0.05M in 2027; in
 * 2028, indexed as the service is, 0.206M.
 */
test('each service is shown by year: planned, forecast, booked, what counts of it and what is saved of it', () => {
  const plan = after(
    freshPlan(),
    { type: 'service/add', id: 'ERP', name: 'ERP', changes: { cost: M(1), indexation: 300 } },
    { type: 'service/add', id: 'Fax', name: 'Fax', changes: {} },
    said('actual', 1, 0.4),
    said('forecast', 2, 1.2),
    adding('Lean', { outcome: 'efficiency', cost: M(0.1) }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Lean'],
      changes: { start: quarterIn(2027, 3), lengthQuarters: 1 },
    },
    moving(['Lean'], 'run', true),
    {
      type: 'effect/set',
      effect: {
        id: 'e',
        initiativeId: 'Lean',
        serviceId: 'ERP',
        kind: 'shrink',
        amount: M(0.2),
        from: null,
        parallelQuarters: 0,
      },
    },
  );
  const nothing = { planned: 0, forecast: null, booked: null, counts: 0, saved: 0 };
  const { serviceYears, years } = showPlan(plan, 0);
  expect(serviceYears[0]?.years).toHaveLength(5);
  expect(serviceYears.map((each) => ({ ...each, years: each.years.slice(0, 2) }))).toEqual([
    {
      id: 'ERP',
      name: 'ERP',
      years: [
        {
          year: 2027,
          planned: M(1),
          forecast: M(0.9),
          booked: M(0.4),
          counts: M(1.3),
          saved: M(0.05),
        },
        { year: 2028, planned: M(1.03), forecast: M(1.236), booked: null, counts: M(1.236), saved: M(0.206) },
      ],
    },
    {
      id: 'Fax',
      name: 'Fax',
      years: [
        { year: 2027, ...nothing },
        { year: 2028, ...nothing },
      ],
    },
  ]);
  // What counts of all services is run today of the year, as the drift has it.
  expect(years.slice(0, 2).map(({ runToday, saved }) => [runToday, saved])).toEqual([
    [M(1.3), -M(0.05)],
    [M(1.236), -M(0.206)],
  ]);
});
