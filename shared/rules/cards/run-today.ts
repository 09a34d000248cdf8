import type { Money } from '../../model/money';
import { changedSince } from '../../model/patch';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import type { MoneyLine } from '../../model/records/money-line';
import type { Service } from '../../model/records/service';
import type { BookedRun } from '../money/booked-run';
import { mostAYear } from '../money/service-forecasts';
import { type ServiceQuarter, serviceSeries } from '../money/service-series';
import { indexedFourth } from '../tables/indexed';
import { moneyLinesByOwner, sumOf } from '../tables/lines';
import { memoOfPlan } from '../tables/memo';
import { servicesIn } from '../tables/touched';
import { keptQuarters } from '../time/kept-quarters';

/** Yearly cost of a service as entered, in the money of its cost year; 0 where none is entered. */
export function serviceCost(plan: Plan, serviceId: string): Money {
  return sumOf(moneyLinesByOwner(plan.moneyLine).of(serviceId), 'run') ?? 0;
}

/** The most it costs in a year from the plan's first on, before indexation, by forecast where there is one; null: unknown. */
export function mostCostAYear(plan: Plan, service: Service): Money | null {
  return mostAYear(service, moneyLinesByOwner(plan.moneyLine).of(service.id), settingsOf(plan).firstYear);
}

interface Costs {
  readonly lines: readonly MoneyLine[];
  readonly from: Quarter;
  readonly firstMonth: number;
  readonly series: ReturnType<typeof serviceSeries>;
  amounts: Float64Array | null;
  expected: Float64Array | null;
}

/** By service, as long as its lines, the plan's first year and its first month stay. */
const kept = new WeakMap<Service, Costs>();

function costsOf(plan: Plan, service: Service): Costs {
  const settings = settingsOf(plan);
  const from = quarterIn(settings.firstYear, 1);
  const firstMonth = settings.fiscalYearFirstMonth;
  const lines = moneyLinesByOwner(plan.moneyLine).of(service.id);
  const known = kept.get(service);
  if (known && known.lines === lines && known.from === from && known.firstMonth === firstMonth) return known;
  const series = serviceSeries(service, lines, settings);
  const costs = { lines, from, firstMonth, series, amounts: null, expected: null };
  kept.set(service, costs);
  return costs;
}

/** What a service costs in a quarter, with what it is made of (`serviceSeries`). */
export function serviceInQuarter(plan: Plan, service: Service, quarter: Quarter): ServiceQuarter {
  return costsOf(plan, service).series.inQuarter(quarter);
}

/** What a service costs less in a quarter where it shrinks by `yearly`, which is indexed as its cost is. */
export function indexedShrink(plan: Plan, service: Service, yearly: Money, quarter: Quarter): Money {
  return indexedFourth(yearly, service, service.costYear ?? settingsOf(plan).firstYear, quarter);
}

/** What a service costs in a fiscal year. */
export function serviceCostInYear(plan: Plan, service: Service, fiscalYear: number): Money {
  let sum = 0;
  for (let number = 1; number <= 4; number++)
    sum += serviceInQuarter(plan, service, quarterIn(fiscalYear, number)).cost;
  return sum;
}

/** What a service costs, quarter by quarter from the plan's first on, over ten years. */
export function serviceCosts(plan: Plan, service: Service): Float64Array {
  const costs = costsOf(plan, service);
  return (costs.amounts ??= byQuarter(costs, ({ cost }) => cost));
}

/** Of that, what is only expected: what is booked has been paid, so nothing can save it. */
export function serviceExpected(plan: Plan, service: Service): Float64Array {
  const costs = costsOf(plan, service);
  return (costs.expected ??= byQuarter(costs, ({ expected }) => expected));
}

function byQuarter({ from, series }: Costs, of: (quarter: ServiceQuarter) => Money): Float64Array {
  return Float64Array.from({ length: keptQuarters }, (_, index) => of(series.inQuarter(from + index)));
}

/** What is booked of a service, by quarter. */
export function bookedOfService(plan: Plan, service: Service): ReadonlyMap<Quarter, BookedRun> {
  return costsOf(plan, service).series.booked;
}

/** The first quarter from `quarter` on that nothing is booked of. */
export function firstUnbooked(plan: Plan, service: Service, quarter: Quarter): Quarter {
  const booked = bookedOfService(plan, service);
  let first = quarter;
  while (booked.has(first)) first++;
  return first;
}

/** Of all services together: what they cost quarter by quarter, and last what they cost a year as entered. */
const allServices = memoOfPlan((plan: Plan): Float64Array => {
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
  for (const service of plan.service.values()) sum += serviceInQuarter(plan, service, quarter).cost;
  return sum;
}

/** Run today in a fiscal year, with indexation, what is booked in place of it, and without what has reached its sunset. */
export function runTodayInYear(plan: Plan, fiscalYear: number, scenarioId: string | null = null): Money {
  let sum = 0;
  for (let number = 1; number <= 4; number++)
    sum += runTodayInQuarter(plan, quarterIn(fiscalYear, number), scenarioId);
  return sum;
}
