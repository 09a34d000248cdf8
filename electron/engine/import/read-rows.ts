import type { Inspection } from '../../../shared/backlog/inspect';
import type { ListDraft } from '../../../shared/backlog/list-fields';
import type { Mapping } from '../../../shared/backlog/mapping';
import { withOwnFields } from '../../../shared/backlog/mapping/mapped-own';
import type { Answers } from '../../../shared/backlog/questions/answers';
import type { ColumnJudgement } from '../../../shared/backlog/questions/judge-columns';
import type { Problem } from '../../../shared/backlog/questions/problem';
import type { ColumnValues, Question } from '../../../shared/backlog/questions/questions';
import { withKeyColumn } from '../../../shared/backlog/reconcile/key-column';
import { type Drafts, startImport } from '../../../shared/backlog/start-import';
import type {
  ActualDraft,
  AgreementDraft,
  ImportSettings,
  InitiativeDraft,
  LeftOut,
  Remark,
  ServiceDraft,
} from '../../../shared/backlog/types';
import type { Reading } from '../../../shared/contract/imports';
import { inSlices, type Job, pause } from '../between';
import { newId } from '../plan/new-id';
import { Failure } from '../store/failure';
import type { OfferedText } from './offered-text';
import { fingerprintOf, inspectBacklog, readBacklog } from './read-backlog';

/** Rows read before others get their turn. */
const batch = 500;

/** What the rows of a file say by a mapping. */
interface RowsRead extends Drafts {
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Remark[];
  /** Cells and rows that are not taken as they stand, with what stood there. */
  readonly problems: readonly Problem[];
  readonly rows: number;
  readonly columns: readonly ColumnJudgement[];
  readonly questions: readonly Question[];
  readonly values: readonly ColumnValues[];
  /** In full, so that it can be given again. */
  readonly mapping: Mapping;
}

export interface FileRead extends RowsRead {
  readonly name: string;
  readonly fingerprint: string;
  readonly inspection: Inspection;
}

export interface FileToRead {
  readonly path: string | OfferedText;
  readonly reading: Reading;
  /** The column that tells the rows apart; left out: as mapped or guessed. */
  readonly key?: string | undefined;
}

/** Reads a backlog, services or bookings whole; `known` is asked with its fingerprint and may have it already. */
export async function readRows(
  { path, reading, key }: FileToRead,
  settings: ImportSettings,
  job: Job,
  known: (fingerprint: string) => FileRead | null,
): Promise<FileRead> {
  const file = await readBacklog(path);
  const { name } = file;
  const fingerprint = await inSlices(fingerprintOf(file), job);
  const before = known(fingerprint);
  if (before) return before;
  const found = await inSlices(inspectBacklog(file, reading, settings), job);
  if (found.refusal) throw refused(found.refusal, name);
  const keyed = key === undefined ? found : withKeyColumn(found, key);
  if ('code' in keyed) throw refused(keyed, name);
  const mapping = withOwnFields(keyed.mapping, settings.ownFields ?? [], newId);
  const inspection = { ...keyed, mapping };
  return {
    ...(await readAll(inspection, settings, reading.answers ?? {}, job, name)),
    name,
    fingerprint,
    inspection,
  };
}

async function readAll(
  inspection: Inspection,
  settings: ImportSettings,
  answers: Answers,
  job: Job,
  name: string,
): Promise<RowsRead> {
  const started = startImport(inspection, inspection.mapping, settings, {}, answers);
  if (!started.ok) throw refused(started.refusal, name);
  const { reader } = started;
  const expected = inspection.source?.lines() ?? 1;
  const drafts: InitiativeDraft[] = [];
  const services: ServiceDraft[] = [];
  const actuals: ActualDraft[] = [];
  const agreements: AgreementDraft[] = [];
  const listed: ListDraft[] = [];
  const leftOut: LeftOut[] = [];
  const warnings: Remark[] = [];
  const problems: Problem[] = [];
  let rows = 0;
  for (;;) {
    await pause(job);
    const part = reader.next(batch);
    if (part.refusal) throw refused(part.refusal, name);
    for (const draft of part.drafts) drafts.push(draft);
    for (const service of part.services) services.push(service);
    for (const actual of part.actuals) actuals.push(actual);
    for (const row of part.agreements) agreements.push(row);
    for (const row of part.listed) listed.push(row);
    for (const row of part.leftOut) leftOut.push(row);
    for (const warning of part.warnings) warnings.push(warning);
    for (const problem of part.problems) problems.push(problem);
    rows += part.rows;
    job.progress(Math.round(part.progress * expected), expected);
    if (!part.done) continue;
    const read = {
      columns: reader.columns(),
      questions: reader.questions(),
      values: reader.values(),
      mapping: reader.mapping(),
    };
    return { drafts, services, actuals, agreements, listed, leftOut, warnings, problems, rows, ...read };
  }
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
