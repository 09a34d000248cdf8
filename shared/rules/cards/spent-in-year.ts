import { type BudgetScope, type Lane, lanes } from '../../model/codes';
import type { Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import { laneChangeInYear } from './change-sums';
import { total } from './figures';
import { runAddedInYear } from './run-money';
import { runTodayInYear } from './run-today';

/**
 * What counts against a budget of a fiscal year, in minor units: a lane's one-off money; against the total all of it, run
 * today and run cost added.
 */
export function spentInYear(plan: Plan, scenarioId: string, scope: BudgetScope, year: number): Money {
  const oneOff = (lane: Lane) => laneChangeInYear(plan, scenarioId, lane, year);
  if (scope !== 'total') return oneOff(scope);
  return (
    runTodayInYear(plan, year, scenarioId) + total(lanes, oneOff) + runAddedInYear(plan, scenarioId, year)
  );
}
