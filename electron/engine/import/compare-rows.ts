import { isListTarget } from '../../../shared/backlog/list-fields';
import { type Mapping, mappingSchema, targetOf } from '../../../shared/backlog/mapping';
import { isMissingAnswers, answered as ofInitiatives } from '../../../shared/backlog/mapping/missing-marks';
import type { Answers } from '../../../shared/backlog/questions/answers';
import { belowHiddenRemarks } from '../../../shared/backlog/reconcile/below-hidden';
import { droppedRemarks, unnamedNeeds } from '../../../shared/backlog/reconcile/dropped-needs';
import { editsNotTaken, fundingNotTaken } from '../../../shared/backlog/reconcile/edits-not-taken';
import type { Fate, Reconciled } from '../../../shared/backlog/reconcile/fates';
import { mappedFields } from '../../../shared/backlog/reconcile/mapped-fields';
import { askedOfTeams, newTeamRemarks, newTeams } from '../../../shared/backlog/reconcile/new-teams';
import { elsewhereRemarks, isElsewhere } from '../../../shared/backlog/reconcile/other-scenario';
import { reconcile, reusedRemarks } from '../../../shared/backlog/reconcile/reconcile';
import { type RowWithNeeds, resolveNeeds } from '../../../shared/backlog/reconcile/resolve-needs';
import { type SourceFound, sourceOf } from '../../../shared/backlog/reconcile/source-of';
import { keptCells } from '../../../shared/backlog/reconcile/unread-cells';
import { ranked } from '../../../shared/backlog/rows/hierarchy';
import type { ImportTarget } from '../../../shared/backlog/target';
import type { InitiativeDraft, LeftOut, Remark } from '../../../shared/backlog/types';
import { isOwnExport } from '../../../shared/backlog/write/own-export';
import type { Plan } from '../../../shared/model/plan';
import { dependencyId } from '../../../shared/model/records/dependency';
import type { Import } from '../../../shared/model/records/import';
import type { KnownRow } from '../../../shared/model/records/known-row';
import type { SourceField } from '../../../shared/model/source-fields';
import { importBase, lastImportOf } from '../../../shared/rules/import/import-base';
import { knownRows } from '../../../shared/rules/import/known-rows';
import { hiddenDaysByTeam } from '../../../shared/rules/people/hidden-work';
import { knownServices } from '../../../shared/rules/services/known-services';
import { say } from '../../../shared/words/say';
import { inSlices, type Job, pause } from '../between';
import { backlogRows } from '../export/backlog-rows';
import { compareLists, countsOf, takenRows } from '../lists/compare-lists';
import { goalAnswers } from '../lists/goal-answers';
import type { Session } from '../plan/session';
import { compareAgreements } from './compare-agreements';
import { compareServices, noInitiatives } from './compare-services';
import type { Comparison } from './comparison';
import { madeByList } from './made-by-list';
import { planAtImport } from './plan-at-import';
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

