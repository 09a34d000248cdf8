import { expect, test } from 'vitest';
import { showScenarios } from '../../../shared/rules/show-scenarios';
import { copy } from '../../helpers/compare-plans';
import { cutPlan, cutting, M } from '../../helpers/cut-plan';
import { after } from '../../helpers/plans';

test('show lists the plan first, then scenarios, then baselines', () => {
  const plan = after(cutPlan(), ...cutting, copy);
  expect(showScenarios(plan)).toMatchObject([
    { name: 'Base', kind: 'scenario', isPlan: true, at: null, funded: 3, spend: M(7.95), free: M(1.05) },
    { name: 'Other', kind: 'scenario', isPlan: false, funded: 3, fundedCost: M(1.95) },
    { name: 'Before the cut', kind: 'baseline', isPlan: false, funded: 6, fundedCost: M(3.9) },
  ]);
});
