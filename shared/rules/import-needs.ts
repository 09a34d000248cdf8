import { withoutCircles } from '../model/circles';
import { type Dependency, dependencyId } from '../model/dependency';
import type { Plan } from '../model/plan';

/**
 * The needs of an import that can be taken over: those that are not there yet, whose ends are both there, that close no
 * circle and contradict no exclusion.
 */
export function addedNeeds(
  plan: Plan,
  wanted: readonly { readonly fromId: string; readonly toId: string }[],
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
  const present = [...plan.dependency.values()].flatMap(({ kind, fromId, toId }) =>
    kind === 'needs' ? [{ from: fromId, to: toId }] : [],
  );
  return withoutCircles(present, [...added.values()]).taken.map(({ from: _from, to: _to, ...row }) => row);
}
