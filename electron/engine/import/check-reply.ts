import { targetOf } from '../../../shared/backlog/mapping';
import { type Problems, problemsOf } from '../../../shared/backlog/questions/problem-groups';
import { changesOf } from '../../../shared/backlog/reconcile/fates';
import { tellingKept } from '../../../shared/backlog/reconcile/unread-cells';
import {
  type CheckReply,
  type CheckRows,
  type EarlierImport,
  type MatchedRow,
  type RowList,
  type RowPage,
  rowLists,
} from '../../../shared/contract/imports';
import type { Import } from '../../../shared/model/records/import';
import type { Check } from './checks';
import type { Comparison } from './comparison';

type Lists = { readonly [L in RowList]: readonly CheckRows[L][] };

/** Rows of each list that go with the reply. */
const firstRows = 50;

interface Shown {
  readonly lists: Lists;
  readonly problems: Problems;
}

const shown = new WeakMap<Check, Shown>();

/** What a check found, list by list; made once, however many pages are asked for. */
function shownOf(check: Check): Shown {
  const known = shown.get(check);
  if (known) return known;
  const { file, comparison } = check;
  const { kept, leftOut } = comparison;
  const remarks = [...file.inspection.remarks, ...file.warnings, ...comparison.remarks];
  const problems = problemsOf(tellingKept(file.problems, kept), leftOut, tellingKept(remarks, kept));
  const made = { problems, lists: { ...listsOf(check), problems: problems.list } };
  shown.set(check, made);
  return made;
}

function listsOf({ file, comparison }: Check): Omit<Lists, 'problems'> {
  const { plan, reconciled } = comparison;
  const lists = {
    new: [] as CheckRows['new'][],
    changed: [] as MatchedRow[],
    unchanged: [] as MatchedRow[],
    rekeyed: [] as CheckRows['rekeyed'][],
  };
  for (const [at, fate] of reconciled.fates.entries()) {
    const draft = comparison.drafts[at];
    if (!draft || fate.kind === 'twice' || fate.kind === 'dropped') continue;
    if (fate.kind === 'new') lists.new.push(draft);
    else if (fate.kind === 'rekeyed') {
      const { line, sourceKey: key, title } = draft;
      lists.rekeyed.push({ line, key, title, candidates: fate.candidates });
    } else {
      const { id, line, back } = fate;
      const title = plan.initiative.get(id)?.title ?? '';
      lists[fate.kind].push({ id, title, line, back, changes: changesOf(fate) });
    }
  }
  const services = servicesOf(comparison, lists);
  const { actuals } = file;
  const others = [
    ...comparison.agreements.map(({ agreement: { id, requestType, businessUnit }, ...rest }) => ({
      ...rest,
      id,
      name: businessUnit === '' ? requestType : `${requestType}, ${businessUnit}`,
    })),
    ...comparison.listed.map((row) => ({ ...row, id: '' })),
  ];
  for (const { kind, line, id, name: title, changes: listed } of others)
    if (kind !== 'new') {
      const row = { id, title, line, back: false, changes: [], listed };
      lists[kind].push(row);
      // What is kept in full goes on being shown, to be taken after all.
      if (kind === 'unchanged' && listed.length > 0) lists.changed.push(row);
    }
  const added = new Set(comparison.listed.flatMap(({ kind, line }) => (kind === 'new' ? line : [])));
  const listed = file.listed.filter(({ line }) => added.has(line));
  const fresh = new Set(comparison.agreements.flatMap(({ kind, line }) => (kind === 'new' ? line : [])));
  const agreements = file.agreements.filter(({ line }) => fresh.has(line));
  const rest = { gone: reconciled.gone, 'left-out': comparison.leftOut };
  return { ...lists, ...rest, services, actuals, agreements, listed };
}

/** Services that are new; those that are there go to the lists of what changes and what does not. */
function servicesOf(
  { plan, services, reconciled }: Comparison,
  lists: Record<'changed' | 'unchanged', MatchedRow[]> & { readonly rekeyed: CheckRows['rekeyed'][] },
): readonly CheckRows['services'][] {
  return services.filter(({ name }, at) => {
    const fate = reconciled.fates[at];
    if (fate?.kind === 'changed' || fate?.kind === 'unchanged') {
      const { id, line } = fate;
      const title = plan.service.get(id)?.name ?? '';
      lists[fate.kind].push({ id, title, line, back: false, changes: changesOf(fate) });
    }
    if (fate?.kind === 'rekeyed')
      lists.rekeyed.push({ line: fate.line, key: '', title: name, candidates: fate.candidates });
    return fate?.kind === 'new';
  });
}

export function checkReply(check: Check): CheckReply {
  const { file, comparison } = check;
  const { lists, problems } = shownOf(check);
  const { counts, conflicts, rekeyed, gone } = comparison.reconciled;
  // Object.fromEntries forgets that each list has rows of its own kind.
  const first = Object.fromEntries(
    rowLists.map((list) => [list, lists[list].slice(0, firstRows)]),
  ) as unknown as CheckReply['first'];
  return {
    counts,
    source: comparison.source,
    last: comparison.last && earlier(comparison.last),
    same: comparison.same && earlier(comparison.same),
    conflicts,
    rekeyed,
    toMark: targetOf(file.mapping) === 'initiatives' ? gone.filter(({ marked }) => !marked).length : 0,
    groups: problems.groups,
    remarks: problems.remarks,
    questions: file.questions,
    values: file.values,
    columns: file.columns,
    mapping: file.mapping,
    first,
  };
}

function earlier({ at, fileName }: Import): EarlierImport {
  return { at, fileName };
}

export interface PageAsked {
  readonly list: RowList;
  readonly group?: { readonly code: string; readonly column: string | null } | undefined;
  readonly from: number;
  readonly count: number;
}

/** Rows of a list from a place on; of the problems those of one group where it is named. */
export function rowPage(check: Check, { list, group, from, count }: PageAsked): RowPage {
  const { lists } = shownOf(check);
  const rows =
    list === 'problems' && group
      ? lists.problems.filter(({ code, column }) => code === group.code && column === group.column)
      : lists[list];
  return { list, rows: rows.slice(from, from + count), of: rows.length } as RowPage;
}
