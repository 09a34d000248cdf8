import { expect, test } from 'vitest';
import { apply } from '../../../shared/model/patch';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { crossingWords } from '../../../shared/words/decisions';
import { speechOf } from '../../../shared/words/speech';
import { adding, after, ask, base, freshPlan, moving } from '../../helpers/plans/plans';

/** 3.0M for work of the run lane, whose hard budget is 2.0M, with the reason why. */
function crossed(): Plan {
  const before = after(freshPlan(), adding('a', { outcome: 'risk', cost: 300_000_000 }), {
    type: 'budget/set',
    scenarioId: base,
    fiscalYear: 2027,
    scope: 'run',
    amount: 200_000_000,
    hard: true,
  });
  const decision = ask(before, moving(['a'], 'run', true), 'The regulator asked for it');
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  return apply(before, decision.patch);
}

const said = (plan: Plan) =>
  [...plan.override.values()].map((entry) => crossingWords(entry, speechOf(settingsOf(plan), 'en-GB')));

const inCurrency = (currency: string, rate: number) =>
  after(crossed(), { type: 'plan/change-currency', currency, rate });

test('the override ledger says the same after a change of currency', () => {
  expect(said(crossed())).toEqual([
    'Keep the lights on 2027 would be €\u00a01.00M over its budget of €\u00a02.00M.',
  ]);
  // 1.00M at 160 yen a euro; the budget itself becomes 320M as well.
  expect(said(inCurrency('JPY', 160))).toEqual([
    'Keep the lights on 2027 would be ¥\u00a0160.00M over its budget of ¥\u00a0320.00M.',
  ]);
  expect([...inCurrency('JPY', 160).budget.values()].map(({ amount }) => amount)).toEqual([320_000_000]);
});

test('what is over is what is spent less the budget, after rounding too', () => {
  const [entry] = inCurrency('USD', 1.000_000_003).override.values();
  const { budget, spent, over } = entry?.parameters ?? {};
  // 2.0M and 3.0M: 200,000,000.6 and 300,000,000.9 cents, rounded to 200,000,001 each way; over is their difference.
  expect([budget, spent, over]).toEqual([200_000_001, 300_000_001, 100_000_000]);
});

test('a guardrail that was crossed counts in percent, which no rate changes', () => {
  const even = after(
    freshPlan(),
    { type: 'plan/edit', changes: { guardrailMin: 40, guardrailMax: 60, guardrailHard: true } },
    ...['a', 'b', 'c'].map((id) => adding(id, { outcome: 'risk', cost: 1_000 })),
    moving(['a'], 'run', true),
    moving(['c'], 'innovate', true),
  );
  const decision = ask(even, moving(['b'], 'run', true), 'because');
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  const plan = apply(even, decision.patch);
  const dollars = after(plan, { type: 'plan/change-currency', currency: 'USD', rate: 2 });
  expect(dollars.override).toEqual(plan.override);
});
