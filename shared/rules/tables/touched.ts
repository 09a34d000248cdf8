import type { Patch, TablePatch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { PlanSettings } from '../../model/records/plan-settings';
import { effortsByTeam } from './lines';
import { memoOfPlan } from './memo';

/** Tables whose rows speak of one initiative, and what of a row does. */
const owners = {
  initiative: (row) => [row.id],
  placement: (row) => [row.initiativeId],
  moneyLine: (row) => [row.initiativeId],
  benefitLine: (row) => [row.initiativeId],
  serviceEffect: (row) => [row.initiativeId],
  effort: (row) => [row.initiativeId],
  milestone: (row) => [row.initiativeId],
  dependency: (row) => [row.fromId, row.toId],
  ownValue: (row) => [row.initiativeId],
  adoption: (row) => [row.id],
  realisedValue: (row) => [row.initiativeId],
  liveReview: (row) => [row.initiativeId],
  emergency: (row) => [row.initiativeId],
  hiddenWork: (row) => [row.initiativeId],
  requiredRole: (row) => [row.initiativeId],
} as const satisfies {
  [T in keyof Patch]?: (row: Record<string, unknown> & { id: string }) => unknown[];
};

/**
 * The initiatives that a patch of this plan speaks of: themselves, their places, their money, their efforts, their values in
 * fields of one's own, and what a team's external days cost them.
 */
export function initiativesIn(patch: Patch, plan: Plan): readonly string[] {
  const ofPlan = known(plan);
  let ids = ofPlan.get(patch);
  if (!ids) ofPlan.set(patch, (ids = namedIn(patch, plan)));
  return ids;
}

/** Every figure asks, and a day rate speaks of many. By the plan before, which a patch must not keep alive. */
const known = memoOfPlan((_plan: Plan) => new WeakMap<Patch, readonly string[]>());

function namedIn(patch: Patch, plan: Plan): readonly string[] {
  const ids = new Set<unknown>();
  for (const [name, ownersOf] of Object.entries(owners)) {
    const part = patch[name as keyof typeof owners];
    if (!part) continue;
    const table: ReadonlyMap<string, object> = plan[name as keyof typeof owners];
    const changed = (part.changed ?? []).flatMap(({ id }) => table.get(id) ?? []);
    for (const row of [...(part.added ?? []), ...(part.removed ?? []), ...changed])
      for (const id of ownersOf(row as never)) ids.add(id);
  }
  for (const team of patch.team?.changed ?? []) {
    if (!('dayRate' in team.to)) continue;
    for (const { initiativeId, externalDays } of effortsByTeam(plan.effort).of(team.id))
      if (externalDays > 0) ids.add(initiativeId);
  }
  return [...ids].filter((id) => typeof id === 'string');
}

/** The services that a patch of this plan speaks of: themselves, and their money. */
export function servicesIn({ service, moneyLine }: Patch, plan: Plan): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of [...(service?.added ?? []), ...(service?.changed ?? []), ...(service?.removed ?? [])])
    ids.add(id);
  const changed = (moneyLine?.changed ?? []).flatMap(({ id }) => plan.moneyLine.get(id) ?? []);
  for (const { serviceId } of [...(moneyLine?.added ?? []), ...(moneyLine?.removed ?? []), ...changed])
    if (serviceId !== null) ids.add(serviceId);
  return ids;
}

/** Of initiatives such a patch speaks only by what their external days cost. */
export function isOfTeamsAlone(patch: Patch): boolean {
  return Object.keys(patch).every((table) => table === 'team');
}

/** Tables that no card is made of. */
const beside: readonly (keyof Patch)[] = [
  'override',
  'budget',
  'service',
  'serviceEffect',
  'milestone',
  'dependency',
  'decisionEntry',
  'peer',
  'goal',
  'capacity',
  'savedView',
  'ownField',
  'ownValue',
  'comment',
  'link',
  'metricPair',
  'metricReading',
  'adoption',
  'realisedValue',
  'liveReview',
  'agreement',
  'emergency',
  'hiddenTemplate',
  'hiddenWork',
  'letterhead',
  'reportNote',
  'ownWords',
  'liaison',
  'strength',
  'strengthNeed',
  'requiredRole',
];

/**
 * Settings that nothing is made of that is kept by the initiative but scores and overloads, which look themselves at what
 * became of them. The calendar and the currency move everything.
 */
const settingsBeside: readonly (keyof PlanSettings)[] = [
  'title',
  'guardrailMin',
  'guardrailMax',
  'guardrailHard',
  'priorityRevenue',
  'priorityEfficiency',
  'priorityRisk',
  'discountRate',
  'weightOutcome',
  'weightBenefit',
  'weightUrgency',
  'weightRisk',
  'weightEase',
  'reserveRun',
  'reserveInnovate',
  'askedAbove',
  'reviewMonths',
];

/**
 * From so many rows on all is looked at, which is done step by step; looking at what they touch alone is not. It is more than
 * what crosses to a page at once (`tell-large.ts`), where nothing is gained by steps.
 */
const many = 6_000;

/** Cards that come and go cost more than that: each is made. */
const manyNew = 100;

/**
 * Whether a patch changes only the cards of the initiatives it speaks of, some of which may come or go, and these are few
 * enough to look at them alone: all other cards are the same ones, in the same order.
 */
export function touchesOnly(patch: Patch): boolean {
  if (rowsIn(patch) >= many) return false;
  return (Object.keys(patch) as (keyof Patch)[]).every((name) => {
    if (beside.includes(name)) return true;
    if (name === 'initiative' || name === 'placement') return hasFewNew(patch[name]);
    if (name === 'plan') return changesOnly(patch.plan, settingsBeside);
    if (name === 'scenario') return changesOnly(patch.scenario, ['name', 'note']);
    // Loads lie in a row for each team.
    if (name === 'team')
      return changesOnly(patch.team, ['name', 'daysPerQuarter', 'runDaysPerQuarter', 'dayRate']);
    return name === 'moneyLine' || name === 'benefitLine' || name === 'effort';
  });
}

/** Whether no row comes or goes, and nothing else changes of any. */
function changesOnly<R>(
  { added = [], changed = [], removed = [] }: TablePatch<R> = {},
  fields: readonly (keyof R)[],
): boolean {
  if (added.length + removed.length > 0) return false;
  const only: readonly PropertyKey[] = fields;
  return changed.every(({ to }) => Object.keys(to).every((field) => only.includes(field)));
}

/** What goes and comes again in one patch would stand elsewhere in its table. */
function hasFewNew({
  added = [],
  removed = [],
}: Pick<TablePatch<{ id: string }>, 'added' | 'removed'> = {}): boolean {
  if (added.length + removed.length >= manyNew) return false;
  const gone = new Set(removed.map(({ id }) => id));
  return !added.some(({ id }) => gone.has(id));
}

function rowsIn(patch: Patch): number {
  let rows = 0;
  for (const part of Object.values(patch))
    rows += (part.added?.length ?? 0) + (part.changed?.length ?? 0) + (part.removed?.length ?? 0);
  return rows;
}
