import { expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import { freeChanged } from '../../../../shared/rules/budgets/free-changed';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import type { Command } from '../../../../shared/rules/command';
import { freeOfYearWords, freeThenWords } from '../../../../shared/words/cards/free-words';
import { cutPlan, M } from '../../../helpers/plans/cut-plan';
import { after, base, freshPlan } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const budget = (fiscalYear: number, scope: 'total' | 'innovate', amount: number): Command => ({
  type: 'budget/set',
  scenarioId: base,
  fiscalYear,
  scope,
  amount,
  hard: false,
});
const moved = (year: number): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: ['Chat'],
  changes: { start: quarterIn(year, 1) },
});

/* 9.95M of 10M is spent in 2027. Chat's 0.5M leave it for 2028, where 6M run today and 0.1M run added are spent. */
test('what is free afterwards, in the years where it changes', () => {
  const plan = after(cutPlan(), budget(2028, 'total', M(6.4)), budget(2029, 'innovate', M(3)));
  const changed = freeChanged(plan, after(plan, moved(2028)), base);
  expect(changed).toEqual([
    { year: 2027, scope: 'total', budget: M(10), contingency: 0, free: M(0.55) },
    { year: 2028, scope: 'total', budget: M(6.4), contingency: 0, free: M(-0.2) },
  ]);
  expect(freeThenWords(changed, speech)).toBe(
    'then IT budget 2027 0.55M free, IT budget 2028 0.20M over budget',
  );
  // 2029 has no budget in all, but one of the list.
  expect(freeThenWords(freeChanged(plan, after(plan, moved(2029)), base), speech)).toBe(
    'then IT budget 2027 0.55M free, drive innovation 2029 2.50M free',
  );
  expect(freeThenWords(freeChanged(plan, plan, base), speech)).toBe('');
});

test('the line in the head of a screen names what is free of each budget that is set', () => {
  const words = (plan: Parameters<typeof figuresOf>[0]) => freeOfYearWords(figuresOf(plan, base), speech);
  expect(words(freshPlan())).toBe('No budget is set for 2027');
  // Innovation is given 2.0M of 2.5M.
  expect(words(after(cutPlan(), budget(2027, 'innovate', M(2.5))))).toBe(
    '2027: IT budget 0.05M free · drive innovation 0.50M free',
  );
});
