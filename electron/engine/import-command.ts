import { uuidv7 } from 'uuidv7';
import { type Fate, takenFieldsOf } from '../../shared/backlog/fates';
import { targetOf } from '../../shared/backlog/mapping';
import type { ActualDraft, InitiativeDraft, ServiceDraft } from '../../shared/backlog/types';
import { blankImport, blankInitiative } from '../../shared/model/blank';
import type { Import } from '../../shared/model/import';
import type { CommandOf } from '../../shared/rules/command';
import type { ImportedActual, ImportedRow, ImportedService } from '../../shared/rules/commands/import';
import type { Check } from './checks';
import type { Comparison } from './compare-rows';
import type { FileRead } from './read-rows';

/** What one line and the mapping's text may be at the most (shared/model/fields.ts). */
const longestName = 1_000;
const longestMapping = 100_000;

type ImportCommand = CommandOf<'import/merge' | 'import/services' | 'import/actuals'>;
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
  if (record.target !== 'initiatives' && record.created === 0) return null;
  if (record.target === 'services')
    return { type: 'import/services', import: record, rows: file.services.map(serviceOf) };
  if (record.target === 'actuals')
    return { type: 'import/actuals', import: record, rows: file.actuals.map(actualOf) };
  const merge: Merge = {
    type: 'import/merge',
    scenarioId: comparison.scenarioId,
    import: record,
    added: yield* addedRows(file, comparison, id),
    ...matchedRows(file, comparison),
    missing: missingIds(comparison),
    sources: [...comparison.reconciled.sources],
    needs: [],
    services: [],
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

function changesNothing({ added, changed, linked, missing, back, sources, needs, services }: Merge): boolean {
  return [added, changed, linked, missing, back, sources, needs, services].every(
    ({ length }) => length === 0,
  );
}

/** New rows made before others get their turn. */
const batch = 500;

/** Rows that name their rank come in its order, before the others. */
function* addedRows(
  file: FileRead,
  { plan, reconciled }: Comparison,
  importId: string,
): Generator<void, ImportedRow[]> {
  const goals = new Map([...plan.goal.values()].map(({ id, name }) => [name, id]));
  const fresh = file.drafts.filter((_, at) => isNew(reconciled.fates[at]));
  const rows: ImportedRow[] = [];
  for (const draft of inRankOrder(fresh)) {
    rows.push(rowOf(draft, importId, goals));
    if (rows.length % batch === 0) yield;
  }
  return rows;
}

/** A row under a new key that nobody linked is a new one. */
function isNew(fate: Fate | undefined): boolean {
  return fate?.kind === 'new' || fate?.kind === 'rekeyed';
}

function matchedRows(file: FileRead, { reconciled }: Comparison): Pick<Merge, 'changed' | 'linked' | 'back'> {
  const changed: Merge['changed'] = [];
  const linked: Merge['linked'] = [];
  const back: string[] = [];
  for (const [at, fate] of reconciled.fates.entries()) {
    if (fate.kind !== 'changed' && fate.kind !== 'unchanged') continue;
    const { id } = fate;
    if (fate.back) back.push(id);
    if (fate.link) linked.push({ id, key: file.drafts[at]?.sourceKey ?? '' });
    const fields = takenFieldsOf(fate);
    if (Object.keys(fields).length > 0) changed.push({ id, fields });
  }
  return { changed, linked, back };
}

/** They are marked unless they are to be kept as they are; once marked they stay so. */
function missingIds({ answers, reconciled }: Comparison): string[] {
  if (answers.missing === 'keep') return [];
  return reconciled.gone.filter(({ marked }) => !marked).map(({ id }) => id);
}

function serviceOf({ line: _line, cost, sourcing, ...fields }: ServiceDraft): ImportedService {
  return { service: { ...fields, id: uuidv7() }, cost, sourcing };
}

function actualOf({ owner, quarter, account, costCentre, amount }: ActualDraft): ImportedActual {
  const { id } = owner;
  return {
    owner: owner.kind === 'initiative' ? { initiativeId: id } : { serviceId: id },
    quarter,
    account,
    costCentre,
    amount,
  };
}

function inRankOrder(drafts: readonly InitiativeDraft[]): readonly InitiativeDraft[] {
  if (drafts.every(({ rank }) => rank === null)) return drafts;
  return [...drafts].sort((a, b) => (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE));
}

function rowOf(draft: InitiativeDraft, importId: string, goals: ReadonlyMap<string, string>): ImportedRow {
  return {
    initiative: {
      ...blankInitiative,
      id: uuidv7(),
      title: draft.title,
      description: draft.description,
      programme: draft.programme,
      businessUnit: draft.businessUnit,
      costCentre: draft.costCentre,
      businessOwner: draft.businessOwner,
      itOwner: draft.itOwner,
      sponsor: draft.sponsor,
      status: draft.status,
      mandatory: draft.mandatory,
      contracted: draft.contracted,
      riskOfNotDoing: draft.riskOfNotDoing,
      tags: draft.tags,
      outcome: draft.outcome,
      outcomeAssumed: draft.outcomeAssumed,
      minimumCost: draft.minimumCost,
      goalId: goals.get(draft.goal) ?? null,
      goalContribution: draft.goalContribution,
      committed: draft.committed,
      exitCost: draft.exitCost,
      neededBy: draft.neededBy,
      earliestBy: draft.earliestBy,
      agreedBy: draft.agreedBy,
      businessValue: draft.businessValue,
      timeCriticality: draft.timeCriticality,
      riskReduction: draft.riskReduction,
      jobSize: draft.jobSize,
      deliveryRisk: draft.deliveryRisk,
      importId,
      sourceKey: draft.sourceKey,
    },
    cost: draft.cost,
    runCost: draft.runCost,
    spent: draft.spent,
    benefit: draft.benefit,
    lane: draft.lane,
    funding: draft.funding,
    fundingAmount: draft.fundingAmount,
    start: draft.startQuarter,
    lengthQuarters: draft.lengthQuarters ?? 1,
  };
}
