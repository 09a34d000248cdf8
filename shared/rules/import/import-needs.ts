import { withoutCircles } from '../../model/circles';
import type { Plan } from '../../model/plan';
import { type Dependency, dependencyId } from '../../model/records/dependency';

type Ends = { readonly fromId: string; readonly toId: string };

/** What an import adds to the dependencies and takes away from them; what it takes away stands in no circle any more. */
export function neededChanges(
  plan: Plan,
  wanted: readonly Ends[],
  dropped: readonly Ends[],
  isThere: (id: string) => boolean,
): { readonly added: readonly Dependency[]; readonly removed: readonly Dependency[] } {
  const removed = dropped.flatMap(
    ({ fromId, toId }) => plan.dependency.get(dependencyId(fromId, 'needs', toId)) ?? [],
  );
  const gone = new Set(removed.map(({ id }) => id));
  return { added: addedNeeds(plan, wanted, gone, isThere), removed };
}

/**
 * The needs of an import that can be taken over: those that are not there yet, whose ends are both there, that close no
 * circle and contradict no exclusion.
 */
function addedNeeds(
  plan: Plan,
  wanted: readonly Ends[],
  gone: ReadonlySet<string>,
  isThere: (id: string) => boolean,
): Dependency[] {
  if (wanted.length === 0) return [];
  const added = new Map<string, Dependency & { from: string; to: string }>();
  for (const { fromId, toId } of wanted) {
    const id = dependencyId(fromId, 'needs', toId);
    const isExcluded =
      plan.dependency.has(dependencyId(fromId, 'excludes', toId)) ||
      plan.dependency.has(dependencyId(toId, 'excludes', fromId));
    if (!isThere(fromId) || !isThere(toId) || isExcluded || plan.dependency.has(id)) continue;
    added.set(id, { id, fromId, toId, kind: 'needs', share: 0, from: fromId, to: toId });
  }
  const present = [...plan.dependency.values()].flatMap(({ id, kind, fromId, toId }) =>
    kind === 'needs' && !gone.has(id) ? [{ from: fromId, to: toId }] : [],
  );
  return withoutCircles(present, [...added.values()]).taken.map(({ from: _from, to: _to, ...row }) => row);
}
