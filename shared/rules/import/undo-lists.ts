import type { Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { effortId } from '../../model/records/effort';
import type { HiddenWork } from '../../model/records/hidden-work';
import { type Since, touchOf } from './touched-since';
import { restoredRows } from './undo-restored';

/** Rows of lists, but for what others rest on by now: goals that initiatives work for, agreements that an emergency was logged by. */
export function restoredLists(
  plan: Plan,
  imported: Patch,
  since: Since,
  agreed: ReadonlySet<string | null>,
): Patch {
  const tied = new Set<string | null>();
  if (imported.goal?.added?.length) for (const { goalId } of plan.initiative.values()) tied.add(goalId);
  const added = new Set((imported.goal?.added ?? []).map(({ id }) => id));
  const stays = (goalId: string) => !added.has(goalId) || !tied.has(goalId);
  return {
    agreement: restoredRows(plan, imported, since, 'agreement', (row) => !agreed.has(row.id)),
    goal: restoredRows(plan, imported, since, 'goal', ({ id }) => stays(id)),
    metricPair: restoredRows(plan, imported, since, 'metricPair', ({ id }) => stays(id)),
    metricReading: restoredRows(plan, imported, since, 'metricReading', ({ goalId }) =>
      plan.goal.has(goalId),
    ),
    peer: restoredRows(plan, imported, since, 'peer', () => true),
    liaison: restoredRows(plan, imported, since, 'liaison', () => true),
    strength: restoredRows(plan, imported, since, 'strength', () => true),
    strengthNeed: restoredRows(plan, imported, since, 'strengthNeed', () => true),
    emergency: restoredRows(plan, imported, since, 'emergency', () => true),
    hiddenTemplate: restoredRows(plan, imported, since, 'hiddenTemplate', () => true),
    requiredRole: restoredRows(plan, imported, since, 'requiredRole', ({ initiativeId }) =>
      plan.initiative.has(initiativeId),
    ),
    // What it added goes with the teams that nobody uses (undo-teams).
    team: { changed: restoredRows(plan, imported, since, 'team', () => true).changed },
    capacity: restoredRows(plan, imported, since, 'capacity', ({ teamId }) => plan.team.has(teamId)),
    milestone: restoredRows(plan, imported, since, 'milestone', ({ initiativeId }) =>
      plan.initiative.has(initiativeId),
    ),
  };
}

/** Whether an import that is a list wrote this row: other imports write it only beside initiatives and benefits. */
export function ofList(imported: Patch, table: 'hiddenWork' | 'liveReview', id: string): boolean {
  const isList = imported.import?.added?.some(
    ({ target }) => target === 'hidden-work' || target === 'reviews',
  );
  if (!isList) return false;
  const { added = [], changed = [], removed = [] } = imported[table] ?? {};
  return [...added, ...changed, ...removed].some((row) => row.id === id);
}

/** Hidden work is part of what its team is asked: where that was edited since, both stay. */
export function isUnedited(plan: Plan, since: Since, { initiativeId, teamId }: HiddenWork): boolean {
  if (!plan.initiative.has(initiativeId)) return false;
  return teamId === null || touchOf(since, 'effort', effortId(initiativeId, teamId)) === undefined;
}
