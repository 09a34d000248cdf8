import type { Money } from '../model/money';
import { evenShare } from '../model/money';
import type { MoneyLine } from '../model/money-line';
import { changedSince } from '../model/patch';
import { type Plan, settingsOf } from '../model/plan';
import { fiscalYearOf, type Quarter, quarterIn, quarterOfDay, quarterOfYear } from '../model/quarter';
import type { Service } from '../model/service';
import { keptQuarters } from './kept-quarters';
import { moneyLinesByOwner, sumOf } from './lines';
import { memoByFirst } from './memo';
import { servicesIn } from './touched';

/** Yearly cost of a service as entered, in the money of its cost year; 0 where none is entered. */
export function serviceCost(plan: Plan, serviceId: string): Money {
  return sumOf(moneyLinesByOwner(plan.moneyLine).of(serviceId), 'run') ?? 0;
}

/**
 * A yearly cost after indexation (basis points a year, compounded) over `years` whole years, in whole minor units:
 * cost * (1 + indexation / 10,000) ^ years, rounded half away from zero.
 */
function indexedCost(yearly: Money, indexation: number, years: number): Money {
  if (indexation === 0 || years <= 0) return yearly;
  return Math.sign(yearly) * Math.round(Math.abs(yearly) * (1 + indexation / 10_000) ** years);
}

/** The last quarter a service runs in, the one its sunset lies in; null where it has none. */
export function lastQuarterOf(service: Pick<Service, 'sunset'>, firstMonth: number): Quarter | null {
  return service.sunset === null ? null : quarterOfDay(service.sunset, firstMonth);
}

/**
 * What a service costs in a quarter: its year, indexed from its cost year (else the plan's first) on, in four even
 * parts, and nothing after its sunset.
 */
function serviceCostInQuarter(plan: Plan, service: Service, quarter: Quarter): Money {
  const last = lastQuarterOf(service, settingsOf(plan).fiscalYearFirstMonth);
  if (last !== null && quarter > last) return 0;
  return indexedPart(plan, service, serviceCost(plan, service.id), quarter);
}

/** What a service costs less in a quarter where it shrinks by `yearly`, which is indexed as its cost is. */
export function indexedShrink(plan: Plan, service: Service, yearly: Money, quarter: Quarter): Money {
  return indexedPart(plan, service, yearly, quarter);
}

function indexedPart(plan: Plan, service: Service, yearly: Money, quarter: Quarter): Money {
  const from = service.costYear ?? settingsOf(plan).firstYear;
  const indexed = indexedCost(yearly, service.indexation, fiscalYearOf(quarter) - from);
  return evenShare(indexed, quarterOfYear(quarter) - 1, 4);
}

/** What a service costs in a fiscal year. */
export function serviceCostInYear(plan: Plan, service: Service, fiscalYear: number): Money {
  let sum = 0;
  for (let number = 1; number <= 4; number++)
    sum += serviceCostInQuarter(plan, service, quarterIn(fiscalYear, number));
  return sum;
}

interface Costs {
  readonly lines: readonly MoneyLine[];
  readonly from: Quarter;
  readonly firstMonth: number;
  readonly amounts: Float64Array;
}

/** By service, as long as its lines, the plan's first year and its first month stay. */
const kept = new WeakMap<Service, Costs>();

/** What a service costs, quarter by quarter from the plan's first on, over ten years. */
export function serviceCosts(plan: Plan, service: Service): Float64Array {
  const { firstYear, fiscalYearFirstMonth: firstMonth } = settingsOf(plan);
  const from = quarterIn(firstYear, 1);
  const lines = moneyLinesByOwner(plan.moneyLine).of(service.id);
  const known = kept.get(service);
  if (known && known.lines === lines && known.from === from && known.firstMonth === firstMonth)
    return known.amounts;
  const amounts = Float64Array.from({ length: keptQuarters }, (_, index) =>
    serviceCostInQuarter(plan, service, from + index),
  );
  kept.set(service, { lines, from, firstMonth, amounts });
  return amounts;
}

/** Of all services together: what they cost quarter by quarter, and last what they cost a year as entered. */
const allServices = memoByFirst((plan: Plan): Float64Array => {
  const since = changedSince(plan);
  const before = since && !since.patch.plan && allServices.known(since.before);
  if (since && before) {
    const sums = before.slice();
    for (const id of servicesIn(since.patch, since.before)) {
      addService(since.before, id, sums, -1);
      addService(plan, id, sums, 1);
    }
    return sums;
  }
  const sums = new Float64Array(keptQuarters + 1);
  for (const id of plan.service.keys()) addService(plan, id, sums, 1);
  return sums;
});

function addService(plan: Plan, id: string, sums: Float64Array, sign: 1 | -1): void {
  const service = plan.service.get(id);
  if (!service) return;
  const costs = serviceCosts(plan, service);
  for (let index = 0; index < keptQuarters; index++)
    sums[index] = (sums[index] as number) + sign * (costs[index] as number);
  sums[keptQuarters] = (sums[keptQuarters] as number) + sign * serviceCost(plan, id);
}

/** What all services cost a year, each as entered. */
export function yearlyCostOfServices(plan: Plan): Money {
  return allServices(plan)[keptQuarters] as Money;
}

/** Run today in a quarter: all services together. A baseline has what it froze. */
export function runTodayInQuarter(plan: Plan, quarter: Quarter, scenarioId: string | null = null): Money {
  const frozen = scenarioId === null ? undefined : plan.scenario.get(scenarioId);
  if (frozen?.frozenRunToday && frozen.frozenFrom !== null)
    return frozen.frozenRunToday[quarter - frozen.frozenFrom] ?? 0;
  const at = quarter - quarterIn(settingsOf(plan).firstYear, 1);
  if (at >= 0 && at < keptQuarters) return allServices(plan)[at] as Money;
  let sum = 0;
  for (const service of plan.service.values()) sum += serviceCostInQuarter(plan, service, quarter);
  return sum;
}

/** Run today in a fiscal year, with indexation and without what has reached its sunset. */
export function runTodayInYear(plan: Plan, fiscalYear: number, scenarioId: string | null = null): Money {
  let sum = 0;
  for (let number = 1; number <= 4; number++)
    sum += runTodayInQuarter(plan, quarterIn(fiscalYear, number), scenarioId);
  return sum;
}
