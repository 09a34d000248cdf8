import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { budgetId } from '../../model/records/budget';
import { runAddedInYear } from '../cards/run-money';
import { runTodayInYear } from '../cards/run-today';
import { yearsOfPlan } from '../time/plan-years';

/**
 * What the IT budget of a fiscal year leaves for change once run is paid: budget - contingency - run today - run added +
 * run saved. Below zero where run alone is more; null without a budget. The same figure as the year's room in `driftOf`.
 */
function roomInYear(plan: Plan, scenarioId: string, year: number): Money | null {
  const budget = plan.budget.get(budgetId(scenarioId, year, 'total'));
  if (!budget) return null;
  const { amount, contingency } = budget;
  return (
    amount - contingency - runTodayInYear(plan, year, scenarioId) - runAddedInYear(plan, scenarioId, year)
  );
}

/** The year with the least room, and the room of the first year it is compared with. */
export interface RoomFall {
  readonly year: number;
  readonly room: Money;
  readonly now: Money;
}

/** A fall of less than a twentieth of today's room is the noise of indexation. */
const worthSaying = 0.05;

/**
 * The later year, of the plan's horizon but at least five years, in which run leaves least for change, where that is
 * at least a twentieth less than in the first year; null otherwise, or where the first year has no budget.
 */
export function roomFallOf(plan: Plan, scenarioId: string): RoomFall | null {
  const settings = settingsOf(plan);
  const { firstYear } = settings;
  const now = roomInYear(plan, scenarioId, firstYear);
  if (now === null) return null;
  let fall: RoomFall | null = null;
  for (let year = firstYear + 1; year < firstYear + yearsOfPlan(settings); year++) {
    const room = roomInYear(plan, scenarioId, year);
    if (room !== null && room < (fall?.room ?? now)) fall = { year, room, now };
  }
  return fall && now - fall.room >= Math.abs(now) * worthSaying ? fall : null;
}
