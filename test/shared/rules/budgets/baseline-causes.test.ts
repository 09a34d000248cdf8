import { expect, test } from 'vitest';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { causeName, causesSumWords, causeWords } from '../../../../shared/words/money/drift-causes';
import { speechOf } from '../../../../shared/words/speech';
import { frozen } from '../../../helpers/compare-plans';
import { M } from '../../../helpers/plans/cut-plan';
import { after, freshPlan } from '../../../helpers/plans/plans';

const planOf = (indexation: number) =>
  after(
    freshPlan(),
    { type: 'service/add', id: 'ERP', name: 'ERP', changes: { cost: M(10), indexation } },
    frozen,
    // Afterwards 10 % a year, which would be 10 x 1.1^4 - 10 = +4.641M over the five years.
    { type: 'service/edit', ids: ['ERP'], changes: { indexation: 1_000 } },
  );

const wordsOf = (plan: Plan) => {
  const speech = speechOf(settingsOf(plan), 'en-GB');
  const drift = driftOf(plan, 'before', 5);
  const ground = { plan, scenarioId: 'before', lastYear: 2031, speech };
  const plain = (words: string | null) => words?.replaceAll('\u00a0', ' ') ?? null;
  return {
    causes: drift.causes.map((cause) => [causeWords(cause, ground), causeName(cause, ground)].map(plain)),
    sum: plain(causesSumWords(drift, speech)),
  };
};

test('a baseline whose run was flat has no cause by what is done to services afterwards', () => {
  const flat = planOf(0);
  expect(driftOf(flat, 'before', 5).years.map(({ run }) => run)).toEqual([10, 10, 10, 10, 10].map(M));
  expect(wordsOf(flat)).toEqual({ causes: [], sum: null });
});

test('one whose services rose says it as it froze it: 10 x 1.04^4 = 11.70M, 1.70M more, and the sum agrees', () => {
  const plan = planOf(400);
  expect(wordsOf(plan)).toEqual({
    causes: [['Run today as this baseline froze it adds 1.70M', 'run today as this baseline froze it']],
    sum: 'Together +1.70M: run today is € 10.00M in 2027, all run € 11.70M in 2031.',
  });
  const { years, causes } = driftOf(plan, 'before', 5);
  const all = causes.reduce((sum, { amount }) => sum + amount, 0);
  expect(all).toBe((years[4]?.run ?? 0) - (years[0]?.runToday ?? 0));
});
