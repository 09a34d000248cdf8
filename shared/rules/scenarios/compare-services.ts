import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { fiscalYearOf } from '../../model/quarter';
import type { Scenario } from '../../model/records/scenario';
import { serviceCosts } from '../cards/run-today';
import { type Ordered, ordered, orderedAgain, takenOver } from '../cards/taken-over';
import { memoByFirst } from '../tables/memo';
import { servicesIn } from '../tables/touched';
import { yearsOfPlan } from '../time/plan-years';

/** A service that costs something else in one scenario than in another. */
export interface ServiceDifference {
  readonly id: string;
  readonly name: string;
  /** What it costs in the plan's first year; null where there is no such service. */
  readonly from: Money | null;
  readonly to: Money | null;
  /** B less A, in the first and in the last year shown. */
  readonly firstYear: Money;
  readonly lastYear: Money;
}

interface Costs {
  readonly name: string;
  /** By fiscal year, the plan's first one first. */
  readonly years: readonly Money[];
}

/**
 * The services that make run today of B another than that of A in any year shown, the largest difference of the first year
 * first; those of a year add up to the difference of run today. Only a baseline has other services than the plan. null where
 * one of the two froze run today as one sum, as an earlier version did.
 */
export function serviceDifferences(plan: Plan, a: string, b: string): readonly ServiceDifference[] | null {
  if (![a, b].some((id) => plan.scenario.get(id)?.frozenRunToday)) return [];
  return between(plan, a, b)?.inOrder ?? null;
}

/** An edit looks at the services that it speaks of. */
const between = takenOver(
  (plan: Plan, a: string, b: string): Ordered<ServiceDifference> | null => {
    const [from, to] = [costsOf(plan, a), costsOf(plan, b)];
    if (!from || !to) return null;
    const byId = new Map<string, ServiceDifference>();
    for (const id of new Set([...from.ids, ...to.ids])) {
      const difference = differenceOf(id, from.of(id), to.of(id));
      if (difference) byId.set(id, difference);
    }
    return ordered(byId, largestFirst);
  },
  (known, { before, patch }, plan, a, b) => {
    const [from, to] = [costsOf(plan, a), costsOf(plan, b)];
    if (!known || !from || !to) return null;
    const again = (id: string) => differenceOf(id, from.of(id), to.of(id));
    return orderedAgain(known, servicesIn(patch, before), again, largestFirst);
  },
);

function differenceOf(id: string, a: Costs | undefined, b: Costs | undefined): ServiceDifference | undefined {
  const count = Math.max(a?.years.length ?? 0, b?.years.length ?? 0);
  const less = (index: number) => (b?.years[index] ?? 0) - (a?.years[index] ?? 0);
  let differs = false;
  for (let index = 0; index < count; index++) if (less(index) !== 0) differs = true;
  if (!differs) return undefined;
  return {
    id,
    name: (b ?? a)?.name ?? '',
    from: a?.years[0] ?? null,
    to: b?.years[0] ?? null,
    firstYear: less(0),
    lastYear: less(count - 1),
  };
}

interface CostsOfAll {
  readonly ids: Iterable<string>;
  readonly of: (id: string) => Costs | undefined;
}

function costsOf(plan: Plan, scenarioId: string): CostsOfAll | null {
  const settings = settingsOf(plan);
  const count = yearsOfPlan(settings);
  const scenario = plan.scenario.get(scenarioId);
  if (!scenario?.frozenRunToday || scenario.frozenFrom === null)
    return { ids: plan.service.keys(), of: (id) => costsToday(plan, id, count) };
  if (!scenario.frozenServices) return null;
  const ahead = settings.firstYear - fiscalYearOf(scenario.frozenFrom);
  const frozen = frozenById(scenario.frozenServices);
  const of = (id: string): Costs | undefined => {
    const row = frozen.get(id);
    return (
      row && {
        name: row.name,
        years: Array.from({ length: count }, (_, index) => row.years[ahead + index] ?? 0),
      }
    );
  };
  return { ids: frozen.keys(), of };
}

const frozenById = memoByFirst(
  (frozen: NonNullable<Scenario['frozenServices']>) => new Map(frozen.map((row) => [row.id, row])),
);

function costsToday(plan: Plan, id: string, count: number): Costs | undefined {
  const service = plan.service.get(id);
  return service && { name: service.name, years: yearlyCosts(serviceCosts(plan, service)).slice(0, count) };
}

/** Quarters as sums of their years. */
export function yearlyCosts(quarters: ArrayLike<Money>): Money[] {
  const years: Money[] = [];
  for (let at = 0; at < quarters.length; at++) {
    const year = Math.floor(at / 4);
    years[year] = (years[year] ?? 0) + (quarters[at] ?? 0);
  }
  return years;
}

function largestFirst(a: ServiceDifference, b: ServiceDifference): number {
  return (
    Math.abs(b.firstYear) - Math.abs(a.firstYear) ||
    Math.abs(b.lastYear) - Math.abs(a.lastYear) ||
    (a.id < b.id ? -1 : 1)
  );
}
