import type { FundedLane } from '../../model/codes';
import type { Plan } from '../../model/plan';
import { overQuarters, planQuarters, reserveTaken } from '../people/capacity';
import { type TeamDays, teamDays, usualDays } from '../people/team-days';

/** The emergency reserve of a lane over all teams and all quarters of the plan's years, in days. */
export interface ReserveUse {
  readonly kept: number;
  /** What planned work takes of it, as `reserveTaken` says. */
  readonly taken: number;
}

/** What each lane's reserve is in days, and what planned work takes of it. */
export function reserveUse(plan: Plan, scenarioId: string): Record<FundedLane, ReserveUse> {
  const kept = { run: 0, innovate: 0 };
  const taken = { run: 0, innovate: 0 };
  const quarters = planQuarters(plan);
  const keep = ({ reserve }: TeamDays, times: number) => {
    kept.run += times * reserve.run;
    kept.innovate += times * reserve.innovate;
  };
  for (const team of plan.team.values()) keep(usualDays(plan, team), quarters.length);
  for (const { teamId, quarter } of plan.capacity.values()) {
    const team = plan.team.get(teamId);
    if (!team || !quarters.includes(quarter)) continue;
    keep(usualDays(plan, team), -1);
    keep(teamDays(plan, team, quarter), 1);
  }
  for (const over of overQuarters(plan, scenarioId)) {
    const part = reserveTaken(over);
    taken.run += part.run;
    taken.innovate += part.innovate;
  }
  return {
    run: { kept: kept.run, taken: taken.run },
    innovate: { kept: kept.innovate, taken: taken.innovate },
  };
}
