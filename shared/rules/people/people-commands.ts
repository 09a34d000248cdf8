import type { Plan } from '../../model/plan';
import { capacityId } from '../../model/records/capacity';
import { effortId } from '../../model/records/effort';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { hiddenWorkByInitiative } from '../tables/lines';
import { sameName } from '../tables/same-name';
import { removedWhere, rowsOf, upserted } from '../tables/upsert';
import { withoutHiddenWork } from '../time/hidden-dates';

/**
 * Adds or changes a team. Refuses a name that another team goes by, a team without days, but for one that came with a list and
 * has none yet, and one whose run work takes all of them or more; an older version took the first and the last, so that they
 * may stay.
 */
export function setTeam(plan: Plan, { team }: CommandOf<'team/set'>): Decision {
  const before = plan.team.get(team.id);
  if (before?.name !== team.name && sameName(plan.team, team))
    return refuse('team-name-taken', [], { name: team.name });
  if (team.daysPerQuarter === 0 && before?.daysPerQuarter !== 0) return refuse('team-without-days');
  if (team.runDaysPerQuarter > team.daysPerQuarter)
    return refuse('run-days-above-days', [], { days: team.daysPerQuarter, runDays: team.runDaysPerQuarter });
  const isAsBefore =
    before?.daysPerQuarter === team.daysPerQuarter && before.runDaysPerQuarter === team.runDaysPerQuarter;
  if (team.runDaysPerQuarter === team.daysPerQuarter && !isAsBefore)
    return refuse('run-days-take-all', [], { days: team.daysPerQuarter });
  const code = before ? 'team-edited' : 'team-added';
  return patched(upserted(plan, 'team', team), code, { title: team.name });
}

/** Removes teams with their capacity and what is asked of them, hidden work with its weeks. Refuses what is not there. */
export function deleteTeams(plan: Plan, { ids }: CommandOf<'team/delete'>): Decision {
  const rows = rowsOf(plan, 'team', ids);
  if (!rows) return refuse('team-missing');
  const gone = new Set(ids);
  const hidden = [...plan.hiddenWork.values()].filter(({ teamId }) => teamId !== null && gone.has(teamId));
  return patched(
    {
      team: { removed: rows },
      ...removedWhere(plan, 'capacity', ({ teamId }) => gone.has(teamId)),
      ...removedWhere(plan, 'effort', ({ teamId }) => gone.has(teamId)),
      ...withoutHiddenWork(plan, hidden),
    },
    'team-deleted',
    { count: rows.length, title: rows[0]?.name ?? '' },
  );
}

/** Says that a team has other days in a quarter than usual, or no longer. Refuses more run days than days. */
export function setCapacity(plan: Plan, command: CommandOf<'capacity/set'>): Decision {
  const { teamId, quarter, capacity } = command;
  const team = plan.team.get(teamId);
  if (!team) return refuse('team-missing');
  const id = capacityId(teamId, quarter);
  const label = { title: team.name, quarter };
  if (capacity === null) {
    const present = plan.capacity.get(id);
    return patched(present ? { capacity: { removed: [present] } } : {}, 'capacity-set', label);
  }
  const { days, runDays } = capacity;
  if (runDays > days) return refuse('run-days-above-days', [], { days, runDays });
  return patched(upserted(plan, 'capacity', { id, teamId, quarter, days, runDays }), 'capacity-set', label);
}

/**
 * Says what an initiative asks of a team; no days at all take it away, with its hidden work. Refuses what is not there, and
 * fewer days than hidden work takes.
 */
export function setEffort(plan: Plan, command: CommandOf<'effort/set'>): Decision {
  const { initiativeId, teamId, effort } = command;
  const initiative = plan.initiative.get(initiativeId);
  const team = plan.team.get(teamId);
  if (!initiative) return refuse('initiative-missing', [initiativeId]);
  if (!team) return refuse('team-missing');
  const id = effortId(initiativeId, teamId);
  const label = { title: initiative.title, team: team.name };
  const hidden = hiddenWorkByInitiative(plan.hiddenWork)
    .of(initiativeId)
    .filter((row) => row.teamId === teamId);
  if (effort === null || effort.days + effort.externalDays === 0) {
    const present = plan.effort.get(id);
    return patched(
      present ? { effort: { removed: [present] }, ...withoutHiddenWork(plan, hidden) } : {},
      'effort-set',
      label,
    );
  }
  const hiddenDays = hidden.reduce((sum, { days }) => sum + days, 0);
  if (effort.days < hiddenDays)
    return refuse('days-below-hidden', [initiativeId], { team: team.name, days: hiddenDays });
  return patched(upserted(plan, 'effort', { id, initiativeId, teamId, ...effort }), 'effort-set', label);
}
