import type { Plan } from '../../model/plan';
import { dependencyId } from '../../model/records/dependency';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { needsPath } from '../initiatives/dependency-path';
import { dependenciesFrom } from '../tables/lines';
import { rowsOf, upserted } from '../tables/upsert';

/** Adds or changes a milestone. Refuses an initiative that is not there. */
export function setMilestone(plan: Plan, { milestone }: CommandOf<'milestone/set'>): Decision {
  const initiative = plan.initiative.get(milestone.initiativeId);
  if (!initiative) return refuse('initiative-missing', [milestone.initiativeId]);
  return patched(upserted(plan, 'milestone', milestone), 'milestone-set', { title: milestone.name });
}

/** Removes milestones. Refuses what is not there. */
export function deleteMilestones(plan: Plan, { ids }: CommandOf<'milestone/delete'>): Decision {
  const rows = rowsOf(plan, 'milestone', ids);
  if (!rows) return refuse('milestone-missing');
  const label = { count: rows.length, title: rows[0]?.name ?? '' };
  return patched({ milestone: { removed: rows } }, 'milestone-deleted', label);
}

/**
 * Adds or changes a dependency. Refuses: what is not there, an initiative that would depend on itself, a circle of
 * needs (its titles are named), and needing what it excludes.
 */
export function setDependency(plan: Plan, { dependency }: CommandOf<'dependency/set'>): Decision {
  const { fromId, toId, kind } = dependency;
  const from = plan.initiative.get(fromId);
  const to = plan.initiative.get(toId);
  if (!from || !to) return refuse('initiative-missing', [fromId, toId]);
  if (fromId === toId) return refuse('depends-on-itself', [fromId], { title: from.title });
  if (dependency.id !== dependencyId(fromId, kind, toId)) return refuse('id-taken');
  const circle = kind === 'needs' ? needsPath(plan, toId, fromId) : null;
  if (circle) {
    const path = [fromId, ...circle].map((id) => plan.initiative.get(id)?.title ?? '').join(' → ');
    return refuse('dependency-circle', [fromId, ...circle], { path });
  }
  if (contradicts(plan, fromId, toId, kind))
    return refuse('needs-and-excludes', [fromId, toId], { title: from.title, other: to.title });
  const label = { title: from.title, other: to.title, kind };
  return patched(upserted(plan, 'dependency', dependency), 'dependency-set', label);
}

/** One excludes what the other needs, whichever way it is written. */
function contradicts(plan: Plan, fromId: string, toId: string, kind: string): boolean {
  if (kind === 'enables') return false;
  const other = kind === 'needs' ? 'excludes' : 'needs';
  const between = (a: string, b: string) =>
    dependenciesFrom(plan.dependency)
      .of(a)
      .some((row) => row.toId === b && row.kind === other);
  return between(fromId, toId) || between(toId, fromId);
}

/** Removes dependencies. Refuses what is not there. */
export function deleteDependencies(plan: Plan, { ids }: CommandOf<'dependency/delete'>): Decision {
  const rows = rowsOf(plan, 'dependency', ids);
  if (!rows) return refuse('dependency-missing');
  const [first] = rows;
  const title = plan.initiative.get(first?.fromId ?? '')?.title ?? '';
  const other = plan.initiative.get(first?.toId ?? '')?.title ?? '';
  return patched({ dependency: { removed: rows } }, 'dependency-deleted', { title, other });
}
