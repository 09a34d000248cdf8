import { uuidv7 } from 'uuidv7';
import { importSummary } from '../../shared/backlog/import-summary';
import type { Inspection } from '../../shared/backlog/inspect';
import type { Mapping } from '../../shared/backlog/mapping';
import { type Drafts, startImport } from '../../shared/backlog/start-import';
import type {
  ActualDraft,
  ImportSettings,
  InitiativeDraft,
  LeftOut,
  Remark,
  ServiceDraft,
} from '../../shared/backlog/types';
import type { ImportReply, Reading } from '../../shared/contract/engine';
import { dispatch } from './dispatch';
import { importCommand } from './import-command';
import type { OfferedText } from './offered-text';
import type { Port } from './port';
import { fingerprintOf, importSettings, inspectBacklog, readBacklog } from './read-backlog';
import type { Session } from './session';
import { Failure } from './store/failure';

/** Rows read before others get their turn. */
const batch = 2_000;

export interface ImportJob {
  /** Where the file is, or the text that was pasted in place of one. */
  readonly path: string | OfferedText;
  readonly reading: Reading;
  readonly scenarioId: string;
  readonly dryRun: boolean;
  /** Rows done of rows in all, as far as the file's lines tell. */
  readonly progress: (done: number, rows: number) => void;
  readonly cancelled: () => boolean;
}

/**
 * Reads a backlog, services or bookings into the plan as one command, so one undo takes it back. Others are served between the batches;
 * until the command is stored nothing of it is in the plan, so leaving off leaves nothing.
 */
export async function importBacklog(
  session: Session,
  job: ImportJob,
  from: Port | null,
): Promise<ImportReply> {
  if (!job.dryRun) session.store.refuseWriting();
  const file = await readBacklog(job.path);
  const settings = importSettings(session.plan);
  const inspection = inspectBacklog(file, job.reading, settings);
  if (inspection.refusal) throw refused(inspection.refusal, file.name);
  const read = await readDrafts(inspection, settings, job, file.name);
  const { mapping, ...counts } = read;
  const created = counts.rows - counts.leftOut.length;
  const remarks = { leftOut: counts.leftOut, warnings: counts.warnings };
  const summary = importSummary({
    file: file.name,
    inspection,
    mapping,
    rows: counts.rows,
    created,
    ...remarks,
  });
  if (job.dryRun || created === 0) return { summary, change: null };
  const at = new Date(session.now()).toISOString();
  const command = importCommand({
    scenarioId: job.scenarioId,
    fileName: file.name,
    fingerprint: fingerprintOf(file),
    at,
    rows: counts.rows,
    leftOut: counts.leftOut.length,
    mapping,
    drafts: counts,
    goals: new Map([...session.plan.goal.values()].map(({ id, name }) => [name, id])),
  });
  if (session.revision > 0) session.backups.keep('import');
  const reply = dispatch(session, command, { id: uuidv7(), at }, from);
  if (reply.kind !== 'done') throw new Failure('internal', { reply: reply.kind });
  return { summary, change: reply.change };
}

interface ReadDrafts extends Drafts {
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Remark[];
  readonly rows: number;
  readonly mapping: Mapping;
}

async function readDrafts(
  inspection: Inspection,
  settings: ImportSettings,
  job: ImportJob,
  name: string,
): Promise<ReadDrafts> {
  const started = startImport(inspection, inspection.mapping, settings);
  if (!started.ok) throw refused(started.refusal, name);
  const { reader } = started;
  const expected = inspection.source?.lines() ?? 1;
  const drafts: InitiativeDraft[] = [];
  const services: ServiceDraft[] = [];
  const actuals: ActualDraft[] = [];
  const leftOut: LeftOut[] = [];
  const warnings: Remark[] = [];
  let rows = 0;
  for (;;) {
    await othersFirst();
    if (job.cancelled()) throw new Failure('cancelled');
    const part = reader.next(batch);
    if (part.refusal) throw refused(part.refusal, name);
    for (const draft of part.drafts) drafts.push(draft);
    for (const service of part.services) services.push(service);
    for (const actual of part.actuals) actuals.push(actual);
    for (const row of part.leftOut) leftOut.push(row);
    for (const warning of part.warnings) warnings.push(warning);
    rows += part.rows;
    job.progress(Math.round(part.progress * expected), expected);
    if (part.done) return { drafts, services, actuals, leftOut, warnings, rows, mapping: reader.mapping() };
  }
}

/** Messages that wait, a cancel among them, are served before the next batch. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

const refusalCodes: Readonly<Partial<Record<Remark['code'], Failure['code']>>> = {
  'file-empty': 'empty-backlog',
  'no-rows': 'empty-backlog',
  'file-too-large': 'backlog-too-large',
  'too-many-rows': 'backlog-too-large',
  'too-many-columns': 'backlog-too-large',
};

/** `refusal` and its parameters are those of the backlog's own words. */
function refused({ code, line, column, parameters }: Remark, file: string): Failure {
  return new Failure(refusalCodes[code] ?? 'mapping-refused', {
    ...parameters,
    line,
    column,
    refusal: code,
    file,
  });
}
