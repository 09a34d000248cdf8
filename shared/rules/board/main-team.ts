import type { Plan } from '../../model/plan';
import type { Team } from '../../model/records/team';
import { effortsByInitiative } from '../tables/lines';

/** The team that gives an initiative the most days, its externals counted; of equal ones the first. Undefined: none. */
export function mainTeam(plan: Plan, initiativeId: string): Team | undefined {
  if (plan.effort.size === 0) return undefined;
  let main: Team | undefined;
  let most = -1;
  for (const { teamId, days, externalDays } of effortsByInitiative(plan.effort).of(initiativeId)) {
    const team = plan.team.get(teamId);
    if (!team || days + externalDays <= most) continue;
    most = days + externalDays;
    main = team;
  }
  return main;
}
