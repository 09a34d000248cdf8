import type { Plan } from '../../../shared/model/plan';
import type { Import } from '../../../shared/model/records/import';
import { inSlices, type Job } from '../between';
import { planAfterEntry } from '../plan/plan-at';
import type { Session } from '../plan/session';

/**
 * The plan as an import left it; null where the history has lost it, or it is older than this kind of comparison: then the plan alone
 * speaks.
 */
export async function planAtImport(
  session: Session,
  plan: Plan,
  last: Import,
  job: Job,
): Promise<Plan | null> {
  const entry = session.store.entry(last.id);
  if (!entry) return null;
  return (await inSlices(planAfterEntry(session.store, plan, entry), job)).plan;
}
