import type { Money } from '../model/money';
import { evenShare } from '../model/money';
import { type Plan, settingsOf } from '../model/plan';
import { fiscalYearOf, type Quarter, quarterIn, quarterOfMonth, quarterOfYear } from '../model/quarter';
import type { Service } from '../model/service';
import { moneyLinesByOwner, sumOf } from './lines';

/** Yearly cost of a service as it stands in the plan's first year; 0 where none is entered. */
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
  if (service.sunset === null) return null;
  return quarterOfMonth(Number(service.sunset.slice(0, 4)), Number(service.sunset.slice(5, 7)), firstMonth);
}

/** What a service costs in a quarter: its indexed year in four even parts, nothing after its sunset. */
export function serviceCostInQuarter(plan: Plan, service: Service, quarter: Quarter): Money {
  const { firstYear, fiscalYearFirstMonth } = settingsOf(plan);
  const last = lastQuarterOf(service, fiscalYearFirstMonth);
  if (last !== null && quarter > last) return 0;
  const yearly = serviceCost(plan, service.id);
  const indexed = indexedCost(yearly, service.indexation, fiscalYearOf(quarter) - firstYear);
  return evenShare(indexed, quarterOfYear(quarter) - 1, 4);
}

/** Run today in a quarter: all services together. */
export function runTodayInQuarter(plan: Plan, quarter: Quarter): Money {
  let sum = 0;
  for (const service of plan.service.values()) sum += serviceCostInQuarter(plan, service, quarter);
  return sum;
}

/** Run today in a fiscal year, with indexation since the plan's first year and without what has reached its sunset. */
export function runTodayInYear(plan: Plan, fiscalYear: number): Money {
  let sum = 0;
  for (let number = 1; number <= 4; number++) sum += runTodayInQuarter(plan, quarterIn(fiscalYear, number));
  return sum;
}
