import { mappingSchema } from '../../../shared/backlog/mapping';
import { answered as ofInitiatives, isMissingAnswers } from '../../../shared/backlog/mapping/missing-marks';
import type { Answers } from '../../../shared/backlog/questions/answers';
import { belowHiddenRemarks } from '../../../shared/backlog/reconcile/below-hidden';
import { droppedRemarks } from '../../../shared/backlog/reconcile/dropped-needs';
import { editsNotTaken, fundingNotTaken } from '../../../shared/backlog/reconcile/edits-not-taken';
import type { Reconciled } from '../../../shared/backlog/reconcile/fates';
import { mappedFields } from '../../../shared/backlog/reconcile/mapped-fields';
import { askedOfTeams, newTeamRemarks, newTeams } from '../../../shared/backlog/reconcile/new-teams';
import { elsewhereRemarks, isElsewhere } from '../../../shared/backlog/reconcile/other-scenario';
import { reconcile, reusedRemarks } from '../../../shared/backlog/reconcile/reconcile';
import type { SourceFound } from '../../../shared/backlog/reconcile/source-of';
import { keptCells } from '../../../shared/backlog/reconcile/unread-cells';
import { ranked } from '../../../shared/backlog/rows/hierarchy';
import type { InitiativeDraft, LeftOut, Remark } from '../../../shared/backlog/types';
import { isOwnExport } from '../../../shared/backlog/write/own-export';
import type { Plan } from '../../../shared/model/plan';
import type { Import } from '../../../shared/model/records/import';
import type { KnownRow } from '../../../shared/model/records/known-row';
import type { SourceField } from '../../../shared/model/source-fields';
import { importBase, lastImportOf } from '../../../shared/rules/import/import-base';
import { hiddenDaysByTeam } from '../../../shared/rules/people/hidden-work';
import { inSlices, type Job, pause } from '../between';
import { backlogRows } from '../export/backlog-rows';
import { countsOf, takenRows } from '../lists/compare-lists';
import { goalAnswers } from '../lists/goal-answers';
import type { Session } from '../plan/session';
import { madeByList } from './made-by-list';
import { namesNeeds, neededBy, withRefs } from './needed-by';
import { planAtImport } from './plan-at-import';
import type { FileRead } from './read-rows';

/** What is known of the plan and asked of the import while its rows are compared. */
export interface Against {
  readonly scenarioId: string;
  readonly answers: Answers;
  readonly known: ReadonlyMap<string, KnownRow>;
  readonly list: SourceFound;
}

/** Rows that are initiatives, and the goals among missing answers. */
export async function compareInitiatives(
  session: Session,
  file: FileRead,
  { scenarioId, answers, known, list: { source, partial } }: Against,
  job: Job,
) {
  const { plan } = session;
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
