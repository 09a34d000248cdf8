import type { Plan } from '../../../shared/model/plan';
import type { Quarter } from '../../../shared/model/quarter';
import { capacityId } from '../../../shared/model/records/capacity';
import type { Team } from '../../../shared/model/records/team';
import { teamCells } from './list-cells';
import {
  type ListReader,
  type ListRow,
  named,
  needsCell,
  notFound,
  numberIn,
  orBefore,
  type Said,
  textIn,
} from './list-row';

/** The usual days of a team, of its id, else of its name, else a new one; or its days in a quarter that the row names. */
export const teamRow: ListReader = (plan, said, newId) => {
  const byId = plan.team.get(textIn(said, 'planId'));
  const name = textIn(said, 'teamName') || (byId?.name ?? '');
  if (name === '') return needsCell('teams', 'teamName');
  const before = byId ?? named(plan.team.values(), name, (team) => team.name);
  const quarter = numberIn(said, 'inQuarter');
  if (quarter !== null)
    return before ? daysOfQuarter(plan, said, before, quarter) : notFound('teams', 'teamName', name);
  const days = numberIn(said, 'quarterDays') ?? before?.daysPerQuarter ?? null;
  if (days === null) return needsCell('teams', 'quarterDays');
  const team: Team = {
    id: before?.id ?? newId(),
    name,
    daysPerQuarter: days,
    runDaysPerQuarter: orBefore(
      said,
      'runDays',
      numberIn(said, 'runDays') ?? 0,
      before?.runDaysPerQuarter ?? 0,
    ),
    dayRate: orBefore(said, 'dayRate', numberIn(said, 'dayRate'), before?.dayRate ?? null),
  };
  return {
    name,
    isNew: before === undefined,
    cells: (now) => teamCells(now, team.id, null),
    commands: [{ type: 'team/set', team }],
  };
};

/** What the row does not say is as it was, or as usual; days of neither kind: as usual again. */
function daysOfQuarter(plan: Plan, said: Said, team: Team, quarter: Quarter): ListRow {
  const before = plan.capacity.get(capacityId(team.id, quarter));
  const days = numberIn(said, 'quarterDays');
  const runDays = numberIn(said, 'runDays');
  const isUsual = said.quarterDays === null && runDays === null;
  const capacity = isUsual
    ? null
    : {
        days: days ?? before?.days ?? team.daysPerQuarter,
        runDays: runDays ?? before?.runDays ?? team.runDaysPerQuarter,
      };
  return {
    name: team.name,
    isNew: before === undefined,
    cells: (now) => teamCells(now, team.id, quarter),
    commands: [{ type: 'capacity/set', teamId: team.id, quarter, capacity }],
  };
}
