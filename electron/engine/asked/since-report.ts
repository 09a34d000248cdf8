import type { ControlBody, SinceReport } from '../../../shared/contract/control';
import { fingerprintOf } from '../export/fingerprint';
import type { Session } from '../plan/session';
import { lastEntry } from './report-facts';

/** So many edits are told by name. */
const told = 5;

/** How the plan stands to the state that a report shows, and what was done since, as far as the history knows. */
export function sinceReport(
  { store, plan, revision }: Session,
  { fingerprint: printed, entry }: ControlBody<'plan/since'>,
): SinceReport {
  const fingerprint = fingerprintOf(plan);
  const facts = { fingerprint, revision, matches: fingerprint === printed };
  const known = entry === '' ? 0 : store.entry(entry)?.seq;
  if (facts.matches || known === undefined) return { ...facts, edits: null };
  const after = lastEntry(store) === entry ? [] : store.entriesAfter(known);
  return { ...facts, edits: { count: after.length, last: after.slice(0, told).map(({ label }) => label) } };
}
