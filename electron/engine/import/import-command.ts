import { isListTarget } from '../../../shared/backlog/list-fields';
import { targetOf } from '../../../shared/backlog/mapping';
import { type Fate, takenFieldsOf } from '../../../shared/backlog/reconcile/fates';
import type { NewTeam } from '../../../shared/backlog/reconcile/new-teams';
import { tiedServices } from '../../../shared/backlog/reconcile/tied-services';
import type { ActualDraft, InitiativeDraft } from '../../../shared/backlog/types';
import { foldedTeam } from '../../../shared/backlog/values/team-names';
import { blankImport, blankService } from '../../../shared/model/blank';
import { effortsOf, effortText } from '../../../shared/model/effort-text';
import type { Import } from '../../../shared/model/records/import';
import type { Team } from '../../../shared/model/records/team';
import type { SourceFields } from '../../../shared/model/source-fields';
import type { CommandOf } from '../../../shared/rules/command';
import type { ImportedActual, ImportedRow, ImportedService } from '../../../shared/rules/commands/import';
import { newId } from '../plan/new-id';
import type { Check } from './checks';
import { newRow } from './needed-by';
import type { Comparison } from './comparison';
import { importedRow } from './imported-row';
import { namesInPlan } from './names-in-plan';
import { ownFieldsOfImport } from './own-fields-of-import';
import type { FileRead } from './read-rows';
import { servicesCommand } from './services-command';

/** What one line and the mapping's text may be at the most (shared/model/fields.ts). */
const longestName = 1_000;
const longestMapping = 100_000;

type ImportCommand = CommandOf<
  'import/merge' | 'import/services' | 'import/actuals' | 'import/agreements' | 'import/list'
>;
type Merge = CommandOf<'import/merge'>;

/**
 * The command that an import is; its id is the import's. null where it would change nothing in the plan. Pages cannot
 * make it. Yields now and then, so that others can be served.
 */
export function* importCommand(
  { file, comparison }: Pick<Check, 'file' | 'comparison'>,
  id: string,
  at: string,
): Generator<void, ImportCommand | null> {
  const record = importRecord(file, comparison, id, at);
  if (record.target === 'actuals' && record.created === 0) return null;
  if (record.target === 'services') return servicesCommand(record, file, comparison);
  if (record.target === 'actuals')
    return { type: 'import/actuals', import: record, rows: file.actuals.map(actualOf) };
  if (record.target === 'agreements') {
    const agreements = comparison.agreements.flatMap((row) =>
      row.kind === 'unchanged' ? [] : row.agreement,
    );
    return agreements.length === 0 ? null : { type: 'import/agreements', import: record, agreements };
  }
  if (isListTarget(record.target)) {
    const commands = comparison.listed.flatMap((row) => row.commands);
    return commands.length === 0 ? null : { type: 'import/list', import: record, commands };
  }
  const teams = comparison.newTeams.map(teamOf);
  const fresh = yield* addedRows(comparison, id, teams);
  const idOf = (ref: string) => fresh.ids.get(ref) ?? ref;
  const matched = matchedRows(comparison, teams);
  const merge: Merge = {
    type: 'import/merge',
    scenarioId: comparison.scenarioId,
    import: record,
    added: fresh.rows,
    ...matched,
    missing: missingIds(comparison),
    sources: [...comparison.reconciled.sources],
    needs: comparison.needs.map(({ from, to }) => ({ fromId: idOf(from), toId: idOf(to) })),
    droppedNeeds: comparison.droppedNeeds.map(({ from, to }) => ({ fromId: from, toId: to })),
    teams,
    ownFields: ownFieldsOfImport(comparison.plan, file.mapping, {
      added: fresh.rows,
      changed: matched.changed,
    }),
    services: fresh.services,
    listed: comparison.listed.flatMap((row) => row.commands),
  };
  return changesNothing(merge) ? null : merge;
}

function importRecord(file: FileRead, comparison: Comparison, id: string, at: string): Import {
  const mapping = JSON.stringify(file.mapping);
  const { inferred: _inferred, ...counts } = comparison.reconciled.counts;
  return {
    ...blankImport,
    ...counts,
    id,
    target: targetOf(file.mapping),
    fileName: file.name.slice(0, longestName),
    at,
    fingerprint: file.fingerprint,
    mapping: mapping.length > longestMapping ? '' : mapping,
    source: comparison.source,
    preset: file.mapping.preset ?? '',
  };
}

function changesNothing(merge: Merge): boolean {
  const { added, changed, linked, missing, back, sources, needs, services } = merge;
  const { droppedNeeds = [], listed = [] } = merge;
  return [added, changed, linked, missing, back, sources, needs, droppedNeeds, services, listed].every(
    ({ length }) => length === 0,
  );
}

