import { uuidv7 } from 'uuidv7';
import { importSummary } from '../../../shared/backlog/reconcile/import-summary';
import { tellingKept } from '../../../shared/backlog/reconcile/unread-cells';
import type { ImportReply } from '../../../shared/contract/engine';
import { settingsOf } from '../../../shared/model/plan';
import type { Refusal } from '../../../shared/rules/decision';
import { inSlices, type Job } from '../between';
import { dispatchLarge } from '../plan/dispatch-large';
import type { Session } from '../plan/session';
import type { Port } from '../port';
import { Failure } from '../store/failure';
import type { Check, Checks } from './checks';
import { checkBacklog, type ToCheck } from './import-check';
import { importCommand } from './import-command';
import { type ImportProgress, importProgress } from './import-progress';
import { saveRejected } from './save-rejected';

export interface ToImport extends ToCheck {
  readonly dryRun: boolean;
  /** Where the rows that are left out are written; left out: nowhere. */
  readonly rejected?: string | undefined;
}

/**
 * Takes a backlog, services or bookings into the plan as one command, so one undo takes it back. Others are served in
 * between; until the command is stored nothing of it is in the plan, so leaving off leaves nothing. Where somebody edits
 * the plan meanwhile it is compared anew with what it is then.
 */
export async function importBacklog(
  session: Session,
  checks: Checks,
  asked: ToImport,
  job: Job,
  from: Port | null,
): Promise<ImportReply> {
  if (!asked.dryRun) session.store.refuseWriting();
  const progress = importProgress(job);
  for (;;) {
    const check = await checkBacklog(session, checks, asked, progress.reading);
    if (asked.rejected !== undefined) await saveRejected(asked.rejected, check, job);
    const reply = asked.dryRun
      ? { summary: summaryOf(check), change: null }
      : await stored(session, check, progress, from);
    if (!reply) continue;
    checks.forget();
    return reply;
  }
}

/** null: the plan has become another one meanwhile. */
async function stored(
  session: Session,
  check: Check,
  { job, storing }: ImportProgress,
  from: Port | null,
): Promise<ImportReply | null> {
  const summary = summaryOf(check);
  const stamp = { id: uuidv7(), at: new Date(session.now()).toISOString() };
  const command = await inSlices(importCommand(check, stamp.id, stamp.at), job);
  if (command === null) return { summary, change: null };
  if (session.plan !== check.comparison.plan) return null;
  const rows = check.file.inspection.source?.lines() ?? 1;
  const before = async () => {
    if (session.revision > 0) await session.backups.keepServing('import', job);
  };
  const progress = (share: number) => storing(share, rows);
  const reply = await dispatchLarge(session, { command, stamp, before }, job, from, progress);
  if (reply === null) return null;
  if (reply.kind === 'refused') throw refusedBy(reply.refusal, session);
  if (reply.kind !== 'done') throw new Failure('internal', { reply: reply.kind });
  return { summary, change: reply.change };
}

/** A rule that refuses an import, with what its words need to speak of money and years. */
function refusedBy({ code, parameters }: Refusal, { plan }: Session): Failure {
  const { currency, fiscalYearFirstMonth } = settingsOf(plan);
  return new Failure('import-refused', { ...parameters, rule: code, currency, fiscalYearFirstMonth });
}

function summaryOf({ file, comparison }: Check): ImportReply['summary'] {
  const { reconciled, leftOut } = comparison;
  const { name, inspection, mapping } = file;
  const warnings = tellingKept([...file.warnings, ...comparison.remarks], comparison.kept);
  return importSummary({ file: name, inspection, mapping, warnings, leftOut, reconciled });
}
