import type { Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { type Since, touchOf } from './touched-since';

/**
 * Teams that an import added and nobody has edited, given days or used since. `remains`: initiatives that stay; `effort` and
 * `capacity` are what taking the import back does to what is asked of teams and to their days.
 */
export function goneTeams(
  plan: Plan,
  imported: Patch,
  since: Since,
  remains: (initiativeId: string) => boolean,
  { effort, capacity }: Pick<Patch, 'effort' | 'capacity'>,
): Patch {
  const added = imported.team?.added ?? [];
  if (added.length === 0) return {};
  const gone = new Set([...(effort?.removed ?? []), ...(capacity?.removed ?? [])].map(({ id }) => id));
  const inUse = new Set<string>();
  for (const { id, teamId } of plan.capacity.values()) if (!gone.has(id)) inUse.add(teamId);
  for (const { id, initiativeId, teamId } of plan.effort.values())
    if (!gone.has(id) && remains(initiativeId)) inUse.add(teamId);
  for (const { teamId } of effort?.added ?? []) inUse.add(teamId);
  for (const { initiativeId, teamId } of plan.hiddenWork.values())
    if (teamId !== null && remains(initiativeId)) inUse.add(teamId);
  const removed = added.flatMap(({ id }) => {
    const present = plan.team.get(id);
    return present && !inUse.has(id) && touchOf(since, 'team', id) === undefined ? [present] : [];
  });
  return { team: { removed } };
}
