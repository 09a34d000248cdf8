import { type Plan, settingsOf } from '../model/plan';
import { fiscalYearOf, quarterOfDay } from '../model/quarter';
import type { Service } from '../model/service';
import type { Coded } from './decision';
import { effectsByService } from './lines';
import { mostCostAYear } from './run-today';
import { yearBillsOf } from './year-bill';

/** Something about services that is to be looked at, with the ones it speaks of. */
export interface ServiceFact extends Coded {
  readonly serviceIds: readonly string[];
}

/** How many days ahead of today a notice date is told. */
const noticeDays = 90;

/** Ends are told for the first of the plan's years: a plan may look ten ahead. */
const toldYears = 3;

/**
 * What needs attention at services, the most pressing first. `today` is a day as YYYY-MM-DD. Codes:
 * - `contract-over`: the contract has ended and the service has not;
 * - `notice-passed`: the day for notice has gone by, the contract has not ended;
 * - `notice-soon` {until}: the day for notice lies within the next 90 days, today counted;
 * - `contract-ends` {year}: it runs out of contract in one of the plan's first three years;
 * - `without-cost`: no yearly cost is entered, neither planned nor forecast;
 * - `year-booked`: one booking looks like the year's bill, and other months still expect more (`year-bill.ts`);
 * - `ends` {year}: its sunset lies in one of those years; `ended` {year}: it lies before the plan's first year;
 * - `changed`: an initiative ends it, takes its place or makes it cheaper.
 */
export function serviceFacts(plan: Plan, today: string): ServiceFact[] {
  const { firstYear, horizonYears, fiscalYearFirstMonth } = settingsOf(plan);
  const services = [...plan.service.values()];
  const until = dayAfter(today, noticeDays);
  const effects = effectsByService(plan.serviceEffect);
  const bills = yearBillsOf(plan);
  const years = Array.from({ length: Math.min(horizonYears, toldYears) }, (_, index) => firstYear + index);
  const yearOf = (day: string | null) =>
    day === null ? null : fiscalYearOf(quarterOfDay(day, fiscalYearFirstMonth));
  const about = (code: string, is: (service: Service) => boolean, parameters: Coded['parameters'] = {}) => {
    const serviceIds = services.filter(is).map(({ id }) => id);
    const count = serviceIds.length;
    return count ? [{ code, parameters: { count, ...parameters }, serviceIds }] : [];
  };
  const ending = (year: number) => about('ends', ({ sunset }) => yearOf(sunset) === year, { year });
  const running = (day: 'contractEnd' | 'sunset', { [day]: ends }: Service) => ends === null || ends >= today;
  const inForce = (service: Service) => running('sunset', service) && running('contractEnd', service);
  return [
    ...about('contract-over', (row) => running('sunset', row) && !running('contractEnd', row)),
    ...about('notice-passed', (row) => inForce(row) && row.noticeDate !== null && row.noticeDate < today),
    ...about('notice-soon', (row) => inForce(row) && isWithin(row.noticeDate, today, until), { until }),
    ...years.flatMap((year) => about('contract-ends', (row) => yearOf(row.contractEnd) === year, { year })),
    ...about('without-cost', (service) => mostCostAYear(plan, service) === null),
    ...about('year-booked', ({ id }) => bills.has(id)),
    ...about('ended', ({ sunset }) => sunset !== null && (yearOf(sunset) ?? 0) < firstYear, {
      year: firstYear,
    }),
    ...years.flatMap(ending),
    ...about('changed', ({ id }) => effects.of(id).length > 0),
  ];
}

function isWithin(day: string | null, from: string, until: string): boolean {
  return day !== null && day >= from && day <= until;
}

/** The day `count` days after one, both as YYYY-MM-DD. */
function dayAfter(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
}
