import { type FundedLane, fundedLanes } from '../../model/codes';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterOfDay } from '../../model/quarter';
import type { Emergency } from '../../model/records/emergency';
import { planQuarters } from '../people/capacity';
import { teamDays } from '../people/team-days';
import { emergenciesByInitiative } from '../tables/lines';
import { memoOfPlan } from '../tables/memo';

/** What emergencies used of a lane's reserve in a quarter, in person-days. */
export interface ReserveQuarter {
  readonly lane: FundedLane;
  readonly quarter: Quarter;
  /** Of all teams together; null before the plan's years, whose reserve the plan does not know. */
  readonly kept: number | null;
  readonly used: number;
  /** used - kept where that is more than nothing, else 0. */
  readonly over: number;
  readonly emergencies: readonly Emergency[];
}

/** The reserve that all teams together keep for a lane in a quarter, in person-days. */
export function reserveIn(plan: Plan, lane: FundedLane, quarter: Quarter): number {
  let sum = 0;
  for (const team of plan.team.values()) sum += teamDays(plan, team, quarter).reserve[lane];
  return sum;
}

/**
 * Each quarter and lane with an emergency, by quarter, then run before innovate. An emergency uses the reserve of the quarter
 * it was requested in, with all its days, whenever it was delivered.
 */
export const reserveQuarters = memoOfPlan((plan: Plan): readonly ReserveQuarter[] => {
  if (plan.emergency.size === 0) return [];
  const { fiscalYearFirstMonth } = settingsOf(plan);
  const own = planQuarters(plan);
  const groups = new Map<string, Emergency[]>();
  for (const row of plan.emergency.values()) {
    const key = `${quarterOfDay(row.requestedOn, fiscalYearFirstMonth)} ${row.lane}`;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  const rows = [...groups.values()].map((emergencies): ReserveQuarter => {
    const [first] = emergencies as [Emergency];
    const quarter = quarterOfDay(first.requestedOn, fiscalYearFirstMonth);
    const kept = own.includes(quarter) ? reserveIn(plan, first.lane, quarter) : null;
    const used = emergencies.reduce((sum, { days }) => sum + days, 0);
    const over = kept === null ? 0 : Math.max(0, used - kept);
    return { lane: first.lane, quarter, kept, used, over, emergencies };
  });
  return rows.sort(
    (a, b) => a.quarter - b.quarter || fundedLanes.indexOf(a.lane) - fundedLanes.indexOf(b.lane),
  );
});

/** The reserve that an initiative was expedited with, in person-days; null where it was not. */
export function expeditedDays({ emergency }: Pick<Plan, 'emergency'>, initiativeId: string): number | null {
  if (emergency.size === 0) return null;
  const rows = emergenciesByInitiative(emergency).of(initiativeId);
  return rows.length === 0 ? null : rows.reduce((sum, { days }) => sum + days, 0);
}
