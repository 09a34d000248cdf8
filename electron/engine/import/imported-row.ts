import type { InitiativeDraft } from '../../../shared/backlog/types';
import { blankAdoption } from '../../../shared/model/records/adoption';
import type { ImportedRow } from '../../../shared/rules/commands/import';
import { newId } from '../plan/new-id';
import type { NamesInPlan } from './names-in-plan';

/** One list for all rows without any, so that the store can tell that all have the same; nobody adds to it. */
const noTicks: ImportedRow['initiative']['deliveryTicks'] = [];

/** A row of a file as the new initiative that it becomes. */
export function importedRow(
  draft: InitiativeDraft,
  importId: string,
  names: NamesInPlan,
  serviceId: string | null,
): ImportedRow {
  return {
    initiative: initiativeOf(draft, importId, names, serviceId),
    cost: draft.cost,
    runCost: draft.runCost,
    spent: draft.spent,
    benefit: draft.benefit,
    lane: draft.lane,
    funding: draft.funding,
    fundingAmount: draft.fundingAmount,
    fundingUntil: names.untilOf(draft),
    mark: draft.mark,
    effort: names.effortOf(draft),
    ...(draft.own.length > 0 && { own: ownOf(draft) }),
    ...(isSaid(draft.adoption) && { adoption: draft.adoption }),
    start: draft.startQuarter,
    lengthQuarters: draft.lengthQuarters ?? 1,
  };
}

function initiativeOf(
  draft: InitiativeDraft,
  importId: string,
  names: NamesInPlan,
  serviceId: string | null,
): ImportedRow['initiative'] {
  return {
    id: newId(),
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
    capability: draft.capability,
    tags: draft.tags,
    outcome: draft.outcome,
    secondOutcome: draft.secondOutcome,
    outcomeAssumed: draft.outcomeAssumed,
    laneAssumed:
      draft.lane !== 'backlog' &&
      (draft.laneAssumed || draft.laneBasis === 'words' || draft.laneBasis === 'mapped'),
    minimumCost: draft.minimumCost,
    goalId: names.goalOf(draft),
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
    deliveryMode: draft.deliveryMode,
    deliveryTicks: draft.deliveryTicks.length === 0 ? noTicks : [...draft.deliveryTicks],
    timeBoxEnd: draft.timeBoxEnd,
    agreedRules: draft.agreedRules,
    learned: draft.learned,
    outsideIt: draft.outsideIt,
    emergingTechnology: draft.emergingTechnology,
    customerFacing: draft.customerFacing,
    importId,
    sourceKey: draft.sourceKey,
    missingSince: null,
    serviceId,
  };
}

/** Most backlogs say nothing of it, and their rows share the blank one. */
function isSaid(adoption: InitiativeDraft['adoption']): boolean {
  return adoption !== blankAdoption && JSON.stringify(adoption) !== JSON.stringify(blankAdoption);
}

/** What it says of fields of one's own. */
function ownOf({ own }: InitiativeDraft): NonNullable<ImportedRow['own']> {
  return own.flatMap(({ fieldId, value }) => (value === null ? [] : { fieldId, value }));
}
