import { blankInitiative } from '../../model/blank';
import { defined } from '../../model/defined';
import { apply, difference, merge, mergeAll, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { compareRanks, ranksBetween } from '../../model/rank';
import type { Initiative } from '../../model/records/initiative';
import { type Placement, placementId } from '../../model/records/placement';
import { cardsOf } from '../cards/cards';
import type { CommandOf } from '../command';
import type { InitiativeChanges } from '../commands/initiative';
import { type Decision, patched, refuse } from '../decision';
import { openScenarioIds, whyNotOpen } from '../frozen';
import { inheritedOutcome } from '../outcomes/goal-commands';
import { setRequiredRole } from '../people/role-commands';
import {
  benefitLinesByInitiative,
  effortsByInitiative,
  hiddenWorkByInitiative,
  linksByInitiative,
  milestonesByInitiative,
  moneyLinesByOwner,
  ownValuesByInitiative,
  rolesByInitiative,
} from '../tables/lines';
import { datesSetAnew } from '../time/hidden-dates';
import { whyNotTheCost } from './below-zero';
import { lastRank } from './places';
import { removedWithAll } from './removed-initiatives';
import { sumChanges } from './sum-changes';

/**
 * Adds an initiative, not funded, at the end of a lane in the given scenario and of the backlog in all others. Baselines
 * stay as they were, so they do not know it.
 */
export function addInitiative(plan: Plan, command: CommandOf<'initiative/add'>): Decision {
  const { id, scenarioId, lane, title, changes } = command;
  if (plan.initiative.has(id)) return refuse('id-taken', [id]);
  const closed = whyNotOpen(plan, scenarioId);
  if (closed) return closed;
  const fields = ownFields(changes);
  if (fields.goalId && !plan.goal.has(fields.goalId)) return refuse('goal-missing');
  const noCost = whyNotTheCost(plan, id, changes.cost);
  if (noCost) return noCost;
  const named: Initiative = { ...blankInitiative, ...fields, id, title };
  const initiative: Initiative = { ...named, ...inheritedOutcome(plan, named, fields.goalId) };
  const placements = openScenarioIds(plan).map((scenario) => {
    const target = scenario === scenarioId ? lane : 'backlog';
    const [rank] = ranksBetween(lastRank(plan, scenario, target), null, 1);
    return newPlacement(scenario, id, target, { rank: rank as string });
  });
  const records: Patch = { initiative: { added: [initiative] }, placement: { added: placements } };
  const money = sumChanges(plan, id, changes);
  return withRoles(plan, command, merge(records, money));
}

/** The initiative with the roles it begins with: each as if it was named by hand, all in one step. */
function withRoles(
  plan: Plan,
  { id, title, roles = [] }: CommandOf<'initiative/add'>,
  added: Patch,
): Decision {
  const patches = [added];
  let now = roles.length > 0 ? apply(plan, added) : plan;
  for (const { id: roleId, role } of roles) {
    const requiredRole = { id: roleId, initiativeId: id, role, filledBy: '' };
    const set = setRequiredRole(now, { type: 'required-role/set', requiredRole });
    if (set.kind !== 'patch') return set;
    now = apply(now, set.patch);
    patches.push(set.patch);
  }
  return patched(mergeAll(patches), 'initiative-added', { title });
}

/** Without the sums, which stand in lines of their own. */
function ownFields(changes: InitiativeChanges): Partial<Initiative> {
  const { cost: _cost, runCost: _run, spent: _spent, benefit: _benefit, ...fields } = defined(changes);
  return fields;
}

/** A place in a lane, not funded, without dates. */
export function newPlacement(
  scenarioId: string,
  initiativeId: string,
  lane: Placement['lane'],
  { rank }: Pick<Placement, 'rank'>,
): Placement {
  return {
    id: placementId(scenarioId, initiativeId),
    scenarioId,
    initiativeId,
    lane,
    rank,
    funding: 'none',
    fundingAmount: null,
    fundingUntil: null,
    start: null,
    lengthQuarters: 1,
    mark: 'none',
  };
}

/**
 * Changes the same fields of one or many; one that is tied to a goal takes its outcome where it has none of its own.
 * Refuses a goal that is not there, a cost below zero or below what external days cost, and to take the outcome (or the contract that stands in for it) from an initiative
 * that any scenario funds.
 */
export function editInitiatives(plan: Plan, command: CommandOf<'initiative/edit'>): Decision {
  const rows = present(plan, command.ids);
  if (!rows) return refuse('initiative-missing', command.ids);
  const fields = ownFields(command.changes);
  if (fields.goalId && !plan.goal.has(fields.goalId)) return refuse('goal-missing');
  for (const row of rows) {
    const noCost = whyNotTheCost(plan, row.id, command.changes.cost);
    if (noCost) return noCost;
  }
  const confirmed =
    'outcome' in fields && !('outcomeAssumed' in fields) ? { ...fields, outcomeAssumed: false } : fields;
  const mayLose = 'outcome' in confirmed || 'contracted' in confirmed;
  const unexplained = mayLose ? rows.filter((row) => lacksOutcome({ ...row, ...confirmed })) : [];
  const losing = unexplained.filter((row) => !lacksOutcome(row) && isFundedAnywhere(plan, row.id));
  if (losing.length)
    return refuse(
      'outcome-needed',
      losing.map((row) => row.id),
      { count: losing.length },
    );
  const changed = rows.flatMap((row) => {
    const tied = 'outcome' in confirmed ? null : inheritedOutcome(plan, row, confirmed.goalId);
    return difference(row, { ...confirmed, ...tied }) ?? [];
  });
  let patch: Patch = { initiative: { changed }, ...datesSetAnew(plan, changed) };
  for (const row of rows) patch = merge(patch, sumChanges(plan, row.id, command.changes));
  return patched(patch, 'initiatives-edited', labelOf(rows, fields.title));
}

/** Without an outcome, and no contract that explains the money. */
export function lacksOutcome(initiative: Initiative): boolean {
  return initiative.outcome === null && !initiative.contracted;
}

/** Whether any scenario that can be edited gives it money. */
export function isFundedAnywhere(plan: Plan, initiativeId: string): boolean {
  return openScenarioIds(plan).some((scenarioId) => {
    const placement = plan.placement.get(placementId(scenarioId, initiativeId));
    return placement !== undefined && placement.funding !== 'none';
  });
}

/** Copies stand right below what they copy, not funded; nothing is booked on them, and they end no service. */
export function duplicateInitiatives(plan: Plan, command: CommandOf<'initiative/duplicate'>): Decision {
  const sources = present(
    plan,
    command.copies.map((copy) => copy.id),
  );
  if (!sources)
    return refuse(
      'initiative-missing',
      command.copies.map((copy) => copy.id),
    );
  if (command.copies.some((copy) => plan.initiative.has(copy.copyId))) return refuse('id-taken');
  const added = { initiative: [] as Initiative[], placement: [] as Placement[] };
  let patch: Patch = {};
  for (const [index, { copyId, title }] of command.copies.entries()) {
    const source = sources[index] as Initiative;
    added.initiative.push({
      ...source,
      id: copyId,
      title,
      sourceKey: '',
      importId: null,
      mandatory: false,
      contracted: false,
    });
    for (const scenarioId of openScenarioIds(plan)) {
      const placement = plan.placement.get(placementId(scenarioId, source.id));
      if (placement) added.placement.push(copyBelow(plan, placement, copyId));
    }
    patch = merge(patch, copiedLines(plan, source.id, copyId));
  }
  const records: Patch = { initiative: { added: added.initiative }, placement: { added: added.placement } };
  return patched(merge(records, patch), 'initiatives-duplicated', labelOf(sources));
}

function copyBelow(plan: Plan, placement: Placement, copyId: string): Placement {
  const ranks = [...cardsOf(plan, placement.scenarioId).byId.values()]
    .filter((card) => card.placement.lane === placement.lane && card.placement.rank > placement.rank)
    .map((card) => card.placement.rank)
    .sort(compareRanks);
  return {
    ...placement,
    id: placementId(placement.scenarioId, copyId),
    initiativeId: copyId,
    rank: ranksBetween(placement.rank, ranks[0] ?? null, 1)[0] as string,
    funding: 'none',
    fundingAmount: null,
    fundingUntil: null,
    mark: 'none',
  };
}

function copiedLines(plan: Plan, sourceId: string, copyId: string): Patch {
  const rename = <R extends { id: string }>(row: R) => ({
    ...row,
    // An id of its own was made elsewhere: the copy's follows from both.
    id: row.id.startsWith(sourceId) ? copyId + row.id.slice(sourceId.length) : `${copyId}.${row.id}`,
    initiativeId: copyId,
  });
  const planned = moneyLinesByOwner(plan.moneyLine)
    .of(sourceId)
    .filter(({ stage }) => stage !== 'actual');
  return {
    moneyLine: { added: planned.map(rename) },
    benefitLine: { added: benefitLinesByInitiative(plan.benefitLine).of(sourceId).map(rename) },
    effort: { added: effortsByInitiative(plan.effort).of(sourceId).map(rename) },
    hiddenWork: { added: hiddenWorkByInitiative(plan.hiddenWork).of(sourceId).map(rename) },
    requiredRole: { added: rolesByInitiative(plan.requiredRole).of(sourceId).map(rename) },
    milestone: { added: milestonesByInitiative(plan.milestone).of(sourceId).map(rename) },
    ownValue: { added: ownValuesByInitiative(plan.ownValue).of(sourceId).map(rename) },
    link: { added: linksByInitiative(plan.link).of(sourceId).map(rename) },
  };
}

/** Removes initiatives with all that hangs on them, in every scenario. */
export function deleteInitiatives(plan: Plan, command: CommandOf<'initiative/delete'>): Decision {
  const rows = present(plan, command.ids);
  if (!rows) return refuse('initiative-missing', command.ids);
  return patched(removedWithAll(plan, rows), 'initiatives-deleted', labelOf(rows));
}

/** The initiatives of these ids, each once; null where one is not there. */
export function present(plan: Plan, ids: readonly string[]): Initiative[] | null {
  const rows: Initiative[] = [];
  for (const id of new Set(ids)) {
    const row = plan.initiative.get(id);
    if (!row) return null;
    rows.push(row);
  }
  return rows;
}

/** How many and which; one that is renamed goes by its new title. */
export function labelOf(rows: readonly Initiative[], renamed?: string): { count: number; title: string } {
  return { count: rows.length, title: renamed ?? rows[0]?.title ?? '' };
}
