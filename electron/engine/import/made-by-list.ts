import type { DroppedNeed } from '../../../shared/backlog/reconcile/dropped-needs';
import type { Plan } from '../../../shared/model/plan';
import { dependencyId } from '../../../shared/model/records/dependency';
import { inSlices, type Job } from '../between';
import { planAfterEntry, touchedSince } from '../plan/plan-at';
import type { Session } from '../plan/session';

/**
 * Those of some dependencies that an import of the list added and nobody has had a hand on since. Looks through the list's
 * imports, the newest first, until all are found; so only where there is something to find.
 */
export async function madeByList(
  { store }: Session,
  plan: Plan,
  source: string,
  unnamed: readonly DroppedNeed[],
  job: Job,
): Promise<readonly DroppedNeed[]> {
  const open = new Map(unnamed.map((need) => [dependencyId(need.from, 'needs', need.to), need]));
  const made: DroppedNeed[] = [];
  const imports = [...plan.import.values()]
    .filter((row) => row.source === source && row.undoneAt === null)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  for (const { id } of imports) {
    if (open.size === 0) break;
    const entry = store.entry(id);
    if (!entry) continue;
    const past = await inSlices(planAfterEntry(store, plan, entry), job);
    const touched = touchedSince(past, plan).get('dependency');
    for (const row of store.patchOf(entry.seq, past.plan).dependency?.added ?? []) {
      const need = open.get(row.id);
      if (need && !touched?.has(row.id)) made.push(need);
      open.delete(row.id);
    }
  }
  return made;
}
