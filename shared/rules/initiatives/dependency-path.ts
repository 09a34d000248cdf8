import type { Plan } from '../../model/plan';
import { dependenciesFrom } from '../tables/lines';

/**
 * The shortest way along needs from one initiative to another, both ends named; null where there is none. The way from
 * an initiative to itself is that initiative alone.
 */
export function needsPath(plan: Plan, fromId: string, toId: string): readonly string[] | null {
  const cameFrom = new Map<string, string | null>([[fromId, null]]);
  const queue = [fromId];
  for (const id of queue) {
    if (id === toId) return pathTo(cameFrom, toId);
    for (const { kind, toId: next } of dependenciesFrom(plan.dependency).of(id)) {
      if (kind !== 'needs' || cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      queue.push(next);
    }
  }
  return null;
}

function pathTo(cameFrom: ReadonlyMap<string, string | null>, end: string): string[] {
  const path: string[] = [];
  for (let id: string | null = end; id !== null; id = cameFrom.get(id) ?? null) path.unshift(id);
  return path;
}
