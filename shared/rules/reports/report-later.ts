import { type Plan, settingsOf } from '../../model/plan';
import { type Drift, driftOf } from '../budgets/drift';
import { roomFallOf } from '../budgets/room';
import type { Coded } from '../decision';
import { yearsOfPlan } from '../time/plan-years';

/** Run-cost drift over the years a report looks ahead. */
export function laterDrift(plan: Plan, scenarioId: string): Drift {
  return driftOf(plan, scenarioId, yearsOfPlan(settingsOf(plan)));
}

/**
 * What the plan will cost later: what run comes to in the last year shown against the first (`run-later`), and what that
 * leaves for change in the year with the least room (`room-falls`), or where it does not fall, in the last year that has a
 * budget (`room-stays`); `room-unknown` where only one year has one, or none. Nothing where nothing runs.
 */
export function laterOf(plan: Plan, scenarioId: string): Coded[] {
  const { years } = laterDrift(plan, scenarioId);
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last || years.every(({ run }) => run === 0)) return [];
  const run = { year: first.year, run: first.run, lastYear: last.year, lastRun: last.run };
  return [{ code: 'run-later', parameters: run }, roomLater(plan, scenarioId, years)];
}

function roomLater(plan: Plan, scenarioId: string, years: Drift['years']): Coded {
  const fall = roomFallOf(plan, scenarioId);
  const [first] = years;
  const year = first?.year ?? 0;
  if (fall) return { code: 'room-falls', parameters: { from: year, ...fall } };
  const known = years.filter(({ room }) => room !== null);
  const last = known.at(-1);
  if (!first || first.room === null || !last || last === first)
    return { code: 'room-unknown', parameters: { year } };
  return {
    code: 'room-stays',
    parameters: { from: year, now: first.room, year: last.year, room: last.room },
  };
}
