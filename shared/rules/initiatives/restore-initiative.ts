import { apply, difference, type Patch, type TablePatch } from '../../model/patch';
import { type Plan, type PlanRecords, settingsOf } from '../../model/plan';
import { ranksBetween } from '../../model/rank';
import type { Initiative } from '../../model/records/initiative';
import type { Placement } from '../../model/records/placement';
import { type Decision, patched, refuse } from '../decision';
import { openScenarioIds } from '../frozen';
import { whyPlanTooLarge } from '../money/plan-sums';
import type { Grouping } from '../tables/grouping';
import {
  benefitLinesByInitiative,
  dependenciesFrom,
  effectsByInitiative,
  effortsByInitiative,
  hiddenWorkByInitiative,
  milestonesByInitiative,
  moneyLinesByOwner,
  ownValuesByInitiative,
} from '../tables/lines';
import { needsPath } from './dependency-path';
import { lacksOutcome } from './initiative-commands';
import { lastRanks } from './places';

/**
 * Makes one initiative what it was in an earlier state of the plan: its fields, places, money, benefits, people, milestones,
 * needs, what it does to services. What is booked stays, and so do comments, links, decisions, and what was found after go-live; what the plan no longer has
 * (a goal, a team, a scenario) is not tied to again. Refuses an initiative that is gone, or that was not there then, and any
 * where the plan had another currency then.
 */
export function restoreInitiative(now: Plan, then: Plan, id: string, at: string): Decision {
  const present = now.initiative.get(id);
  const before = then.initiative.get(id);
  if (!present) return refuse('initiative-missing', [id]);
  if (!before) return refuse('not-there-then', [id]);
  if (settingsOf(now).currency !== settingsOf(then).currency) return refuse('currency-changed', [id]);
  const places = restoredPlaces(now, then, id);
  const change = difference(present, restoredFields(now, present, before, places));
  const patch: Patch = withoutCircles(now, id, {
    ...(change && { initiative: { changed: [change] } }),
    ...part('placement', { changed: places }),
    ...part('moneyLine', rowsOf(now, then, id, 'moneyLine', moneyLinesByOwner, isPlanned)),
    ...part('benefitLine', rowsOf(now, then, id, 'benefitLine', benefitLinesByInitiative)),
    ...part('milestone', rowsOf(now, then, id, 'milestone', milestonesByInitiative)),
    ...part(
      'effort',
      rowsOf(now, then, id, 'effort', effortsByInitiative, ({ teamId }) => now.team.has(teamId)),
    ),
    ...part(
      'hiddenWork',
      rowsOf(
        now,
        then,
        id,
        'hiddenWork',
        hiddenWorkByInitiative,
        ({ teamId }) => teamId === null || now.team.has(teamId),
      ),
    ),
    ...part(
      'serviceEffect',
      rowsOf(now, then, id, 'serviceEffect', effectsByInitiative, ({ serviceId }) =>
        now.service.has(serviceId),
      ),
    ),
    ...part(
      'dependency',
      rowsOf(now, then, id, 'dependency', dependenciesFrom, ({ toId }) => now.initiative.has(toId)),
    ),
    ...part(
      'ownValue',
      rowsOf(
        now,
        then,
        id,
        'ownValue',
        ownValuesByInitiative,
        ({ fieldId }) => now.ownField.get(fieldId)?.kind === then.ownField.get(fieldId)?.kind,
      ),
    ),
  });
  const tooLarge = whyPlanTooLarge(now, patch, () => apply(now, patch));
  return tooLarge ?? patched(patch, 'initiative-restored', { title: before.title, at });
}

function isPlanned({ stage }: PlanRecords['moneyLine']): boolean {
  return stage !== 'actual';
}

function part<T extends keyof Patch>(name: T, rows: TablePatch<PlanRecords[T]>): Patch {
  const isEmpty = !rows.added?.length && !rows.changed?.length && !rows.removed?.length;
  return isEmpty ? {} : { [name]: rows };
}

/** The rows of an initiative in a table as they were then; those that do not fit stay as they are. */
function rowsOf<T extends keyof Patch>(
  now: Plan,
  then: Plan,
  id: string,
  table: T,
  groups: Grouping<PlanRecords[T]>,
  fits: (row: PlanRecords[T]) => boolean = () => true,
): TablePatch<PlanRecords[T]> {
  const of = (plan: Plan) =>
    groups(plan[table] as ReadonlyMap<string, PlanRecords[T]>)
      .of(id)
      .filter(fits);
  const before = new Map(of(then).map((row) => [row.id, row]));
  const present = new Map(of(now).map((row) => [row.id, row]));
  const all: ReadonlyMap<string, unknown> = now[table];
  return {
    added: [...before.values()].filter((row) => !all.has(row.id)),
    changed: [...before.values()].flatMap((row) => {
      const other = present.get(row.id);
      return (other && difference(other, row)) ?? [];
    }),
    removed: [...present.values()].filter((row) => !before.has(row.id)),
  };
}

/** Its places in the scenarios that are open by now; where another stands there it goes to the end of the lane. */
function restoredPlaces(now: Plan, then: Plan, id: string) {
  return openScenarioIds(now).flatMap((scenarioId) => {
    const key = `${scenarioId}.${id}`;
    const [present, before] = [now.placement.get(key), then.placement.get(key)];
    if (!present || !before) return [];
    const isTaken = [...now.placement.values()].some((other) => other.id !== key && samePlace(other, before));
    const rank = isTaken
      ? (ranksBetween(lastRanks(now, scenarioId)[before.lane], null, 1)[0] as string)
      : before.rank;
    return difference(present, { ...before, rank }) ?? [];
  });
}

function samePlace(one: Placement, other: Placement): boolean {
  return one.scenarioId === other.scenarioId && one.lane === other.lane && one.rank === other.rank;
}

/** Its own fields as they were, but for what the plan does not have any more and for what money that it has needs. */
function restoredFields(
  now: Plan,
  present: Initiative,
  before: Initiative,
  places: ReturnType<typeof restoredPlaces>,
): Initiative {
  const fields: Initiative = {
    ...before,
    goalId: known(now.goal, before.goalId),
    serviceId: known(now.service, before.serviceId),
    importId: known(now.import, before.importId),
  };
  const changed = new Map(places.map((change) => [change.id, change.to.funding]));
  const isFunded = openScenarioIds(now).some((scenarioId) => {
    const key = `${scenarioId}.${before.id}`;
    return (changed.get(key) ?? now.placement.get(key)?.funding ?? 'none') !== 'none';
  });
  if (!isFunded || !lacksOutcome(fields) || lacksOutcome(present)) return fields;
  const { outcome, outcomeAssumed, contracted } = present;
  return { ...fields, outcome, outcomeAssumed, contracted };
}

function known(table: ReadonlyMap<string, unknown>, id: string | null): string | null {
  return id !== null && table.has(id) ? id : null;
}

/** Needs that by now would close a circle are left off. */
function withoutCircles(now: Plan, id: string, patch: Patch): Patch {
  const { dependency } = patch;
  if (!dependency?.added?.length) return patch;
  const added = dependency.added.filter(
    ({ kind, toId }) => kind !== 'needs' || needsPath(now, toId, id) === null,
  );
  return { ...patch, dependency: { ...dependency, added } };
}
