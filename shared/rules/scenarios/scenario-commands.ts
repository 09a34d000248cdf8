import { difference, type Patch } from '../../model/patch';
import { type Plan, settingsOf } from '../../model/plan';
import { ranksBetween } from '../../model/rank';
import { type Budget, budgetId } from '../../model/records/budget';
import { type Placement, placementId } from '../../model/records/placement';
import type { Scenario } from '../../model/records/scenario';
import type { CommandOf, Stamp } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { lacksOutcome, newPlacement } from '../initiatives/initiative-commands';
import { lastRank } from '../initiatives/places';
import { removedWhere } from '../tables/upsert';
import { frozenItems, frozenRunToday, notFrozen } from './freeze';

/** Copies a scenario with its placements and budgets. Refuses a name that is taken, and a source that is not there. */
export function addScenario(plan: Plan, command: CommandOf<'scenario/add'>, stamp: Stamp): Decision {
  return copied(plan, command, { kind: 'scenario', stamp }, {}, 'scenario-added');
}

/** Freezes a scenario as a baseline: what was promised stays in figures, whatever is edited later. */
export function freezeScenario(plan: Plan, command: CommandOf<'scenario/freeze'>, stamp: Stamp): Decision {
  const items = frozenItems(plan, command.sourceId, command.id);
  const frozen: Patch = items.length ? { baselineItem: { added: items } } : {};
  return copied(plan, command, { kind: 'baseline', stamp }, frozen, 'baseline-frozen');
}

interface Copy {
  readonly kind: Scenario['kind'];
  readonly stamp: Stamp;
}

function copied(
  plan: Plan,
  { id, name, sourceId }: { readonly id: string; readonly name: string; readonly sourceId: string },
  { kind, stamp }: Copy,
  more: Patch,
  label: string,
): Decision {
  if (!plan.scenario.has(sourceId)) return refuse('scenario-missing');
  if (plan.scenario.has(id)) return refuse('id-taken');
  if (isTaken(plan, name, id)) return refuse('name-taken', [], { name });
  const scenario: Scenario = {
    id,
    name,
    kind,
    at: stamp.at,
    note: '',
    sourceId,
    ...(kind === 'baseline' ? frozenRunToday(plan, sourceId) : notFrozen),
  };
  const patch: Patch = {
    scenario: { added: [scenario] },
    placement: { added: copiedPlacements(plan, sourceId, id, kind) },
    budget: { added: budgetsOf(plan, sourceId).map((row) => budgetIn(row, id)) },
    ...more,
  };
  return patched(patch, label, { title: name });
}

function isTaken(plan: Plan, name: string, id: string): boolean {
  const wanted = name.trim().toLowerCase();
  return [...plan.scenario.values()].some(
    (other) => other.id !== id && other.name.trim().toLowerCase() === wanted,
  );
}

function placementsOf(plan: Plan, scenarioId: string): Placement[] {
  return [...plan.placement.values()].filter((row) => row.scenarioId === scenarioId);
}

function budgetsOf(plan: Plan, scenarioId: string): Budget[] {
  return [...plan.budget.values()].filter((row) => row.scenarioId === scenarioId);
}

/**
 * What stands in the source. A scenario made from a baseline also gets what came after it, at the end of the backlog;
 * and what has lost its outcome since is no longer funded there.
 */
function copiedPlacements(plan: Plan, sourceId: string, id: string, kind: Scenario['kind']): Placement[] {
  const copies = placementsOf(plan, sourceId).map((row) => placedIn(row, id));
  if (kind === 'baseline' || plan.scenario.get(sourceId)?.kind === 'scenario') return copies;
  const known = new Set(copies.map(({ initiativeId }) => initiativeId));
  const later = [...plan.initiative.keys()].filter((initiativeId) => !known.has(initiativeId));
  const ranks = ranksBetween(lastRank(plan, sourceId, 'backlog'), null, later.length);
  return [
    ...copies.map((row) => withOutcome(plan, row)),
    ...later.map((initiativeId, index) =>
      newPlacement(id, initiativeId, 'backlog', { rank: ranks[index] as string }),
    ),
  ];
}

function withOutcome(plan: Plan, row: Placement): Placement {
  const initiative = plan.initiative.get(row.initiativeId);
  if (row.funding === 'none' || !initiative || !lacksOutcome(initiative)) return row;
  const mark = row.mark === 'stop' ? 'none' : row.mark;
  return { ...row, funding: 'none', fundingAmount: null, fundingUntil: null, mark };
}

function placedIn(row: Placement, scenarioId: string): Placement {
  return { ...row, id: placementId(scenarioId, row.initiativeId), scenarioId };
}

function budgetIn(row: Budget, scenarioId: string): Budget {
  return { ...row, id: budgetId(scenarioId, row.fiscalYear, row.scope), scenarioId };
}

/** Renames a scenario or changes its note. Refuses a name that is taken. */
export function editScenario(plan: Plan, { id, changes }: CommandOf<'scenario/edit'>): Decision {
  const scenario = plan.scenario.get(id);
  if (!scenario) return refuse('scenario-missing');
  if (changes.name !== undefined && isTaken(plan, changes.name, id))
    return refuse('name-taken', [], { name: changes.name });
  const change = difference(scenario, changes as Partial<Scenario>);
  const label = { title: changes.name ?? scenario.name };
  return patched(change ? { scenario: { changed: [change] } } : {}, 'scenario-edited', label);
}

/** Removes a scenario or a baseline with all that stands in it. Refuses the one that is the plan. */
export function deleteScenario(plan: Plan, { id }: CommandOf<'scenario/delete'>): Decision {
  const scenario = plan.scenario.get(id);
  if (!scenario) return refuse('scenario-missing');
  if (settingsOf(plan).scenarioId === id) return refuse('scenario-is-plan', [], { name: scenario.name });
  const inIt = (row: { readonly scenarioId: string }) => row.scenarioId === id;
  const patch: Patch = {
    scenario: { removed: [scenario] },
    ...removedWhere(plan, 'placement', inIt),
    ...removedWhere(plan, 'budget', inIt),
    ...removedWhere(plan, 'override', inIt),
    ...removedWhere(plan, 'baselineItem', inIt),
  };
  return patched(patch, 'scenario-deleted', { title: scenario.name });
}

/** Makes a scenario the plan; the one before stays as an alternative. Refuses a baseline: a copy of it can be adopted. */
export function adoptScenario(plan: Plan, { id }: CommandOf<'scenario/adopt'>): Decision {
  const scenario = plan.scenario.get(id);
  if (!scenario) return refuse('scenario-missing');
  if (scenario.kind === 'baseline') return refuse('baseline-frozen', [], { name: scenario.name });
  const change = difference(settingsOf(plan), { scenarioId: id });
  return patched(change ? { plan: { changed: [change] } } : {}, 'scenario-adopted', { title: scenario.name });
}
