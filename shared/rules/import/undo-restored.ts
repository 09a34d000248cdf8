import { type Changed, difference, type Patch } from '../../model/patch';
import type { Plan, PlanRecords } from '../../model/plan';
import { ranksBetween } from '../../model/rank';
import type { Initiative } from '../../model/records/initiative';
import type { Placement } from '../../model/records/placement';
import type { Service } from '../../model/records/service';
import { lacksOutcome } from '../initiatives/initiative-commands';
import { isTouched, type Since, touchOf } from './touched-since';

/** Fields that only make sense together: where one was edited since, all of them stay. */
const together: readonly (readonly string[])[] = [
  ['outcome', 'outcomeAssumed'],
  ['lane', 'rank', 'funding', 'fundingAmount', 'fundingUntil', 'mark'],
  ['contractEnd', 'noticeDate'],
  ['costYear', 'sunset'],
  ['review', 'reviewedOn'],
];

/** What a changed record was before, without what was edited since. */
function before<R extends { readonly id: string }>(
  { id, from }: Changed<R>,
  since: Since,
  table: 'initiative' | 'placement' | 'service',
): Partial<R> {
  const touch = touchOf(since, table, id);
  const kept = Object.entries(from).filter(([field]) => {
    const group = together.find((fields) => fields.includes(field)) ?? [field];
    // A new order of the lane does not hold a card in the lane that the import moved it to.
    return !isTouched(
      touch,
      group.filter((name) => name !== 'rank'),
    );
  });
  return Object.fromEntries(kept) as Partial<R>;
}

/** Places that an import changed, as they were; what would stand where another stands by now goes to the end. */
export function restoredPlaces(plan: Plan, imported: Patch, since: Since, remains: (id: string) => boolean) {
  const changed: Changed<Placement>[] = [];
  if (!imported.placement?.changed?.length) return changed;
  const taken = new Set([...plan.placement.values()].map(placeOf));
  for (const change of imported.placement.changed) {
    const present = plan.placement.get(change.id);
    if (!present || !remains(present.initiativeId)) continue;
    const to = before(change, since, 'placement');
    const next = { ...present, ...to };
    if (placeOf(next) !== placeOf(present) && taken.has(placeOf(next)))
      to.rank = ranksBetween(lastOf(plan, next), null, 1)[0] as string;
    taken.add(placeOf({ ...next, ...to }));
    const back = difference(present, to);
    if (back) changed.push(back);
  }
  return changed;
}

function placeOf({ scenarioId, lane, rank }: Placement): string {
  return `${scenarioId}\n${lane}\n${rank}`;
}

function lastOf(plan: Plan, { scenarioId, lane }: Placement): string | null {
  let last: string | null = null;
  for (const other of plan.placement.values())
    if (other.scenarioId === scenarioId && other.lane === lane && (last === null || other.rank > last))
      last = other.rank;
  return last;
}

/**
 * Initiatives that an import changed, as they were. The outcome, or the contract that stands in for it, stays where the
 * initiative is funded by now and would have neither.
 */
export function restoredInitiatives(
  plan: Plan,
  imported: Patch,
  since: Since,
  isFunded: (id: string) => boolean,
): Changed<Initiative>[] {
  return (imported.initiative?.changed ?? []).flatMap((change) => {
    const present = plan.initiative.get(change.id);
    if (!present) return [];
    const to = before(change, since, 'initiative');
    if (isFunded(present.id) && lacksOutcome({ ...present, ...to }) && !lacksOutcome(present))
      for (const field of ['outcome', 'outcomeAssumed', 'contracted'] as const) delete to[field];
    // What the plan does not have any more cannot be tied to.
    if (to.goalId && !plan.goal.has(to.goalId)) delete to.goalId;
    if (to.serviceId && !plan.service.has(to.serviceId)) delete to.serviceId;
    return difference(present, to) ?? [];
  });
}

/** Places as they are restored, but none is given money again that by now has neither an outcome nor a contract. */
export function fundedWithReason(
  plan: Plan,
  places: readonly Changed<Placement>[],
  initiatives: readonly Changed<Initiative>[],
): Changed<Placement>[] {
  const restored = new Map(initiatives.map(({ id, to }) => [id, to]));
  return places.flatMap((change) => {
    const present = plan.placement.get(change.id) as Placement;
    const initiative = plan.initiative.get(present.initiativeId) as Initiative;
    const isUnexplained = lacksOutcome({ ...initiative, ...restored.get(initiative.id) });
    if (!isUnexplained || (change.to.funding ?? 'none') === 'none') return change;
    const { funding: _, fundingAmount: __, fundingUntil: ___, mark: ____, ...to } = change.to;
    return difference(present, to) ?? [];
  });
}

/** Services that an import changed, as they were. */
export function restoredServices(plan: Plan, imported: Patch, since: Since): Changed<Service>[] {
  return (imported.service?.changed ?? []).flatMap((change) => {
    const present = plan.service.get(change.id);
    return present ? (difference(present, before(change, since, 'service')) ?? []) : [];
  });
}

/** Lines, needs and what is remembered of the source: each as a whole, unless it was edited since. */
export function restoredRows<
  T extends
    | 'moneyLine'
    | 'benefitLine'
    | 'dependency'
    | 'effort'
    | 'hiddenWork'
    | 'liveReview'
    | 'adoption'
    | 'ownValue'
    | 'realisedValue'
    | 'sourceRow'
    | 'agreement'
    | 'goal'
    | 'metricPair'
    | 'metricReading'
    | 'peer'
    | 'liaison'
    | 'strength'
    | 'strengthNeed'
    | 'emergency'
    | 'hiddenTemplate'
    | 'requiredRole'
    | 'team'
    | 'capacity'
    | 'milestone',
>(plan: Plan, imported: Patch, since: Since, table: T, fits: (row: PlanRecords[T]) => boolean) {
  const part = imported[table];
  const rows: ReadonlyMap<string, PlanRecords[T]> = plan[table];
  const isFree = ({ id }: { readonly id: string }) => touchOf(since, table, id) === undefined;
  const all = <R>(list: readonly unknown[] | undefined) => (list ?? []) as readonly R[];
  return {
    added: all<PlanRecords[T]>(part?.removed).filter((row) => isFree(row) && !rows.has(row.id) && fits(row)),
    changed: all<Changed<PlanRecords[T]>>(part?.changed).flatMap((change) => {
      const present = rows.get(change.id);
      if (!present || !isFree(change) || !fits(present)) return [];
      return difference(present, change.from) ?? [];
    }),
    removed: all<PlanRecords[T]>(part?.added).flatMap((row) => {
      const present = rows.get(row.id);
      return present && isFree(row) && fits(present) ? [present] : [];
    }),
  };
}
