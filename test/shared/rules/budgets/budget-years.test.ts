import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BudgetScope } from '../../../../shared/model/codes';
import { largestSum } from '../../../../shared/model/money';
import { apply, invert } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { budgetId } from '../../../../shared/model/records/budget';
import { budgetYearCount, budgetYearsOf } from '../../../../shared/rules/budgets/budget-years';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import type { Command } from '../../../../shared/rules/command';
import { serviceRowsOf } from '../../../../shared/rules/services/service-rows';
import { showPlan } from '../../../../shared/rules/show/show';
import { showServiceYears } from '../../../../shared/rules/show/show-services';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

function budget(scope: BudgetScope, amount: number, contingency = 0): Command {
  return {
    type: 'budget/set',
    scenarioId: base,
    fiscalYear: 2027,
    scope,
    amount,
    contingency,
    hard: false,
  };
}

const scale = (percent: number, fiscalYear = 2027): Command => ({
  type: 'budget/scale',
  scenarioId: base,
  fiscalYear,
  percent,
});

const scheduled = (id: string, start: number, lengthQuarters: number): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [id],
  changes: { start, lengthQuarters },
});

/** Run 30M; 2M of the run lane in 2027, 3M of innovation half in 2027 and half in 2028. */
function plan(): Plan {
  return after(
    freshPlan(),
    { type: 'service/add', id: 'ERP', name: 'ERP', changes: { cost: M(30) } },
    budget('total', M(40), M(1.5)),
    budget('run', M(2.5), M(0.2)),
    budget('innovate', M(2), M(0.6)),
    adding('Patch', { cost: M(2), outcome: 'risk' }),
    adding('Portal', { cost: M(3), outcome: 'revenue', runCost: M(0.4) }),
    scheduled('Patch', quarterIn(2027, 1), 4),
    scheduled('Portal', quarterIn(2027, 3), 4),
    moving(['Patch'], 'run', true),
    moving(['Portal'], 'innovate', true),
  );
}

test('what is free is budget less contingency less spend, in all and in each lane', () => {
  const [first, second] = budgetYearsOf(plan(), base, 2);
  // All: 30 + 2 + 1.5 = 33.5; 40 - 1.5 - 33.5 = 5. Run: 2.5 - 0.2 - 2 = 0.3. Innovation: 2 - 0.6 - 1.5 = -0.1.
  expect(first?.lines.map(({ scope, spend, free }) => [scope, spend, free])).toEqual([
    ['total', M(33.5), M(5)],
    ['run', M(2), M(0.3)],
    ['innovate', M(1.5), M(-0.1)],
  ]);
  // 2028: 30 + 1.5 + 0.2 (0.4 a year, live from Q3 2028) = 31.7, and no budget.
  expect(second?.lines[0]).toMatchObject({ budget: null, spend: M(31.7), free: null });
  const figures = figuresOf(plan(), base);
  expect(figures.free).toBe(M(5));
  expect(figures.lanes.run.free).toBe(M(0.3));
  expect(figures.lanes.innovate.free).toBe(M(-0.1));
});

test('years reach as far as figures look ahead, and on to the last budget of the scenario', () => {
  // 2027 to 2031 of a plan of three years; a budget for 2033 makes them seven.
  expect(budgetYearCount(plan(), base)).toBe(5);
  const later = after(plan(), { ...budget('total', M(40)), fiscalYear: 2033 } as Command);
  expect(budgetYearCount(later, base)).toBe(7);
  expect(budgetYearCount(later, 'another')).toBe(5);
});

test('the balance of change money and the lights-on share are two figures', () => {
  const [first] = budgetYearsOf(plan(), base, 1);
  // Of 3.5M change money 2M is the run lane's; of 33.5M spend (30 + 2)M keeps the lights on.
  expect(first?.balance?.run).toBeCloseTo(2 / 3.5, 12);
  expect(first?.lightsOnShare).toBeCloseTo(32 / 33.5, 12);
});

test('a cut by 10 % scales all three budgets in one step that can be undone', () => {
  const before = plan();
  const decision = ask(before, scale(-10));
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  const cut = apply(before, decision.patch);
  const amounts = (of: Plan) =>
    (['total', 'run', 'innovate'] as const).map(
      (scope) => of.budget.get(budgetId(base, 2027, scope))?.amount,
    );
  expect(amounts(cut)).toEqual([M(36), M(2.25), M(1.8)]);
  expect(cut.budget.get(budgetId(base, 2027, 'total'))?.contingency).toBe(M(1.5));
  expect(decision.label).toEqual({ code: 'budgets-scaled', parameters: { year: 2027, percent: -10 } });
  expect(apply(cut, invert(decision.patch))).toEqual(before);
});

