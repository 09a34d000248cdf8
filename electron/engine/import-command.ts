import { uuidv7 } from 'uuidv7';
import { type Mapping, targetOf } from '../../shared/backlog/mapping';
import type { Drafts } from '../../shared/backlog/start-import';
import type { ActualDraft, InitiativeDraft, ServiceDraft } from '../../shared/backlog/types';
import { blankImport, blankInitiative } from '../../shared/model/blank';
import type { CommandOf } from '../../shared/rules/command';
import type { ImportedActual, ImportedRow, ImportedService } from '../../shared/rules/commands/import';

export interface ReadBacklog {
  readonly scenarioId: string;
  readonly fileName: string;
  readonly fingerprint: string;
  /** ISO moment. */
  readonly at: string;
  readonly rows: number;
  readonly leftOut: number;
  readonly mapping: Mapping;
  readonly drafts: Drafts;
  /** The ids of the plan's goals by name. */
  readonly goals: ReadonlyMap<string, string>;
}

/** What one line and the mapping's text may be at the most (shared/model/fields.ts). */
const longestName = 1_000;
const longestMapping = 100_000;

type ImportCommand = CommandOf<'import/add' | 'import/services' | 'import/actuals'>;

/** The command an import is; pages cannot make it. Initiatives that name their rank come in its order, before the others. */
export function importCommand(backlog: ReadBacklog): ImportCommand {
  const { scenarioId, fileName, fingerprint, at, rows, leftOut, drafts } = backlog;
  const mapping = JSON.stringify(backlog.mapping);
  const id = uuidv7();
  const target = targetOf(backlog.mapping);
  const record = {
    ...blankImport,
    id,
    target,
    fileName: fileName.slice(0, longestName),
    at,
    fingerprint,
    rows,
    created: rows - leftOut,
    leftOut,
    mapping: mapping.length > longestMapping ? '' : mapping,
  };
  if (target === 'services')
    return { type: 'import/services', import: record, rows: drafts.services.map(serviceOf) };
  if (target === 'actuals')
    return { type: 'import/actuals', import: record, rows: drafts.actuals.map(actualOf) };
  const initiatives = inRankOrder(drafts.drafts).map((draft) => rowOf(draft, id, backlog.goals));
  return { type: 'import/add', scenarioId, import: record, rows: initiatives };
}

function serviceOf({ line: _line, cost, sourcing, ...fields }: ServiceDraft): ImportedService {
  return { service: { ...fields, id: uuidv7() }, cost, sourcing };
}

function actualOf({ line: _line, owner, ...booked }: ActualDraft): ImportedActual {
  const { id } = owner;
  return {
    owner: owner.kind === 'initiative' ? { initiativeId: id } : { serviceId: id },
    ...booked,
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
      laneAssumed: draft.lane !== 'backlog' && (draft.laneBasis === 'words' || draft.laneBasis === 'mapped'),
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
