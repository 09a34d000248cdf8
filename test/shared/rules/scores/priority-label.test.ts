import { expect, test } from 'vitest';
import type { CommandOf } from '../../../../shared/rules/command';
import { decide } from '../../../../shared/rules/decide';
import { pointsFromPairs } from '../../../../shared/rules/scores/pairwise';
import { pointFields } from '../../../../shared/rules/scores/priority-points';
import { labelWords } from '../../../../shared/words/labels';
import { designPlan } from '../../../helpers/plans/sample-plans';

const speech = { locale: 'en', currency: 'EUR', fiscalYearFirstMonth: 1 };

function labelOf(changes: CommandOf<'plan/edit'>['changes']): string {
  const stamp = { id: 'edit', at: '2026-11-27T09:00:00Z' };
  const decision = decide(designPlan(), { type: 'plan/edit', changes }, stamp);
  if (decision.kind !== 'patch') throw new Error(JSON.stringify(decision));
  return labelWords(decision.label, speech);
}

test('points that are answered in pairs are told and taken back as what they are', () => {
  // Revenue much more than efficiency, more than risk; risk more than efficiency: 64, 10 and 26.
  const { points } = pointsFromPairs([2, 1, -1]);
  expect(labelOf(pointFields(points))).toBe(
    'priority of 64, 10 and 26 points for revenue, efficiency and risk',
  );
});

test('so are points that are moved by hand, of which one may stay', () => {
  expect(labelOf({ priorityRevenue: 40, priorityEfficiency: 40, priorityRisk: 20 })).toBe(
    'priority of 40, 40 and 20 points for revenue, efficiency and risk',
  );
});

test('other settings, alone or along with the points, are settings', () => {
  expect(labelOf({ discountRate: 900 })).toBe('change of settings');
  const points = { priorityRevenue: 40, priorityEfficiency: 40, priorityRisk: 20 };
  expect(labelOf({ ...points, discountRate: 900 })).toBe('change of settings');
});
