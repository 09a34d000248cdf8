import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import { rollUpOf } from '../../../../shared/rules/budgets/roll-up';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';
import { largePlan } from '../../../helpers/plans/sample-plans';

test('a programme is its initiatives: cost of all, money, run cost and benefits of the funded ones, kind by kind', () => {
  const benefit = (kind: 'margin' | 'cashable', low: number) => ({
    kind,
    low,
    likely: low + 1,
    high: low + 2,
  });
  const plan = after(
    freshPlan(),
    adding('a', {
      programme: 'Cloud',
      cost: 1_000,
      spent: 300,
      committed: 250,
      exitCost: 60,
      runCost: 40,
      outcome: 'risk',
      benefit: benefit('margin', 10),
    }),
    adding('b', {
      programme: 'Cloud ',
      cost: 500,
      runCost: -15,
      outcome: 'risk',
      benefit: benefit('cashable', 5),
    }),
    adding('c', {
      programme: 'Cloud',
      cost: 200,
      committed: 30,
      exitCost: 5,
      runCost: 7,
      benefit: benefit('margin', 100),
    }),
    adding('d', { cost: 9_000 }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['a'],
      changes: { start: quarterIn(2027, 1) },
    },
    moving(['a', 'b'], 'run', true),
  );
  const none = { low: 0, likely: 0, high: 0 };
  expect(rollUpOf(plan, base, 'programme')).toEqual([
    {
      name: 'Cloud',
      initiativeIds: ['a', 'b', 'c'],
      count: 3,
      funded: 2,
      cost: 1_000 + 500 + 200,
      given: 1_500,
      spent: 300,
      committed: 250 + 30,
      exitCost: 60 + 5,
      // a: 1,000 - 300 = 700; b: 500.
      left: 1_200,
      runCost: 40 - 15,
      withoutCost: 0,
      fundedWithoutCost: 0,
      fundedWithoutRun: 0,
      benefits: {
        margin: { low: 10, likely: 11, high: 12 },
        cashable: { low: 5, likely: 6, high: 7 },
        avoided: none,
        lossAvoided: none,
      },
    },
    expect.objectContaining({ name: '', initiativeIds: ['d'], cost: 9_000, funded: 0, left: 0 }),
  ]);
});

test('whatever the plan, all business units together are the plan', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 90 }), (count) => {
      const plan = largePlan(count);
      const figures = figuresOf(plan, base);
      const rows = rollUpOf(plan, base, 'businessUnit');
      const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0);
      const { run, innovate, backlog } = figures.lanes;
      expect(sum((row) => row.count)).toBe(figures.initiatives);
      expect(sum((row) => row.cost)).toBe(run.cost + innovate.cost + backlog.cost);
      expect(sum((row) => row.given)).toBe(run.fundedTotal + innovate.fundedTotal);
      expect(sum((row) => row.runCost)).toBe(run.runCost + innovate.runCost);
    }),
    { numRuns: 20 },
  );
});
