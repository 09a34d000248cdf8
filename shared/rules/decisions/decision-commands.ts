import type { Plan } from '../../model/plan';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { rowsOf, upserted } from '../tables/upsert';

/**
 * Writes an entry into the decision log, or changes it. Refuses an initiative that is not there, and a review before
 * the day of the decision.
 */
export function setDecision(plan: Plan, { entry }: CommandOf<'decision/set'>): Decision {
  const initiative = plan.initiative.get(entry.initiativeId);
  if (!initiative) return refuse('initiative-missing', [entry.initiativeId]);
  if (entry.reviewBy !== null && entry.reviewBy < entry.at.slice(0, 10))
    return refuse('review-before-decision', [entry.initiativeId]);
  const label = { title: initiative.title, verdict: entry.verdict };
  return patched(upserted(plan, 'decisionEntry', entry), 'decision-set', label);
}

/** Removes entries of the log. Refuses what is not there. */
export function deleteDecisions(plan: Plan, { ids }: CommandOf<'decision/delete'>): Decision {
  const rows = rowsOf(plan, 'decisionEntry', ids);
  if (!rows) return refuse('decision-missing');
  const title = plan.initiative.get(rows[0]?.initiativeId ?? '')?.title ?? '';
  return patched({ decisionEntry: { removed: rows } }, 'decision-deleted', { count: rows.length, title });
}
