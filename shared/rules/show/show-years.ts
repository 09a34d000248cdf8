import type { BudgetScope } from '../../model/codes';
import { type Plan, settingsOf } from '../../model/plan';
import { type BudgetLine, budgetYearsOf } from '../budgets/budget-years';
import { type DriftYear, driftOf } from '../budgets/drift';
import { changeKindsInYear } from '../cards/change-kinds';
import { yearsOfPlan } from '../time/plan-years';
import { quarterCode } from '../time/quarter-code';

/**
 * The fiscal years of a scenario as `bimodal show --json` prints them, money in minor units. `saved` is zero or less;
 * `run` is run today, added and saved together; `change.backlog` is what is booked of work that waits in the backlog;
 * `free` is budget less contingency less spend, null without a budget; of a lane its own budget less its own contingency
 * less its change. `balance` and `lightsOnShare` are shares from 0 to 1, null where there is nothing to share;
 * `outsideGuardrail` is false where there is no guardrail.
 */
export function showYears(plan: Plan, scenarioId: string) {
  const count = yearsOfPlan(settingsOf(plan));
  const budgets = budgetYearsOf(plan, scenarioId, count);
  return driftOf(plan, scenarioId, count).years.map((each, at) => {
    const { year, runToday, added, saved, run, change, inBacklog, spend } = each;
    const ofBudgets = budgets[at];
    const lines = shownLines(ofBudgets?.lines ?? []);
    const { balance = null, outsideGuardrail = false, lightsOnShare = null } = ofBudgets ?? {};
    return {
      year,
      runToday,
      added,
      saved,
      run,
      change: { run: change.run, innovate: change.innovate, backlog: inBacklog },
      spend,
      budget: { total: lines.total.budget, run: lines.run.budget, innovate: lines.innovate.budget },
      hard: lines.total.hard,
      contingency: lines.total.contingency,
      free: lines.total.free,
      lanes: { run: lines.run, innovate: lines.innovate },
      balance: { run: balance?.run ?? null, innovate: balance?.innovate ?? null },
      outsideGuardrail,
      lightsOnShare,
      changeKinds: changeKindsInYear(plan, scenarioId, year),
    };
  });
}

/** The budgets of a year by what they are for. */
export function shownLines(lines: readonly BudgetLine[]) {
  const line = (wanted: BudgetScope) => {
    const found = lines.find(({ scope }) => scope === wanted);
    const { budget = null, hard = false, contingency = 0, free = null } = found ?? {};
    return { budget, hard, contingency, free };
  };
  return { total: line('total'), run: line('run'), innovate: line('innovate') };
}

/**
 * Run-cost drift as `bimodal show --json` prints it: by quarter ("2027Q1"), the room for change each year, the first
 * quarter in which run eats the innovation budget, and what causes it, the largest first.
 */
export function showDrift(plan: Plan, scenarioId: string) {
  const { quarters, years, causes, squeezed } = driftOf(plan, scenarioId, yearsOfPlan(settingsOf(plan)));
  return {
    quarters: quarters.map(({ quarter, runToday, added, saved, change, inBacklog }) => ({
      quarter: quarterCode(quarter),
      runToday,
      added,
      saved,
      change: { run: change.run, innovate: change.innovate, backlog: inBacklog },
    })),
    room: years.map(({ year, room }: DriftYear) => ({ year, room })),
    squeezed: squeezed === null ? null : quarterCode(squeezed),
    causes,
  };
}
