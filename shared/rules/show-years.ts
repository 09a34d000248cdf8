import { budgetId } from '../model/budget';
import type { BudgetScope } from '../model/codes';
import { type Plan, settingsOf } from '../model/plan';
import { type DriftYear, driftOf } from './drift';
import { yearsOfPlan } from './plan-years';
import { quarterCode } from './quarter-code';

/**
 * The fiscal years of a scenario as `bimodal show --json` prints them, money in minor units. `saved` is zero or less;
 * `run` is run today, added and saved together; `change.backlog` is
 * what is booked of work that waits in the backlog; `free` is budget less contingency less spend, null without a budget.
 */
export function showYears(plan: Plan, scenarioId: string) {
  return driftOf(plan, scenarioId, yearsOfPlan(settingsOf(plan))).years.map((each) => {
    const { year, runToday, added, saved, run, change, inBacklog, spend } = each;
    const budget = (scope: BudgetScope) => plan.budget.get(budgetId(scenarioId, year, scope));
    const whole = budget('total');
    return {
      year,
      runToday,
      added,
      saved,
      run,
      change: { run: change.run, innovate: change.innovate, backlog: inBacklog },
      spend,
      budget: {
        total: whole?.amount ?? null,
        run: budget('run')?.amount ?? null,
        innovate: budget('innovate')?.amount ?? null,
      },
      contingency: whole?.contingency ?? 0,
      free: whole ? whole.amount - whole.contingency - spend : null,
    };
  });
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
