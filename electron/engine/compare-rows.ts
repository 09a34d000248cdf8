import type { Answers } from '../../shared/backlog/answers';
import type { Reconciled } from '../../shared/backlog/fates';
import { mappedFields } from '../../shared/backlog/mapped-fields';
import { mappingSchema, targetOf } from '../../shared/backlog/mapping';
import { isOwnExport } from '../../shared/backlog/own-export';
import { reconcile } from '../../shared/backlog/reconcile';
import { sourceName } from '../../shared/backlog/source-name';
import type { LeftOut } from '../../shared/backlog/types';
import type { Import } from '../../shared/model/import';
import type { Base } from '../../shared/model/known-row';
import type { Plan } from '../../shared/model/plan';
import type { SourceField } from '../../shared/model/source-fields';
import { importBase, lastImportOf } from '../../shared/rules/import-base';
import { knownRows } from '../../shared/rules/known-rows';
import { inSlices, type Job, pause } from './between';
import { planAfterEntry } from './plan-at';
import type { FileRead } from './read-rows';
import type { Session } from './session';

/** What the rows of a file would do to a plan. */
export interface Comparison {
  readonly plan: Plan;
  readonly scenarioId: string;
  readonly answers: Answers;
  /** The list the rows are of, and its last import. */
  readonly source: string;
  readonly last: Import | null;
  /** The newest import of this very file that was not taken back. */
  readonly same: Import | null;
  /** Services and bookings are not matched with rows of before: all of them are taken as they stand. */
  readonly reconciled: Reconciled;
  /** Those of the reader and those of the comparison, in the order of the file. */
  readonly leftOut: readonly LeftOut[];
}

/** Compares the rows with the plan as it is now and as the list's last import left it. */
export async function compareRows(
  session: Session,
  file: FileRead,
  scenarioId: string,
  answers: Answers,
  job: Job,
): Promise<Comparison> {
  const { plan } = session;
  const source = file.mapping.source ?? sourceName(file.name);
  const same = newest(plan, ({ fingerprint }) => fingerprint === file.fingerprint);
  const found = { plan, scenarioId, answers, source, same };
  if (targetOf(file.mapping) !== 'initiatives')
    return { ...found, last: null, reconciled: asTheyStand(file), leftOut: file.leftOut };
  const last = lastImportOf(plan, source);
  const base = last && (await baseOf(session, plan, last, scenarioId, job));
  await pause(job);
  const known = knownRows(plan, scenarioId);
  const how = {
    source,
    mapped: mappedFields(file.mapping),
    rules: file.mapping.rules,
    own: isOwnExport(file.inspection.headers, 'initiatives'),
    answers,
  };
  const reconciled = await inSlices(reconcile(file.drafts, file.leftOut.length, known, base, how), job);
  return { ...found, last, reconciled, leftOut: allLeftOut(file, reconciled) };
}

/** null where the history has lost the import, or it is older than this kind of comparison: then the plan alone speaks. */
async function baseOf(
  session: Session,
  plan: Plan,
  last: Import,
  scenarioId: string,
  job: Job,
): Promise<Base | null> {
  const entry = session.store.entry(last.id);
  if (!entry) return null;
  const then = await inSlices(planAfterEntry(session.store, plan, entry), job);
  await pause(job);
  return importBase(plan, then.plan, scenarioId, last.source, fieldsOf(last));
}

/** A mapping too long to be kept, or one of a damaged file, names no columns. */
function fieldsOf({ mapping }: Import): ReadonlySet<SourceField> {
  const read = mappingSchema.safeParse(jsonOf(mapping));
  return mappedFields(read.success ? read.data : { columns: [] });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function newest(plan: Plan, is: (row: Import) => boolean): Import | null {
  let found: Import | null = null;
  for (const row of plan.import.values())
    if (row.undoneAt === null && is(row) && (found === null || row.at >= found.at)) found = row;
  return found;
}

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

function allLeftOut(file: FileRead, { fates }: Reconciled): readonly LeftOut[] {
  const more = fates.flatMap((fate, at): LeftOut[] => {
    const key = file.drafts[at]?.sourceKey || file.drafts[at]?.title || '';
    const { line } = fate;
    if (fate.kind === 'twice') return [{ line, code: 'row-twice', parameters: { key, first: fate.first } }];
    if (fate.kind === 'dropped') return [{ line, code: 'row-dropped', parameters: { key } }];
    return [];
  });
  return more.length === 0 ? file.leftOut : [...file.leftOut, ...more].sort((a, b) => a.line - b.line);
}
