import { type Plan, settingsOf } from '../model/plan';
import { fiscalYearOf, quarterOfDay } from '../model/quarter';
import type { Service } from '../model/service';
import type { Coded } from './decision';
import { longUnchanged } from './inertia-worst';
import { effectsByService } from './lines';
import { mostCostAYear } from './run-today';
import { hasCome, noticesOf } from './service-notices';
import { yearBillsOf } from './year-bill';

/** Something about services that is to be looked at, with the ones it speaks of. */
export interface ServiceFact extends Coded {
  readonly serviceIds: readonly string[];
}

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
 * - `worries`, `unknown`: what the landscape review said of it last;
 * - `unchanged` {years}: it is as it was for five years and more before the plan, and has no sunset;
 * - `changed`: an initiative ends it, takes its place or makes it cheaper.
 */
export function serviceFacts(plan: Plan, today: string): ServiceFact[] {
  const { firstYear, horizonYears, fiscalYearFirstMonth } = settingsOf(plan);
  const services = [...plan.service.values()];
  const { until, ...notices } = noticesOf(plan, today);
  const [passed, soon] = [new Set(notices.passed), new Set(notices.soon)];
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
  return [
    ...about('contract-over', (row) => hasCome(row.contractEnd, today) && !hasCome(row.sunset, today)),
    ...about('notice-passed', (row) => passed.has(row)),
    ...about('notice-soon', (row) => soon.has(row), { until }),
    ...years.flatMap((year) => about('contract-ends', (row) => yearOf(row.contractEnd) === year, { year })),
    ...about('without-cost', (service) => mostCostAYear(plan, service) === null),
    ...about('year-booked', ({ id }) => bills.has(id)),
    ...about('ended', ({ sunset }) => sunset !== null && (yearOf(sunset) ?? 0) < firstYear, {
      year: firstYear,
    }),
    ...years.flatMap(ending),
    ...about('worries', ({ review }) => review === 'worries'),
    ...about('unknown', ({ review }) => review === 'unknown'),
    ...about(
      'unchanged',
      ({ unchangedSince, sunset }) =>
        unchangedSince !== null && sunset === null && firstYear - unchangedSince >= longUnchanged,
      { years: longUnchanged },
    ),
    ...about('changed', ({ id }) => effects.of(id).length > 0),
  ];
}
