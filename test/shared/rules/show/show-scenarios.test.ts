import { expect, test } from 'vitest';
import type { Scenario } from '../../../../shared/model/records/scenario';
import { scenarioNamed, showComparison } from '../../../../shared/rules/show/show-compare';
import { showScenarios } from '../../../../shared/rules/show/show-scenarios';
import { copy } from '../../../helpers/compare-plans';
import { cutPlan, cutting, M } from '../../../helpers/plans/cut-plan';
import { after } from '../../../helpers/plans/plans';

test('show lists the plan first, then scenarios, then baselines', () => {
  const plan = after(cutPlan(), ...cutting, copy);
  expect(showScenarios(plan)).toMatchObject([
    { name: 'Base', kind: 'scenario', isPlan: true, at: null, funded: 3, spend: M(7.95), free: M(1.05) },
    { name: 'Other', kind: 'scenario', isPlan: false, funded: 3, fundedCost: M(1.95) },
    { name: 'Before the cut', kind: 'baseline', isPlan: false, funded: 6, fundedCost: M(3.9) },
  ]);
});

test('compare prints the budgets and marks that differ', () => {
  const plan = after(cutPlan(), ...cutting, copy, {
    type: 'placement/mark',
    scenarioId: 'other',
    initiativeIds: ['Warehouse'],
    mark: 'must',
  });
  const named = (name: string) => scenarioNamed(plan, name) as Scenario;
  expect(showComparison(plan, named('before the cut'), named('Base')).budgets).toEqual([
    {
      year: 2027,
      scope: 'total',
      from: { amount: M(10), contingency: 0, hard: false },
      to: { amount: M(9), contingency: 0, hard: false },
    },
  ]);
  expect(showComparison(plan, named('Base'), named('Other'))).toMatchObject({
    items: [{ title: 'Warehouse', what: 'changed', why: ['marked'], to: { mark: 'must' } }],
    budgets: [],
  });
});
