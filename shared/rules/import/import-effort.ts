import { effortsOf, effortText } from '../../model/effort-text';
import { type Changed, difference } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { type Effort, effortId } from '../../model/records/effort';
import type { Team } from '../../model/records/team';
import type { ChangedRow } from '../commands/import';
import { hiddenDaysByTeam } from '../people/hidden-work';
import { effortsByInitiative } from '../tables/lines';

/** What an initiative asks of teams, of their own days, as a list says it. */
export function plannedEffort(plan: Plan, initiativeId: string): string {
  const efforts = effortsByInitiative(plan.effort).of(initiativeId);
  return effortText(
    efforts.flatMap(({ teamId, days }) => {
      const team = plan.team.get(teamId)?.name;
      return team === undefined ? [] : { team, days };
    }),
  );
}

interface EffortPart {
  readonly added: readonly Effort[];
  readonly changed: readonly Changed<Effort>[];
  readonly removed: readonly Effort[];
}

/**
 * What changed rows of an import ask of teams: spread evenly where it is new; days bought from outside and the spread stay where
 * there is something already, and no team is asked for less than its hidden work takes. Says nothing of teams that neither the
 * plan has nor the import brings (`fresh`).
 */
export function changedEffort(
  plan: Plan,
  changed: readonly ChangedRow[],
  fresh: readonly Team[] = [],
): EffortPart {
  const part = { added: [] as Effort[], changed: [] as Changed<Effort>[], removed: [] as Effort[] };
  const teams = new Map([...plan.team.values(), ...fresh].map(({ id, name }) => [name, id]));
  for (const { id, fields } of changed) {
    if (typeof fields.effort !== 'string') continue;
    const wanted = new Map(
      effortsOf(fields.effort).flatMap(({ team, days }) => {
        const teamId = teams.get(team);
        return teamId === undefined ? [] : [[teamId, days] as const];
      }),
    );
    const hidden = hiddenDaysByTeam(plan, id);
    for (const [teamId, said] of wanted) {
      const days = Math.max(said, hidden.get(teamId) ?? 0);
      const present = plan.effort.get(effortId(id, teamId));
      const change = present && difference(present, { days });
      if (change) part.changed.push(change);
      else if (!present && days > 0) part.added.push(newEffort(id, teamId, days));
    }
    for (const present of effortsByInitiative(plan.effort).of(id)) {
      if (wanted.has(present.teamId)) continue;
      const days = hidden.get(present.teamId) ?? 0;
      const change = difference(present, { days });
      if (days + present.externalDays === 0) part.removed.push(present);
      else if (change) part.changed.push(change);
    }
  }
  return part;
}

function newEffort(initiativeId: string, teamId: string, days: number): Effort {
  return { id: effortId(initiativeId, teamId), initiativeId, teamId, days, externalDays: 0, spread: 'even' };
}
