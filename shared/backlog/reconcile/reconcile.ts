import type { Base, KnownRow } from '../../model/records/known-row';
import type { SourceRow } from '../../model/records/source-row';
import type { InitiativeSourceField, SourceField, SourceFields } from '../../model/source-fields';
import { clip } from '../normalise';
import type { Answers } from '../questions/answers';
import type { InitiativeDraft, Remark } from '../types';
import { alikeTitles } from './alike-titles';
import { type CompareBy, compareFields } from './compare-fields';
import {
  type Candidate,
  changesOf,
  type Fate,
  type Gone,
  type ImportCounts,
  type Reconciled,
  type ReconcileHow,
} from './fates';
import { sourceFieldsOf } from './mapped-fields';
import { type Found, matchRows, usableKey } from './match-rows';
import { scenarioFields } from './other-scenario';

/** Candidates that are shown for a row whose key changed. */
const mostCandidates = 3;
const mostGone = 10_000;

/**
 * Compares the rows of a file with the plan and with what an earlier import of the same list found. Yields the share done
 * (0 to 1) every few hundred rows, so that the caller can let others have their turn; pure, so leaving off leaves nothing.
 * `leftOut` rows that were no drafts count in. The same file again changes nothing.
 */
export function* reconcile(
  drafts: readonly InitiativeDraft[],
  leftOut: number,
  known: ReadonlyMap<string, KnownRow>,
  base: Base | null,
  how: ReconcileHow,
): Generator<number, Reconciled> {
  const found = yield* matchRows(drafts, known, base, how);
  const gone = how.partial ? [] : goneFrom(known, found, how.source);
  // Where nearly all of a list is gone its keys are other ones altogether: looking at titles would take too long.
  const alike = alikeTitles(gone.length <= mostGone ? gone : []);
  const byId = new Map(gone.map((row) => [row.id, row]));
  const answers = answersByLine(how.answers);
  const rules = new Map(how.rules);
  const fates: Fate[] = [];
  const sources: SourceRow[] = [];
  for (const [at, draft] of drafts.entries()) {
    if (at % 500 === 499) yield 0.5 + at / drafts.length / 2;
    const row = found[at] as Found;
    const fate =
      row.kind === 'known'
        ? fateOfKnown(draft, known.get(row.id) as KnownRow, row.link, how, {
            base,
            rules,
            isOfPlan: how.own && !how.fillsIn && draft.planId === row.id,
            isByHand: how.fillsIn ?? false,
            answers: answers.get(draft.line),
          })
        : fateOf(draft, row, alike, byId);
    fates.push(fate);
    const source = remembered(draft, fate, known, base, how);
    if (source) sources.push(source);
  }
  const open = (fate: Fate) => changesOf(fate).filter(({ take }) => take === 'open').length;
  return {
    fates,
    gone,
    counts: countsOf(drafts, fates, leftOut, gone.length),
    conflicts: fates.reduce((sum, fate) => sum + open(fate), 0),
    rekeyed: fates.filter(({ kind }) => kind === 'rekeyed').length,
    sources,
  };
}

function fateOfKnown(
  draft: InitiativeDraft,
  known: KnownRow,
  link: boolean,
  how: ReconcileHow,
  by: CompareBy,
): Fate {
  const { line } = draft;
  // That the app wrote a row says nothing of whether its list still has it.
  const back = known.missing && !how.own;
  const match = { line, id: known.id, link, back };
  const changes = compareFields(known, saidOf(draft, how), by);
  const isChanged = link || back || changes.some(({ take }) => take !== 'mine');
  return isChanged ? { kind: 'changed', ...match, changes } : { kind: 'unchanged', ...match, kept: changes };
}

/** What a row says of the scenario it is imported into. */
function saidOf(
  draft: InitiativeDraft,
  { mapped, isElsewhere, fillsIn = false }: ReconcileHow,
): SourceFields {
  const all = sourceFieldsOf(draft, mapped);
  const said = fillsIn ? withoutEmpty(all) : all;
  if (!isElsewhere?.(draft)) return said;
  return Object.fromEntries(
    Object.entries(said).filter(([field]) => !scenarioFields.some((place) => place === field)),
  );
}

/** Without what a row leaves open. */
function withoutEmpty(said: SourceFields): SourceFields {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== ''));
}

