import { expect, test } from 'vitest';
import { compareText } from '../../../../electron/main/cli/compare-text';
import { quarterIn } from '../../../../shared/model/quarter';
import { scenarioNamed, showComparison } from '../../../../shared/rules/show/show-compare';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

test('the difference of two scenarios is told with its reasons, and those that say no more than the head are left out', () => {
  const funded = after(
    freshPlan(),
    adding('Shop', { cost: 100_000_000, outcome: 'revenue' }),
    adding('Chat', { cost: 50_000_000, outcome: 'efficiency' }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Shop', 'Chat'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 2 },
    },
    moving(['Shop', 'Chat'], 'innovate', true),
    { type: 'scenario/add', id: 'less', name: 'Less', sourceId: base },
    {
      type: 'placement/schedule',
      scenarioId: 'less',
      initiativeIds: ['Shop'],
      changes: { start: quarterIn(2027, 3) },
    },
    {
      type: 'placement/fund',
      scenarioId: 'less',
      initiativeIds: ['Chat'],
      funding: 'none',
      amount: null,
    },
  );
  const [a, b] = [scenarioNamed(funded, 'Base'), scenarioNamed(funded, 'Less')];
  if (!a || !b) throw new Error('a scenario is missing');
  const told = compareText(JSON.parse(JSON.stringify(showComparison(funded, a, b))));
  expect(told.split('\n').slice(0, 3)).toEqual([
    'From “Base” to “Less”: 2 initiatives differ',
    'No longer funded: Chat: one-off −0.50M, run in 2031 ±0',
    'Moved: Shop (re-scheduled, Q1–Q2 2027 → Q3–Q4 2027): one-off ±0, run in 2031 ±0',
  ]);
});
