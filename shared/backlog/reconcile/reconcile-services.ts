import type { PlanYears } from '../../model/impossible-dates';
import type { Base, KnownRow } from '../../model/records/known-row';
import { type SourceRow, serviceOfRow, serviceRowId } from '../../model/records/source-row';
import type { ServiceSourceField, SourceField, SourceFields } from '../../model/source-fields';
import type { Mapping } from '../mapping';
import type { Answers } from '../questions/answers';
import type { ServiceDraft } from '../types';
import { compareFields } from './compare-fields';
import { changesOf, type Fate, type Gone, type ImportCounts, type Reconciled } from './fates';
import { matchServices } from './match-services';
import { type DateOfRow, possibleChanges, possibleDraft, withoutDates } from './possible-dates';
import { answersByLine } from './reconcile';
import { openRenamed } from './renamed-services';
import { serviceFieldsOf } from './service-fields';

export interface ServicesHow {
  /** The list the rows are of. */
  readonly source: string;
  /** The fields that the file has columns for (service-fields.ts). */
  readonly mapped: ReadonlySet<ServiceSourceField>;
  readonly rules: Mapping['rules'];
  /** The app's own table: what differs in it was edited there, and it is no list. */
  readonly own: boolean;
  readonly answers: Answers;
  /** The rows are a part of the list, so that nothing is gone from it. */
  readonly partial: boolean;
  /** False where the plan's currency changed since the list's last import, so that its sums of then say nothing. */
  readonly moneyHolds: boolean;
  readonly years: PlanYears;
}

interface ReconciledServices extends Reconciled {
  /** The rows, those that are new without the dates that cannot be. */
  readonly drafts: readonly ServiceDraft[];
  /** Dates that contradict what their service has, and stay as they are. */
  readonly impossible: readonly DateOfRow[];
}

/**
 * Compares a list of services with those of the plan (`known`) and with what a list said of them last (`kept`): by the name
 * they have in the list, else by the name they have in the plan. A field that only the list changed is taken, one that both
 * changed is open, and of a service that no list spoke of before the list only fills in what is empty. What is gone from
 * the list is told and stays; a new name like one that is gone is asked about, and new until the user says which service it
 * is. A date that cannot be is left out, and asked for again next time. The same file again changes nothing. `leftOut` rows
 * that were no drafts count in.
 */
export function reconcileServices(
  drafts: readonly ServiceDraft[],
  leftOut: number,
  known: ReadonlyMap<string, KnownRow>,
  kept: ReadonlyMap<string, SourceRow>,
  how: ServicesHow,
): ReconciledServices {
  const { source, mapped, own, years } = how;
  const said = drafts.map((draft) => serviceFieldsOf(draft, mapped));
  // What the user said of a row goes before its name.
  const links = new Map(how.answers.links);
  const ids = drafts.map(({ line, planId }) => links.get(line) ?? planId);
  const found = matchServices(said, ids, known, source);
  const gone = own || how.partial ? [] : goneFrom(known, found, source);
  const renamed = openRenamed(gone);
  const deleted = own ? new Map<string, string>() : deletedOf(known, kept, source);
  const answers = answersByLine(how.answers);
  const rules = new Map(how.rules);
  const base = baseOf(kept, how);
  const possible = [...drafts];
  const impossible: DateOfRow[] = [];
  const fates = drafts.map((draft, at): Fate => {
    const { line, name } = draft;
    const row = known.get(found[at] ?? '');
    if (!row) {
      const dropped = deleted.get(name);
      if (dropped !== undefined) return { kind: 'dropped', line, id: dropped };
      possible[at] = possibleDraft(draft, years, impossible);
      const candidates = links.has(line) ? [] : renamed(name);
      return candidates.length > 0 ? { kind: 'rekeyed', line, candidates } : { kind: 'new', line };
    }
    const { id } = row;
    const differing = compareFields(row, said[at] as SourceFields, {
      base,
      rules,
      isOfPlan: own,
      isByHand: !kept.has(serviceRowId(id)),
      answers: answers.get(line),
    });
    const changes = possibleChanges(differing, { line, now: row.now }, years, impossible);
    const match = { line, id, link: false, back: false };
    return changes.some(({ take }) => take !== 'mine')
      ? { kind: 'changed', ...match, changes }
      : { kind: 'unchanged', ...match, kept: changes };
  });
  const open = (fate: Fate) => changesOf(fate).filter(({ take }) => take === 'open').length;
  return {
    fates,
    gone,
    counts: countsOf(fates, leftOut, gone.length),
    conflicts: fates.reduce((sum, fate) => sum + open(fate), 0),
    rekeyed: fates.filter(({ kind }) => kind === 'rekeyed').length,
    sources: own ? [] : rememberedRows(fates, withoutDates(said, drafts, impossible), kept, source),
    drafts: possible,
    impossible,
  };
}

