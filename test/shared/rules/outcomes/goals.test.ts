import { expect, test } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import type { Goal } from '../../../../shared/model/records/goal';
import type { Command } from '../../../../shared/rules/command';
import { goalsOf } from '../../../../shared/rules/outcomes/goals';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const uptime: Goal = {
  ...blankGoal,
  id: 'uptime',
  name: 'Shop always open',
  outcome: 'revenue',
  metric: 'Availability',
  unit: '%',
  baseline: 99.1,
  target: 99.9,
  targetDate: '2027-09-30',
};

const scheduled = (id: string, start: number, lengthQuarters: number): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [id],
  changes: { start, lengthQuarters },
});

const tied = (id: string, goalContribution: number | null, start: number): Command[] => [
  adding(id, { goalId: 'uptime', goalContribution, cost: 100 }),
  scheduled(id, start, 1),
];

/** Failover is live from Q2, Monitoring from Q3, Rebuild from Q4 2027: the last one after 30 September. */
function served(goal: Goal = uptime): Plan {
  return after(
    freshPlan(),
    { type: 'goal/set', goal },
    ...tied('Failover', 0.3, quarterIn(2027, 1)),
    ...tied('Monitoring', 0.2, quarterIn(2027, 2)),
    ...tied('Rebuild', 0.4, quarterIn(2027, 3)),
    ...tied('Second site', 0.5, quarterIn(2027, 1)),
    adding('Kiosk', { outcome: 'revenue' }),
    moving(['Failover', 'Monitoring', 'Rebuild'], 'run', true),
    moving(['Kiosk'], 'innovate', true),
  );
}

test('99.1 + 0.3 + 0.2 live by the date is 99.6, short of 99.9 by 0.3; 0.4 comes later, 0.5 is not funded', () => {
  const { goals, withoutGoal, fundedWithoutGoal } = goalsOf(served(), base);
  expect(goals[0]).toMatchObject({
    byDate: 0.5,
    later: 0.4,
    notFunded: 0.5,
    reach: 99.6,
    verdict: 'short',
    difference: 0.3,
    unsaid: 0,
  });
  expect([withoutGoal, fundedWithoutGoal]).toEqual([1, 1]);
});

test('a quarter of go-live that begins on or before the day counts: on 1 October 2027 it is 100.0, beyond by 0.1', () => {
  const [progress] = goalsOf(served({ ...uptime, targetDate: '2027-10-01' }), base).goals;
  expect(progress).toMatchObject({ reach: 100, verdict: 'beyond', difference: 0.1, later: 0 });
});

test('without a date all count; what equals the target is reached', () => {
  const [progress] = goalsOf(served({ ...uptime, targetDate: null, target: 100 }), base).goals;
  expect(progress).toMatchObject({ byDate: 0.9, later: 0, verdict: 'reached', difference: 0 });
});

test('a metric that is to fall: from 12 days to 8, 2 + 1 days less make 9, short by 1', () => {
  const days: Goal = { ...uptime, id: 'uptime', unit: 'days', baseline: 12, target: 8 };
  const plan = after(
    served(days),
    { type: 'initiative/edit', ids: ['Failover'], changes: { goalContribution: -2 } },
    { type: 'initiative/edit', ids: ['Monitoring'], changes: { goalContribution: -1 } },
  );
  expect(goalsOf(plan, base).goals[0]).toMatchObject({ reach: 9, verdict: 'short', difference: 1 });
});

test('stopped work adds nothing, and a contribution nobody named is counted as unsaid', () => {
  const plan = after(
    served(),
    { type: 'placement/mark', scenarioId: base, initiativeIds: ['Failover'], mark: 'stop' },
    { type: 'initiative/edit', ids: ['Monitoring'], changes: { goalContribution: null } },
  );
  expect(goalsOf(plan, base).goals[0]).toMatchObject({ byDate: 0, reach: 99.1, unsaid: 1 });
});

test('without a baseline or a target nothing is claimed', () => {
  expect(goalsOf(served({ ...uptime, baseline: null }), base).goals[0]).toMatchObject({
    reach: null,
    verdict: 'unknown',
    difference: null,
  });
});

test('goals nobody serves, and goals nothing funded serves, are told apart', () => {
  const plan = after(
    served(),
    { type: 'goal/set', goal: { ...uptime, id: 'audit', name: 'Clean audit', outcome: 'risk' } },
    { type: 'goal/set', goal: { ...uptime, id: 'stock', name: 'Less stock', outcome: 'efficiency' } },
    { type: 'initiative/edit', ids: ['Second site'], changes: { goalId: 'audit' } },
  );
  const { goals, unserved, unfunded } = goalsOf(plan, base);
  expect(goals.map(({ goal }) => goal.name)).toEqual(['Shop always open', 'Less stock', 'Clean audit']);
  expect(unserved.map(({ id }) => id)).toEqual(['stock']);
  expect(unfunded.map(({ id }) => id)).toEqual(['audit']);
});

test('tying gives the outcome of the goal where there is none', () => {
  expect(served().initiative.get('Failover')?.outcome).toBe('revenue');
});
