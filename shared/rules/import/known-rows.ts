import type { Plan } from '../../model/plan';
import type { Initiative } from '../../model/records/initiative';
import type { KnownRow } from '../../model/records/known-row';
import { type Placement, placementId } from '../../model/records/placement';
import { ownSourceField, type SourceFields } from '../../model/source-fields';
import { costOf } from '../money/cost';
import { benefitLinesByInitiative, moneyLinesByOwner, ownValuesByInitiative, sumOf } from '../tables/lines';
import { adoptionSaid } from './import-adoption';
import { plannedEffort } from './import-effort';

/**
 * What the plan says now of every initiative, flat, by id. Its place is that of the scenario; money is what the simple
 * card shows, in minor units. A goal goes by its name, tags stand one below the other.
 */
export function knownRows(plan: Plan, scenarioId: string): ReadonlyMap<string, KnownRow> {
  const rows = new Map<string, KnownRow>();
  for (const initiative of plan.initiative.values())
    rows.set(initiative.id, knownRow(plan, scenarioId, initiative));
  return rows;
}

/** The same of one initiative. */
export function knownRow(plan: Plan, scenarioId: string, initiative: Initiative): KnownRow {
  const { id, importId, sourceKey: key, title, missingSince } = initiative;
  const placement = plan.placement.get(placementId(scenarioId, id));
  let now: SourceFields | undefined;
  return {
    id,
    source: plan.import.get(importId ?? '')?.source ?? '',
    key,
    title,
    // Of most rows of a base nobody asks.
    get now() {
      now ??= {
        ...storedFields(plan, initiative),
        ...moneyFields(plan, id),
        ...placeFields(placement),
        ...addedFields(plan, id),
        ...adoptionSaid(plan.adoption.get(id)),
      };
      return now;
    },
    funded: placement !== undefined && placement.funding !== 'none',
    missing: missingSince !== null,
  };
}

/** What it has in fields of one's own. */
function addedFields(plan: Plan, id: string): SourceFields {
  if (plan.ownValue.size === 0) return {};
  const values = ownValuesByInitiative(plan.ownValue).of(id);
  return Object.fromEntries(values.map(({ fieldId, value }) => [ownSourceField(fieldId), value]));
}

function storedFields(plan: Plan, initiative: Initiative): SourceFields {
  return {
    title: initiative.title,
    description: initiative.description,
    programme: initiative.programme,
    businessUnit: initiative.businessUnit,
    costCentre: initiative.costCentre,
    businessOwner: initiative.businessOwner,
    itOwner: initiative.itOwner,
    sponsor: initiative.sponsor,
    riskOfNotDoing: initiative.riskOfNotDoing,
    capability: initiative.capability,
    status: initiative.status,
    mandatory: initiative.mandatory,
    contracted: initiative.contracted,
    tags: initiative.tags.join('\n'),
    outcome: initiative.outcome,
    secondOutcome: initiative.secondOutcome,
    goal: plan.goal.get(initiative.goalId ?? '')?.name ?? '',
    goalContribution: initiative.goalContribution,
    minimumCost: initiative.minimumCost,
    committed: initiative.committed,
    exitCost: initiative.exitCost,
    neededBy: initiative.neededBy,
    earliestBy: initiative.earliestBy,
    agreedBy: initiative.agreedBy,
    businessValue: initiative.businessValue,
    timeCriticality: initiative.timeCriticality,
    riskReduction: initiative.riskReduction,
    jobSize: initiative.jobSize,
    deliveryRisk: initiative.deliveryRisk,
    deliveryMode: initiative.deliveryMode,
    timeBoxEnd: initiative.timeBoxEnd,
    agreedRules: initiative.agreedRules,
    learned: initiative.learned,
    outsideIt: initiative.outsideIt,
    emergingTechnology: initiative.emergingTechnology,
    customerFacing: initiative.customerFacing,
    deliveryTicks: initiative.deliveryTicks.join('\n'),
    service: plan.service.get(initiative.serviceId ?? '')?.name ?? '',
    effort: plannedEffort(plan, initiative.id),
  };
}

/** Of several benefits the first is the one a list can speak of. */
function moneyFields(plan: Plan, id: string): SourceFields {
  const lines = moneyLinesByOwner(plan.moneyLine).of(id);
  const benefit = benefitLinesByInitiative(plan.benefitLine).of(id)[0];
  const spent = lines.reduce(
    (sum, line) => (line.stage === 'actual' && line.nature === 'oneOff' ? sum + line.amount : sum),
    0,
  );
  return {
    cost: costOf(plan, id),
    runCost: sumOf(lines, 'run'),
    // Nothing spent and nothing said of it are one and the same, here as in the app's own files.
    spent: spent === 0 ? null : spent,
    benefitKind: benefit?.kind ?? null,
    benefitLow: benefit?.low ?? null,
    benefitLikely: benefit?.likely ?? null,
    benefitHigh: benefit?.high ?? null,
  };
}

function placeFields(placement: Placement | undefined): SourceFields {
  return {
    lane: placement?.lane ?? 'backlog',
    start: placement?.start ?? null,
    lengthQuarters: placement?.lengthQuarters ?? 1,
    funding: placement?.funding ?? 'none',
    fundingAmount: placement?.fundingAmount ?? null,
    fundingUntil: placement?.fundingUntil ?? null,
  };
}