interface Against {
  readonly scenarioId: string;
  readonly answers: Answers;
  readonly known: ReadonlyMap<string, KnownRow>;
  readonly list: SourceFound;
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

async function compareWith(
  session: Session,
  file: FileRead,
  { scenarioId, answers, known, list: { source, partial } }: Against,
  job: Job,
): Promise<Comparison> {
  const { plan } = session;
  const target = targetOf(file.mapping);
  const same = newest(plan, ({ fingerprint }) => fingerprint === file.fingerprint);
  const asked = { plan, scenarioId, answers, source, same };
  if (target === 'services')
    return { ...asked, ...(await compareServices(session, file, known, { source, partial, answers }, job)) };
  if (target !== 'initiatives') return { ...asked, ...compareOthers(plan, target, file, answers) };
  const fillsIn = isMissingAnswers(file.inspection.headers);
  // Answers are no list: what the same file said before says nothing of what it says now.
  const last = fillsIn ? null : lastImportOf(plan, source);
  const then = last && (await planAtImport(session, plan, last, job));
  await pause(job);
  const base = last && then && importBase(plan, then, scenarioId, source, fieldsOf(last));
  await pause(job);
  const { goals, others } = fillsIn ? goalAnswers(plan, file.drafts) : { goals: [], others: file.drafts };
  const answered = takenRows(plan, 'goals', goals, answers.kept);
  const { drafts, out, told } = rowsToCompare({ ...file, drafts: others }, known, fillsIn);
  const how = {
    ...howToReconcile(file, fillsIn),
    source,
    answers,
    isElsewhere: isElsewhere(plan.scenario.values(), scenarioId),
    partial: partial || fillsIn,
  };
  const reconciled = await inSlices(reconcile(drafts, out.length, known, base, how), job);
  const rows = namesNeeds(file.mapping) ? withRefs(drafts, reconciled) : [];
  const { needs, unnamed, remarks } = neededBy(rows, file, known, plan, then);
  const made = newTeams(askedOfTeams(drafts, reconciled.fates), plan.team.values());
  const droppedNeeds = await madeByList(session, plan, source, unnamed, job);
  return {
    ...asked,
    last,
    drafts,
    services: [],
    agreements: [],
    listed: answered.listed,
    needs,
    droppedNeeds,
    newTeams: made,
    remarks: [
      ...told,
      ...newTeamRemarks(made),
      ...reusedRemarks(drafts, reconciled.fates),
      ...belowHiddenRemarks(reconciled.fates, (id) => hiddenDaysByName(plan, id)),
      ...remarks,
      ...droppedRemarks(droppedNeeds, known),
      ...(how.own ? inVain(plan, scenarioId, file, how.isElsewhere) : []),
      ...fundingNotTaken(drafts, reconciled.fates, file.mapping),
    ],
    reconciled: withAnswers(reconciled, answered),
    kept: keptCells(drafts, reconciled.fates, known),
    leftOut: allLeftOut(drafts, [...out, ...answered.out], reconciled),
  };
}

/** The counts with the rows of goals in a table of missing answers. */
function withAnswers(reconciled: Reconciled, { listed, out }: ReturnType<typeof takenRows>): Reconciled {
  if (listed.length + out.length === 0) return reconciled;
  const { counts } = reconciled;
  const goals = countsOf(listed);
  return {
    ...reconciled,
    counts: {
      ...counts,
      rows: counts.rows + listed.length + out.length,
      created: counts.created + goals.created,
      updated: counts.updated + goals.updated,
      unchanged: counts.unchanged + goals.unchanged,
      leftOut: counts.leftOut + out.length,
    },
  };
}

/** What the file and its mapping say of how its rows are held against the plan. */
function howToReconcile({ mapping, inspection }: FileRead, fillsIn: boolean) {
  const own = isOwnExport(inspection.headers, 'initiatives');
  return { mapped: mappedFields(mapping), rules: mapping.rules, own, fillsIn };
}

function hiddenDaysByName(plan: Plan, initiativeId: string) {
  return [...hiddenDaysByTeam(plan, initiativeId)].map(([teamId, days]) => ({
    team: plan.team.get(teamId)?.name ?? '',
    days,
  }));
}

/** The rows that are initiatives or become some, those that are left out, and what is told of them. */
function rowsToCompare(file: FileRead, known: Against['known'], fillsIn: boolean) {
  const { asked, none } = fillsIn ? ofInitiatives(file.drafts, known) : { asked: file.drafts, none: [] };
  const { drafts, leftOut, remarks } = ranked(asked, file.mapping.hierarchy ?? 'flat', known);
  return { drafts, out: [...file.leftOut, ...none, ...leftOut], told: remarks };
}

/** Says which list the rows are taken for, where the file is called otherwise. */
function withList(comparison: Comparison, { source, byRows }: SourceFound): Comparison {
  if (!byRows) return comparison;
  const parameters = { source };
  const told: Remark = { line: null, column: null, code: 'list-by-rows', parameters };
  return { ...comparison, remarks: [told, ...comparison.remarks] };
}

/** The rows that are or become initiatives, each with what names it. */
function withRefs(drafts: readonly InitiativeDraft[], { fates }: Reconciled): RowWithNeeds[] {
  return drafts.flatMap((draft, at) => {
    const ref = refOf(fates[at], at);
    return ref === null ? [] : { ref, draft };
  });
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

/** What rows need that is news, and what is needed in the plan that none of them names. */
function neededBy(
  rows: readonly RowWithNeeds[],
  { mapping, inspection }: FileRead,
  known: ReadonlyMap<string, KnownRow>,
  plan: Plan,
  then: Plan | null,
) {
  const present = needsOf(plan);
  const found = resolveNeeds(rows, known, present);
  // The app's own table is no list: what it needs besides is added, what it no longer needs stays.
  const isOwn = isOwnExport(inspection.headers, 'initiatives');
  const isNeeding = !isOwn && namesNeeds(mapping);
  return {
    needs: found.needs.filter(({ from, to }) => !isKnownNeed(from, to, plan, then)),
    unnamed: isNeeding && then ? unnamedNeeds(rows, present, found) : [],
    remarks: found.remarks,
  };
}

function namesNeeds({ columns }: Mapping): boolean {
  return columns.some(({ field }) => field === 'needs' || field === 'blocks');
}

/** What was edited in the app's own table though an import does not take it. */
function inVain(
  plan: Plan,
  scenarioId: string,
  { drafts, mapping }: FileRead,
  isOfOther: (draft: InitiativeDraft) => boolean,
): Remark[] {
  const known = drafts.filter(({ planId }) => plan.initiative.has(planId));
  if (known.length === 0) return [];
  const here = known.filter((draft) => !isOfOther(draft));
  const elsewhere = known.filter(isOfOther);
  const rows = new Map(backlogRows(plan, scenarioId).map((row) => [row.planId, row]));
  const target = plan.scenario.get(scenarioId)?.name ?? '';
  return [...elsewhereRemarks(elsewhere, target), ...editsNotTaken(here, rows, mapping)];
}

/** Stands for the initiative that a row becomes, by the row's place, until that has an id. */
export function newRow(at: number): string {
  return say`new row ${at}`;
}

function refOf(fate: Fate | undefined, at: number): string | null {
  if (!fate || fate.kind === 'twice' || fate.kind === 'dropped') return null;
  return 'id' in fate ? fate.id : newRow(at);
}

function needsOf(plan: Plan): { from: string; to: string }[] {
  return [...plan.dependency.values()].flatMap(({ kind, fromId, toId }) =>
    kind === 'needs' ? { from: fromId, to: toId } : [],
  );
}

/** It is there, or was after the last import and somebody has taken it away. */
function isKnownNeed(from: string, to: string, plan: Plan, then: Plan | null): boolean {
  const id = dependencyId(from, 'needs', to);
  return plan.dependency.has(id) || (then?.dependency.has(id) ?? false);
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

function allLeftOut(
  drafts: readonly InitiativeDraft[],
  leftOut: readonly LeftOut[],
  { fates }: Reconciled,
): readonly LeftOut[] {
  const more: LeftOut[] = [];
  for (const [at, fate] of fates.entries()) {
    if (fate.kind !== 'twice' && fate.kind !== 'dropped') continue;
    const key = drafts[at]?.sourceKey || drafts[at]?.title || '';
    const { line } = fate;
    if (fate.kind === 'dropped') more.push({ line, code: 'row-dropped', parameters: { key } });
    else more.push({ line, code: 'row-twice', parameters: { key, first: fate.first } });
  }
  return [...leftOut, ...more].sort((a, b) => a.line - b.line);
}