/** What is to be kept of what a list says of a service; nothing where that is kept already. */
export function serviceSource(
  serviceId: string,
  fields: SourceFields,
  source: string,
  before: SourceRow | undefined,
): SourceRow[] {
  const row: SourceRow = {
    id: serviceRowId(serviceId),
    source,
    key: String(fields.title ?? ''),
    state: 'kept',
    fields: { ...before?.fields, ...fields },
  };
  return before && isSame(before, row) ? [] : [row];
}

function rememberedRows(
  fates: readonly Fate[],
  said: readonly SourceFields[],
  kept: ReadonlyMap<string, SourceRow>,
  source: string,
): SourceRow[] {
  return fates.flatMap((fate, at) => {
    if (fate.kind !== 'changed' && fate.kind !== 'unchanged') return [];
    return serviceSource(fate.id, said[at] as SourceFields, source, kept.get(serviceRowId(fate.id)));
  });
}

function isSame(a: SourceRow, b: SourceRow): boolean {
  const names = Object.keys(b.fields) as SourceField[];
  return a.source === b.source && a.key === b.key && names.every((name) => a.fields[name] === b.fields[name]);
}

function baseOf(kept: ReadonlyMap<string, SourceRow>, { mapped, moneyHolds }: ServicesHow): Base {
  const fields = new Map<string, SourceFields>();
  for (const row of kept.values()) {
    const id = serviceOfRow(row.id);
    if (id !== null) fields.set(id, row.fields);
  }
  return { rows: new Map(), mapped, kept: fields, dropped: new Map(), moneyHolds };
}

/** Services of the list that the user deleted, by the name the list has for them. */
function deletedOf(
  known: ReadonlyMap<string, KnownRow>,
  kept: ReadonlyMap<string, SourceRow>,
  source: string,
): ReadonlyMap<string, string> {
  const deleted = new Map<string, string>();
  for (const row of kept.values()) {
    const id = serviceOfRow(row.id);
    if (id !== null && row.source === source && !known.has(id)) deleted.set(row.key, id);
  }
  return deleted;
}

function goneFrom(
  known: ReadonlyMap<string, KnownRow>,
  found: readonly (string | null)[],
  source: string,
): Gone[] {
  const there = new Set(found);
  return [...known.values()]
    .filter((row) => row.source === source && source !== '' && !there.has(row.id))
    .map(({ id, key, title }) => ({ id, key, title, funded: false, marked: false }));
}

function countsOf(fates: readonly Fate[], leftOut: number, missing: number): ImportCounts {
  const inferred = { lane: 0, outcome: 0 };
  const counts = { rows: fates.length + leftOut, created: 0, updated: 0, unchanged: 0, leftOut, missing };
  for (const fate of fates) {
    if (fate.kind === 'new' || fate.kind === 'rekeyed') counts.created += 1;
    else if (fate.kind === 'dropped') counts.leftOut += 1;
    else if (changesOf(fate).some(({ take }) => take === 'theirs')) counts.updated += 1;
    else counts.unchanged += 1;
  }
  return { ...counts, inferred };
}
