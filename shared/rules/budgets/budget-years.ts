import { type BudgetScope, budgetScopes, type FundedLane } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { budgetId } from '../../model/records/budget';
import type { EnteredParts } from '../cards/entered';
import { outsideGuardrail } from '../money/guardrail';
import { yearsOfPlan } from '../time/plan-years';
import { type DriftYear, driftOf } from './drift';

/** One budget of a year and what counts against it. */
export interface BudgetLine {
  readonly scope: BudgetScope;
  /** null where none is set. */
  readonly budget: Money | null;
  readonly hard: boolean;
  readonly contingency: Money;
  /** In all: run and all one-off money of the year. Of a lane: its one-off money. */
  readonly spend: Money;
  /** Whether anything that counts against it is entered; else `spend` is zero for want of it. */
  readonly isEntered: boolean;
  /** Whether some cost is entered of the work it pays for, or it pays for none: else nothing says what is free. */
  readonly isFreeKnown: boolean;
  /** Budget - contingency - spend; below zero where the contingency is used; null without a budget. */
  readonly free: Money | null;
}

export interface BudgetYear {
  readonly year: number;
  readonly lines: readonly BudgetLine[];
  /** Balance of change money: each lane's share of their one-off money, 0 to 1; null where there is none. */
  readonly balance: Readonly<Record<FundedLane, number>> | null;
  /** Whether that balance lies outside the plan's guardrail; false where there is none. */
  readonly outsideGuardrail: boolean;
  /** (run today + run added + run saved + one-off of the run lane) / all spend; null where nothing is spent, or what runs today is not entered. */
  readonly lightsOnShare: number | null;
}

/**
 * The years whose budgets are shown: those that figures look ahead, so that each year of the drift can have one, and on to
 * the last one that has a budget, which would otherwise count without being seen.
 */
export function budgetYearCount(plan: Plan, scenarioId: string): number {
  const settings = settingsOf(plan);
  let count = yearsOfPlan(settings);
  for (const row of plan.budget.values())
    if (row.scenarioId === scenarioId) count = Math.max(count, row.fiscalYear - settings.firstYear + 1);
  return count;
}

/** The budgets of every fiscal year from the plan's first one on; that one is the year of `figuresOf`. */
export function budgetYearsOf(plan: Plan, scenarioId: string, yearCount: number): BudgetYear[] {
  const { years, entered } = driftOf(plan, scenarioId, yearCount);
  return years.map((year) => {
    const { change, run, spend } = year;
    const both = change.run + change.innovate;
    return {
      year: year.year,
      lines: budgetScopes.map((scope) => lineOf(plan, scenarioId, scope, year, entered)),
      balance: both > 0 ? { run: change.run / both, innovate: change.innovate / both } : null,
      outsideGuardrail: !!outsideGuardrail(
        { lanes: { run: { fundedCost: change.run }, innovate: { fundedCost: change.innovate } } },
        settingsOf(plan),
      ),
      lightsOnShare: spend > 0 && entered.runToday ? (run + change.run) / spend : null,
    };
  });
}

function lineOf(
  plan: Plan,
  scenarioId: string,
  scope: BudgetScope,
  year: DriftYear,
  { runToday, change }: EnteredParts,
): BudgetLine {
  const row = plan.budget.get(budgetId(scenarioId, year.year, scope));
  const spend = scope === 'total' ? year.spend : year.change[scope];
  return {
    scope,
    budget: row?.amount ?? null,
    hard: row?.hard ?? false,
    contingency: row?.contingency ?? 0,
    spend,
    isEntered: spend !== 0 || (scope === 'total' ? runToday : change[scope]),
    isFreeKnown: change[scope === 'total' ? 'all' : scope],
    free: row ? row.amount - row.contingency - spend : null,
  };
}
