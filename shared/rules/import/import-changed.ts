import type { Funding, Lane } from '../../model/codes';
import { type Changed, difference, mergeAll, type Patch, type TablePatch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { ranksBetween } from '../../model/rank';
import type { BenefitLine } from '../../model/records/benefit-line';
import type { Initiative } from '../../model/records/initiative';
import type { MoneyLine } from '../../model/records/money-line';
import { type Placement, placementId } from '../../model/records/placement';
import type { SourceField, SourceFields } from '../../model/source-fields';
import type { ChangedRow } from '../commands/import';
import { openScenarioIds } from '../frozen';
import { benefitChange } from '../initiatives/benefit-change';
import { isFundedAnywhere, lacksOutcome } from '../initiatives/initiative-commands';
import type { LastRanks } from '../initiatives/places';
import { sumChanges } from '../initiatives/sum-changes';
import { inheritedOutcome } from '../outcomes/goal-commands';

/** Fields that an initiative has by the same name. */
const sameName = [
  'title',
  'description',
  'programme',
  'businessUnit',
  'costCentre',
  'businessOwner',
  'itOwner',
  'sponsor',
  'riskOfNotDoing',
  'capability',
  'status',
  'mandatory',
  'contracted',
  'outcome',
  'secondOutcome',
  'goalContribution',
  'minimumCost',
  'committed',
  'exitCost',
  'neededBy',
  'earliestBy',
  'agreedBy',
  'businessValue',
  'timeCriticality',
  'riskReduction',
  'jobSize',
  'deliveryRisk',
  'deliveryMode',
  'timeBoxEnd',
  'agreedRules',
  'learned',
  'outsideIt',
  'emergingTechnology',
  'customerFacing',
] as const satisfies readonly (SourceField & keyof Initiative)[];

/**
 * An initiative's own fields as its source has them. Says nothing of a goal or service that the plan does not have, and takes no
 * outcome (or the contract that stands in for it) from one that is funded.
 */
export function ownChanges(
  plan: Plan,
  row: Initiative,
  fields: SourceFields,
  serviceNamed: (name: string) => string | undefined,
): Partial<Initiative> {
  const changes: Record<string, unknown> = {};
  for (const field of sameName) if (fields[field] !== undefined) changes[field] = fields[field];
  if (typeof fields.tags === 'string') changes.tags = fields.tags === '' ? [] : fields.tags.split('\n');
  if (typeof fields.deliveryTicks === 'string')
    changes.deliveryTicks = fields.deliveryTicks === '' ? [] : fields.deliveryTicks.split('\n');
  if ('outcome' in changes) changes.outcomeAssumed = false;
  if (fields.lane !== undefined) changes.laneAssumed = false;
  if (typeof fields.service === 'string') {
    const serviceId = fields.service === '' ? null : serviceNamed(fields.service);
    if (serviceId !== undefined) changes.serviceId = serviceId;
  }
  if (typeof fields.goal === 'string') {
    const goalId = goalNamed(plan, fields.goal);
    if (goalId !== undefined) Object.assign(changes, { goalId });
    if (goalId && !('outcome' in changes)) Object.assign(changes, inheritedOutcome(plan, row, goalId));
  }
  const after = { ...row, ...(changes as Partial<Initiative>) };
  if (lacksOutcome(after) && !lacksOutcome(row) && isFundedAnywhere(plan, row.id))
    for (const field of ['outcome', 'outcomeAssumed', 'contracted']) delete changes[field];
  return changes;
}

/** Its id; null for none, undefined where no goal has that name. */
function goalNamed(plan: Plan, name: string): string | null | undefined {
  if (name === '') return null;
  const goals = [...plan.goal.values()];
  const folded = name.trim().toLowerCase();
  return (
    goals.find((goal) => goal.name === name) ?? goals.find((goal) => goal.name.toLowerCase() === folded)
  )?.id;
}

/** Rows handled in one step. */
const perStep = 200;

/** The lines of initiatives whose sums their source changed; yields now and then. */
export function* changedLines(plan: Plan, rows: readonly ChangedRow[]): Generator<void, Patch> {
  const money = { added: [] as MoneyLine[], changed: [] as Changed<MoneyLine>[], removed: [] as MoneyLine[] };
  const benefits = {
    added: [] as BenefitLine[],
    changed: [] as Changed<BenefitLine>[],
    removed: [] as BenefitLine[],
  };
  const found: Patch[] = [];
  for (const [at, { id, fields }] of rows.entries()) {
    const { cost, runCost, spent, ...others } = fields;
    const sums = sumChanges(plan, id, {
      ...(cost !== undefined && { cost: cost as number | null }),
      ...(runCost !== undefined && { runCost: runCost as number | null }),
      ...(spent !== undefined && { spent: spent as number | null }),
    });
    const { benefitLine, ...dropped } = benefitChange(plan, id, others);
    collect(money, sums.moneyLine);
    collect(benefits, benefitLine);
    found.push(dropped);
    if (at % perStep === 0) yield;
  }
  return { ...mergeAll(found), moneyLine: money, benefitLine: benefits };
}

function collect<R>(
  all: { added: R[]; changed: Changed<R>[]; removed: R[] },
  part: TablePatch<R> = {},
): void {
  for (const row of part.added ?? []) all.added.push(row);
  for (const change of part.changed ?? []) all.changed.push(change);
  for (const row of part.removed ?? []) all.removed.push(row);
}

/** A row that changes, with the initiative as it is after the import. */
export interface Placing {
  readonly id: string;
  readonly fields: SourceFields;
  readonly after: Initiative;
}

/**
 * Places of initiatives as their source has them now. Lane and funding are those of one scenario; start and length also of
 * each other that had them as that one did. One that changes lane goes to the end of the new one. Says also which rank
 * is the last of each lane then.
 */
export function* changedPlaces(
  plan: Plan,
  scenarioId: string,
  rows: readonly Placing[],
  below: LastRanks,
): Generator<void, { readonly changed: readonly Changed<Placement>[]; readonly below: LastRanks }> {
  const last: Record<Lane, string | null> = { ...below };
  const changed: Changed<Placement>[] = [];
  for (const [at, { id, fields, after }] of rows.entries()) {
    if (at % perStep === 0) yield;
    const present = plan.placement.get(placementId(scenarioId, id));
    if (!present) continue;
    const to = placed(present, fields, after);
    const lane = to.lane ?? present.lane;
    const moved =
      lane === present.lane ? {} : { rank: (last[lane] = ranksBetween(last[lane], null, 1)[0] as string) };
    const times = timesOf(fields);
    const others = openScenarioIds(plan)
      .filter((scenario) => scenario !== scenarioId)
      .flatMap((scenario) => plan.placement.get(placementId(scenario, id)) ?? [])
      .flatMap((other) => difference<Placement>(other, timesAsOf(present, other, times)) ?? []);
    const own = difference(present, { ...to, ...moved, ...times });
    if (own) changed.push(own);
    for (const other of others) changed.push(other);
  }
  return { changed, below: last };
}

type Times = Partial<Pick<Placement, 'start' | 'lengthQuarters'>>;

function timesOf({ start, lengthQuarters }: SourceFields): Times {
  return {
    ...(start !== undefined && { start: start as Placement['start'] }),
    ...(lengthQuarters !== undefined && { lengthQuarters: lengthQuarters as number }),
  };
}

function timesAsOf(here: Placement, there: Placement, times: Times): Times {
  return {
    ...('start' in times && here.start === there.start && { start: times.start }),
    ...('lengthQuarters' in times &&
      here.lengthQuarters === there.lengthQuarters && { lengthQuarters: times.lengthQuarters }),
  };
}

/** Lane and funding as asked for; nothing is newly funded without an outcome, in the backlog, or though marked never. */
function placed(present: Placement, fields: SourceFields, after: Initiative): Partial<Placement> {
  const { lane: asLane, funding: asFunding, fundingAmount, fundingUntil } = fields;
  if ([asLane, asFunding, fundingAmount, fundingUntil].every((field) => field === undefined)) return {};
  const lane = (asLane ?? present.lane) as Lane;
  const amount = (fundingAmount === undefined ? present.fundingAmount : fundingAmount) as number | null;
  const asked = fundable((asFunding ?? present.funding) as Funding, amount, after);
  const mayBegin = !lacksOutcome(after) && present.mark !== 'never';
  const funding = lane !== 'backlog' && (present.funding !== 'none' || mayBegin) ? asked : 'none';
  return {
    lane,
    funding,
    fundingAmount: funding === 'amount' ? amount : null,
    ...untilOf(present, funding, fundingUntil as number | null | undefined),
    // What is no longer funded cannot be stopped.
    mark: funding === 'none' && present.mark === 'stop' ? 'none' : present.mark,
  };
}

/**
 * Until when an amount is for: as the list says it. One that says nothing of it but gives another amount leaves the gate
 * that the user chose; where no amount was given before, or none is now, there is no gate.
 */
function untilOf(
  present: Placement,
  funding: Funding,
  said: number | null | undefined,
): Partial<Pick<Placement, 'fundingUntil'>> {
  if (funding !== 'amount') return { fundingUntil: null };
  if (said !== undefined) return { fundingUntil: said };
  return present.funding === 'amount' ? {} : { fundingUntil: null };
}

/** A sum that is not named, or a minimum that is not set, is the whole. */
function fundable(funding: Funding, amount: number | null, { minimumCost }: Initiative): Funding {
  if (funding === 'amount' && amount === null) return 'full';
  return funding === 'minimum' && minimumCost === null ? 'full' : funding;
}
