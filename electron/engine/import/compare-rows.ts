import { isListTarget } from '../../../shared/backlog/list-fields';
import { targetOf } from '../../../shared/backlog/mapping';
import type { Answers } from '../../../shared/backlog/questions/answers';
import type { Reconciled } from '../../../shared/backlog/reconcile/fates';
import { type SourceFound, sourceOf } from '../../../shared/backlog/reconcile/source-of';
import type { ImportTarget } from '../../../shared/backlog/target';
import type { Remark } from '../../../shared/backlog/types';
import type { Plan } from '../../../shared/model/plan';
import type { Import } from '../../../shared/model/records/import';
import type { KnownRow } from '../../../shared/model/records/known-row';
import { knownRows } from '../../../shared/rules/import/known-rows';
import { knownServices } from '../../../shared/rules/services/known-services';
import { type Job, pause } from '../between';
import { compareLists } from '../lists/compare-lists';
import type { Session } from '../plan/session';
import { compareAgreements } from './compare-agreements';
import { type Against, compareInitiatives } from './compare-initiatives';
import { compareServices, noInitiatives } from './compare-services';
import type { Comparison } from './comparison';
import type { FileRead } from './read-rows';

/** Compares the rows with the plan as it is now and as the list's last import left it. */
export async function compareRows(
  session: Session,
  file: FileRead,
  scenarioId: string,
  answers: Answers,
  job: Job,
): Promise<Comparison> {
  const { plan } = session;
  const target = targetOf(file.mapping);
  const known = target === 'services' ? knownServices(plan) : knownRows(plan, scenarioId);
  await pause(job);
  const list = listOf(file, plan, known);
  return withList(await compareWith(session, file, { scenarioId, answers, known, list }, job), list);
}

async function compareWith(
  session: Session,
  file: FileRead,
  against: Against,
  job: Job,
): Promise<Comparison> {
  const { plan } = session;
  const { scenarioId, answers, known, list } = against;
  const target = targetOf(file.mapping);
  const same = newest(plan, ({ fingerprint }) => fingerprint === file.fingerprint);
  const asked = { plan, scenarioId, answers, source: list.source, same };
  if (target === 'initiatives')
    return { ...asked, ...(await compareInitiatives(session, file, against, job)) };
  if (target === 'services')
    return { ...asked, ...(await compareServices(session, file, known, { ...list, answers }, job)) };
  return { ...asked, ...compareOthers(plan, target, file, answers) };
}

/** Rows that are compared with nothing but the plan as it is. */
function compareOthers(
  plan: Plan,
  target: Exclude<ImportTarget, 'initiatives' | 'services'>,
  file: FileRead,
  answers: Answers,
) {
  if (isListTarget(target)) return compareLists(plan, target, file, answers);
  if (target === 'agreements') return compareAgreements(plan, file, answers);
  return { ...noInitiatives, services: [], reconciled: asTheyStand(file), leftOut: file.leftOut };
}

/** Says which list the rows are taken for, where the file is called otherwise. */
function withList(comparison: Comparison, { source, byRows }: SourceFound): Comparison {
  if (!byRows) return comparison;
  const parameters = { source };
  const told: Remark = { line: null, column: null, code: 'list-by-rows', parameters };
  return { ...comparison, remarks: [told, ...comparison.remarks] };
}

/** The list as the mapping says, else as name and rows of the file do. */
function listOf(file: FileRead, plan: Plan, known: ReadonlyMap<string, KnownRow>): SourceFound {
  const { name: fileName, drafts, services, inspection, mapping } = file;
  if (mapping.source !== undefined) return { source: mapping.source, byRows: false, partial: false };
  const target = targetOf(mapping);
  const rows = target === 'services' ? services.map(({ name: title }) => ({ title, sourceKey: '' })) : drafts;
  const { headers } = inspection;
  return sourceOf({ fileName, headers, target, drafts: rows, imports: plan.import.values(), known });
}

function newest(plan: Plan, is: (row: Import) => boolean): Import | null {
  let found: Import | null = null;
  for (const row of plan.import.values())
    if (row.undoneAt === null && is(row) && (found === null || row.at >= found.at)) found = row;
  return found;
}

/** Bookings are taken as they stand. */
function asTheyStand({ rows, leftOut }: FileRead): Reconciled {
  const counts = {
    rows,
    created: rows - leftOut.length,
    updated: 0,
    unchanged: 0,
    leftOut: leftOut.length,
    missing: 0,
    inferred: { lane: 0, outcome: 0 },
  };
  return { fates: [], gone: [], counts, conflicts: 0, rekeyed: 0, sources: [] };
}