test('halves are rounded away from zero, and large sums keep every cent', () => {
  // 105 * 0.9 = 94.5 becomes 95; 9,999,999,999,991 * 0.999 = 9,989,999,999,991.009 becomes ...991.
  const small = after(freshPlan(), budget('total', 105), scale(-10));
  expect(small.budget.get(budgetId(base, 2027, 'total'))?.amount).toBe(95);
  const large = after(freshPlan(), budget('total', 9_999_999_999_991), scale(-0.1));
  expect(large.budget.get(budgetId(base, 2027, 'total'))?.amount).toBe(9_989_999_999_991);
});

test('a cut below a contingency, a year without budgets, a frozen scenario and too large a rise are refused', () => {
  // 2M * 0.25 = 0.5M is less than the 0.6M held back of innovation; 40M and 2.5M would still hold theirs.
  expect(ask(plan(), scale(-75))).toMatchObject({
    kind: 'refused',
    refusal: { code: 'cut-below-contingency', parameters: { scope: 'innovate', amount: M(0.5) } },
  });
  expect(ask(plan(), scale(-10, 2028))).toMatchObject({ refusal: { code: 'no-budget-in-year' } });
  const frozen = after(plan(), { type: 'scenario/freeze', id: 'b', name: 'Board', sourceId: base });
  expect(ask(frozen, { ...scale(-10), scenarioId: 'b' } as Command)).toMatchObject({
    refusal: { code: 'baseline-frozen' },
  });
  const edge = after(freshPlan(), budget('total', largestSum));
  expect(ask(edge, scale(1))).toMatchObject({ refusal: { code: 'sum-too-large' } });
});

test('a plan that looks one year ahead has budgets and services for the five years of the drift', () => {
  const short = after(plan(), { type: 'plan/edit', changes: { horizonYears: 1 } });
  expect(budgetYearCount(short, base)).toBe(5);
  // 30M a year, 2027 to 2031: without indexation each year costs the same.
  expect(serviceRowsOf(short, base).map(({ years }) => years)).toEqual([[30, 30, 30, 30, 30].map(M)]);
  expect(showServiceYears(short, base)[0]?.years.map(({ year }) => year)).toEqual([
    2027, 2028, 2029, 2030, 2031,
  ]);
  const far = after(short, { ...budget('total', M(20)), fiscalYear: 2033 } as Command);
  expect(budgetYearCount(far, base)).toBe(7);
});

test('balance, lights-on share, guardrail and declared priority of each year are printed as they are shown', () => {
  const guarded = after(plan(), {
    type: 'plan/edit',
    changes: {
      guardrailMin: 60,
      guardrailMax: 70,
      priorityRevenue: 60,
      priorityEfficiency: 30,
      priorityRisk: 10,
    },
  });
  const { years, guardrail, priority } = showPlan(guarded, 0);
  expect(guardrail).toEqual({ min: 60, max: 70, hard: false });
  // 2027: one-off 2.0 of the run lane and 1.5 of innovation, run 30: 2 / 3.5 = 57 %, below 60; (30 + 2) / 33.5.
  expect(years[0]).toMatchObject({
    balance: { run: 2 / 3.5, innovate: 1.5 / 3.5 },
    outsideGuardrail: true,
    lightsOnShare: 32 / 33.5,
  });
  // 2028: 1.5 of innovation alone; 30.2 / 31.7. From 2029 on there is no change money to share.
  expect(years[1]).toMatchObject({ balance: { run: 0, innovate: 1 }, lightsOnShare: 30.2 / 31.7 });
  expect(years[2]).toMatchObject({ balance: { run: null, innovate: null }, outsideGuardrail: false });
  // 2027: 1.5 / 3.5 = 42.9 % is revenue, declared 60: 17.1 points less; 2 / 3.5 = 57.1 % is risk, declared 10.
  const [revenue, efficiency, risk] = priority.outcomes;
  expect(revenue).toMatchObject({ outcome: 'revenue', points: 60, money: M(1.5), share: 1.5 / 3.5 });
  expect(revenue?.gap).toBeCloseTo(150 / 3.5 - 60);
  expect(efficiency).toMatchObject({ points: 30, money: 0, share: 0, gap: -30 });
  expect(risk?.gap).toBeCloseTo(200 / 3.5 - 10);
  expect(priority.none).toEqual({ money: 0, share: 0 });
});

test('whatever the cut, each budget is within half a cent of its share', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.integer({ min: -10_000, max: 10_000 }),
      (amount, points) => {
        const scaled = after(freshPlan(), budget('total', amount), scale(points / 100));
        const now = scaled.budget.get(budgetId(base, 2027, 'total'))?.amount ?? Number.NaN;
        const due = BigInt(amount) * BigInt(10_000 + points);
        const off = BigInt(now) * 10_000n - due;
        expect(off >= -5_000n && off <= 5_000n).toBe(true);
      },
    ),
  );
});
