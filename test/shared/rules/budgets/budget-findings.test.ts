import { expect, test } from 'vitest';
import type { BudgetScope } from '../../../../shared/model/codes';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { attentionOf } from '../../../../shared/rules/attention';
import type { Command } from '../../../../shared/rules/command';
import { attentionWords } from '../../../../shared/words/cards/attention-words';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);
const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };

const budget = (fiscalYear: number, scope: BudgetScope, amount: number, contingency = 0): Command => ({
  type: 'budget/set',
  scenarioId: base,
  fiscalYear,
  scope,
  amount: M(amount),
  contingency: M(contingency),
  hard: true,
});

/** Run alone is 5.0M a year. */
const running = (...commands: readonly Command[]): Plan =>
  after(freshPlan(), { type: 'service/add', id: 's', name: 's', changes: { cost: M(5) } }, ...commands);

const starting = (id: string, year: number): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [id],
  changes: { start: quarterIn(year, 1), lengthQuarters: 4 },
});

const said = (plan: Plan, ...codes: readonly string[]) =>
  attentionOf(plan, base)
    .filter(({ code }) => codes.includes(code))
    .map((line) => attentionWords(line, speech).replaceAll('\u00a0', ' '));

test('a budget of a later year that is overspent needs attention, whether the first year has one or not', () => {
  // 5.0M against 3.0M.
  expect(said(running(budget(2028, 'total', 3)), 'over-budget')).toEqual([
    'IT budget is € 2.00M over its 2028 budget',
  ]);
  const all = running(budget(2027, 'total', 6), budget(2028, 'total', 3), budget(2030, 'total', 4.5));
  expect(said(all, 'over-budget')).toEqual([
    'IT budget is € 2.00M over its 2028 budget, over in 1 later year too',
  ]);
  expect(said(running(budget(2027, 'total', 4), budget(2028, 'total', 5)), 'over-budget')).toEqual([
    'IT budget is € 1.00M over its 2027 budget',
  ]);
});

test('so does a contingency that a later year uses, unless another year is overspent', () => {
  const held = running(budget(2028, 'total', 6, 1.5), budget(2029, 'total', 6, 2));
  // 6.0 - 1.5 - 5.0 = -0.5.
  expect(said(held, 'over-budget', 'contingency-used')).toEqual([
    'IT budget takes € 0.50M of its 2028 contingency, used in 1 later year too',
  ]);
  expect(said(after(held, budget(2029, 'total', 4)), 'over-budget', 'contingency-used')).toEqual([
    'IT budget is € 1.00M over its 2029 budget',
  ]);
});

test("a lane's later budget names what is funded in the lane", () => {
  const plan = after(
    freshPlan(),
    adding('late', { outcome: 'risk', cost: M(2) }),
    starting('late', 2028),
    moving(['late'], 'innovate', true),
    budget(2028, 'innovate', 1.5),
  );
  expect(said(plan, 'over-budget')).toEqual(['Drive innovation is € 0.50M over its 2028 budget']);
  expect(attentionOf(plan, base).find(({ code }) => code === 'over-budget')?.initiativeIds).toEqual(['late']);
});

test('a later year that has a budget is held to the guardrail as well; the tail of work in years without is not', () => {
  const plan = after(
    freshPlan(),
    { type: 'plan/edit', changes: { guardrailMin: 40, guardrailMax: 60, guardrailHard: false } },
    ...['run', 'new'].map((id) => adding(id, { outcome: 'risk', cost: M(1) })),
    adding('more', { outcome: 'risk', cost: M(1) }),
    ...['run', 'new'].map((id) => starting(id, 2027)),
    starting('more', 2028),
    moving(['run', 'more'], 'run', true),
    moving(['new'], 'innovate', true),
  );
  // 2027: 1.0M each. 2028: all 1.0M is run's.
  expect(said(plan, 'outside-guardrail')).toEqual([]);
  expect(said(after(plan, budget(2028, 'total', 9)), 'outside-guardrail')).toEqual([
    'Run gets 100 % of change money in 2028, the guardrail is 40–60 %',
  ]);
});