function fateOf(
  { line, title }: InitiativeDraft,
  found: Exclude<Found, { kind: 'known' }>,
  alike: ReturnType<typeof alikeTitles>,
  gone: ReadonlyMap<string, Gone>,
): Fate {
  if (found.kind === 'twice') return { kind: 'twice', line, first: found.first };
  if (found.kind === 'dropped') return { kind: 'dropped', line, id: found.id };
  if (found.kind === 'said-new') return { kind: 'new', line };
  const likely = alike(title, mostCandidates);
  const reused = found.kind === 'reused' ? [{ id: found.id, likeness: 0 }] : [];
  const all = [...reused, ...likely.filter(({ id }) => id !== reused[0]?.id)];
  const candidates = all.slice(0, mostCandidates).flatMap(({ id, likeness }): Candidate[] => {
    const before = gone.get(id);
    return before ? [{ id, from: before.key, title: before.title, likeness }] : [];
  });
  return candidates.length ? { kind: 'rekeyed', line, candidates } : { kind: 'new', line };
}

/** Rows under the key of an initiative that are likely another thing; they are new ones until the user says otherwise. */
export function reusedRemarks(drafts: readonly InitiativeDraft[], fates: readonly Fate[]): Remark[] {
  return fates.flatMap((fate, at): Remark[] => {
    const key = drafts[at]?.sourceKey ?? '';
    const before = fate.kind === 'rekeyed' && fate.candidates.find(({ from }) => from === key);
    if (!before || key === '') return [];
    const parameters = { key: clip(key), title: clip(before.title) };
    return [{ line: fate.line, column: null, code: 'key-reused', parameters }];
  });
}

function goneFrom(known: ReadonlyMap<string, KnownRow>, found: readonly Found[], source: string): Gone[] {
  const there = new Set(found.flatMap((row) => (row.kind === 'known' ? row.id : [])));
  return [...known.values()]
    .filter((row) => row.source === source && source !== '' && !there.has(row.id))
    .map(({ id, key, title, funded, missing }) => ({ id, key, title, funded, marked: missing }));
}

/** What has to be remembered of a row from now on; null where that is remembered already, or nothing is. */
function remembered(
  draft: InitiativeDraft,
  fate: Fate,
  known: ReadonlyMap<string, KnownRow>,
  base: Base | null,
  { source, mapped }: ReconcileHow,
): SourceRow | null {
  if (fate.kind === 'new' && base === null) return null;
  const key = usableKey(draft.sourceKey);
  if (fate.kind === 'dropped') {
    const name = key || draft.title;
    if (base?.dropped.get(name) === fate.id) return null;
    return { id: fate.id, source, key: name, state: 'dropped', fields: {} };
  }
  if (fate.kind === 'new') {
    const id = base?.dropped.get(key || draft.title);
    return id === undefined ? null : { id, source, key, state: 'kept', fields: {} };
  }
  if (fate.kind !== 'changed' && fate.kind !== 'unchanged') return null;
  if (!fate.link && known.get(fate.id)?.source !== source) return null;
  const before = Object.entries(base?.kept.get(fate.id) ?? {});
  const parted = changesOf(fate).filter(({ take }) => take !== 'theirs');
  const fields = Object.fromEntries([
    ...before.filter(([field]) => !mapped.has(field as InitiativeSourceField)),
    ...parted.map(({ field, theirs }) => [field, theirs]),
  ]) as SourceFields;
  return sameFields(fields, Object.fromEntries(before))
    ? null
    : { id: fate.id, source, key, state: 'kept', fields };
}

function sameFields(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** What the user said of single fields, by line. */
export function answersByLine({ fields = [] }: Answers): Map<number, Map<SourceField, 'theirs' | 'mine'>> {
  const byLine = new Map<number, Map<SourceField, 'theirs' | 'mine'>>();
  for (const [line, field, take] of fields) {
    const row = byLine.get(line) ?? new Map<SourceField, 'theirs' | 'mine'>();
    byLine.set(line, row.set(field, take));
  }
  return byLine;
}

function countsOf(
  drafts: readonly InitiativeDraft[],
  fates: readonly Fate[],
  leftOut: number,
  missing: number,
): ImportCounts {
  const counts = { rows: fates.length + leftOut, created: 0, updated: 0, unchanged: 0, leftOut, missing };
  const inferred = { lane: 0, outcome: 0 };
  for (const [at, fate] of fates.entries()) {
    if (fate.kind === 'twice' || fate.kind === 'dropped') counts.leftOut += 1;
    else if (fate.kind === 'unchanged') counts.unchanged += 1;
    else if (fate.kind === 'changed') {
      // Where all is open, nothing changes until the user says so.
      const isOpen = !fate.link && !fate.back && fate.changes.every(({ take }) => take !== 'theirs');
      counts[isOpen ? 'unchanged' : 'updated'] += 1;
    } else {
      const draft = drafts[at];
      counts.created += 1;
      if (draft?.laneBasis === 'words' || draft?.laneBasis === 'mapped') inferred.lane += 1;
      if (draft?.outcomeAssumed && draft.outcomeBasis !== 'stated') inferred.outcome += 1;
    }
  }
  return { ...counts, inferred };
}