/** New rows made before others get their turn. */
const batch = 500;

interface Added {
  readonly rows: ImportedRow[];
  readonly services: ImportedService[];
  /** The ids of the new initiatives by `newRow` of their place in the file; empty where no row needs another. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Rows that name their rank come in its order, before the others. */
function* addedRows(
  { plan, drafts, needs, reconciled }: Comparison,
  importId: string,
  teams: readonly Team[],
): Generator<void, Added> {
  const names = namesInPlan(plan, teams);
  const fresh: number[] = [];
  const tying: InitiativeDraft[] = [];
  const again: InitiativeDraft[] = [];
  for (const [at, draft] of drafts.entries()) {
    const fate = reconciled.fates[at];
    if (isNew(fate)) fresh.push(at);
    if (draft.service === null) continue;
    if (isNew(fate)) tying.push(draft);
    else if (isTiedAnew(fate)) again.push(draft);
  }
  const draftAt = (at: number) => drafts[at] as InitiativeDraft;
  const tied = tiedServices([...tying, ...again], plan.service.values(), newId);
  const rows: ImportedRow[] = [];
  const ids = new Map<string, string>();
  for (const at of inRankOrder(fresh, draftAt)) {
    const draft = draftAt(at);
    const row = importedRow(draft, importId, names, tied.of(draft));
    rows.push(row);
    if (needs.length > 0) ids.set(newRow(at), row.initiative.id);
    if (rows.length % batch === 0) yield;
  }
  const services = tied.added.map(({ ref, name, cost, costYear }) => ({
    service: { ...blankService, id: ref, name, costYear },
    cost,
    sourcing: null,
  }));
  return { rows, services, ids };
}

/** A row under a new key that nobody linked is a new one. */
function isNew(fate: Fate | undefined): boolean {
  return fate?.kind === 'new' || fate?.kind === 'rekeyed';
}

/** A row that was there before and takes the service it is work on from the list. */
function isTiedAnew(fate: Fate | undefined): boolean {
  return fate !== undefined && typeof takenFieldsOf(fate).service === 'string';
}

function matchedRows(
  { drafts, reconciled }: Comparison,
  teams: readonly Team[],
): Pick<Merge, 'changed' | 'linked' | 'back'> {
  const nameOf = new Map(teams.map(({ name }) => [foldedTeam(name), name]));
  const changed: Merge['changed'] = [];
  const linked: Merge['linked'] = [];
  const back: string[] = [];
  for (const [at, fate] of reconciled.fates.entries()) {
    if (fate.kind !== 'changed' && fate.kind !== 'unchanged') continue;
    const { id } = fate;
    if (fate.back) back.push(id);
    if (fate.link) linked.push({ id, key: drafts[at]?.sourceKey ?? '' });
    const fields = takenFieldsOf(fate);
    if (Object.keys(fields).length > 0) changed.push({ id, fields: withTeams(fields, nameOf) });
  }
  return { changed, linked, back };
}

/** New teams are called as they stand first, whatever the case of the row. */
function withTeams(fields: SourceFields, nameOf: ReadonlyMap<string, string>): SourceFields {
  if (nameOf.size === 0 || typeof fields.effort !== 'string') return fields;
  const effort = effortsOf(fields.effort).map(({ team, days }) => {
    return { team: nameOf.get(foldedTeam(team)) ?? team, days };
  });
  return { ...fields, effort: effortText(effort) };
}

/** They are marked unless they are to be kept as they are; once marked they stay so. */
function missingIds({ answers, reconciled }: Comparison): string[] {
  if (answers.missing === 'keep') return [];
  return reconciled.gone.filter(({ marked }) => !marked).map(({ id }) => id);
}

/** What days it has, nobody has said yet. */
function teamOf({ name }: NewTeam): Team {
  return { id: newId(), name, daysPerQuarter: 0, runDaysPerQuarter: 0, dayRate: null };
}

function actualOf({ line: _line, owner, ...booked }: ActualDraft): ImportedActual {
  const { id } = owner;
  return {
    owner: owner.kind === 'initiative' ? { initiativeId: id } : { serviceId: id },
    ...booked,
  };
}

function inRankOrder(
  places: readonly number[],
  draftAt: (place: number) => InitiativeDraft,
): readonly number[] {
  if (places.every((at) => draftAt(at).rank === null)) return places;
  const rankOf = (at: number) => draftAt(at).rank ?? Number.MAX_VALUE;
  return [...places].sort((a, b) => rankOf(a) - rankOf(b));
}
