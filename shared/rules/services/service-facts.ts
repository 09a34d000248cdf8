import { type Plan, settingsOf } from '../../model/plan';
import { fiscalYearOf, quarterOfDay } from '../../model/quarter';
import type { Service } from '../../model/records/service';
import { mostCostAYear } from '../cards/run-today';
import { type Change, changedRows, takenOver } from '../cards/taken-over';
import type { Coded } from '../decision';
import { effectsByService } from '../tables/lines';
import { servicesIn } from '../tables/touched';
import { longUnchanged } from './inertia-worst';
import { hasCome, lastNoticeDay, noticeOf } from './service-notices';
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
export function serviceFacts(plan: Plan, today: string): readonly ServiceFact[] {
  return factsOf(plan, today).facts;
}

interface Facts {
  /** What is to be said of each service, as places in `about`; a service of which nothing is has none. */
  readonly said: ReadonlyMap<string, readonly number[]>;
  /** By place in `about`: services in the order of the table. */
  readonly ids: readonly (readonly string[])[];
  readonly facts: readonly ServiceFact[];
}

/** An edit looks at the services that it speaks of; their lists are made again where one comes or goes. */
const factsOf = takenOver(
  (plan: Plan, today: string): Facts => {
    const abouts = aboutAll(plan, today);
    const said = changedRows(new Map(), plan.service.keys(), (id) => saidOf(plan, abouts, id));
    return listed(plan, abouts, said, []);
  },
  (before, change, plan, today) => {
    const touched = servicesTouched(change, plan);
    if (touched.size === 0) return before;
    const abouts = aboutAll(plan, today);
    const said = changedRows(before.said, touched, (id) => saidOf(plan, abouts, id));
    const others = new Set<number>();
    for (const id of touched)
      for (const [these, those] of [
        [before.said.get(id) ?? [], said.get(id) ?? []],
        [said.get(id) ?? [], before.said.get(id) ?? []],
      ] as const)
        for (const at of these) if (!those.includes(at)) others.add(at);
    // What comes or goes may stand elsewhere in the table.
    const { added = [], removed = [] } = change.patch.service ?? {};
    const known = added.length + removed.length > 0 ? [] : before.ids;
    return listed(
      plan,
      abouts,
      said,
      known.map((ids, at) => (others.has(at) ? undefined : ids)),
    );
  },
);

function servicesTouched({ before, patch }: Change, plan: Plan): ReadonlySet<string> {
  const ids = new Set(servicesIn(patch, before));
  const { added = [], changed = [], removed = [] } = patch.serviceEffect ?? {};
  for (const { serviceId } of [...added, ...removed]) ids.add(serviceId);
  for (const of of [before, plan])
    for (const { id } of changed) {
      const effect = of.serviceEffect.get(id);
      if (effect) ids.add(effect.serviceId);
    }
  return ids;
}

function saidOf(plan: Plan, abouts: readonly About[], id: string): readonly number[] | undefined {
  const service = plan.service.get(id);
  if (!service) return undefined;
  const said = abouts.flatMap(({ is }, at) => (is(service) ? [at] : []));
  return said.length > 0 ? said : undefined;
}

function listed(
  plan: Plan,
  abouts: readonly About[],
  said: Facts['said'],
  known: readonly (readonly string[] | undefined)[],
): Facts {
  const ids = abouts.map(
    (_about, at) => known[at] ?? [...plan.service.keys()].filter((id) => said.get(id)?.includes(at)),
  );
  const facts = abouts.flatMap(({ code, parameters }, at) => {
    const serviceIds = ids[at] ?? [];
    const count = serviceIds.length;
    return count > 0 ? [{ code, parameters: { count, ...parameters }, serviceIds }] : [];
  });
  return { said, ids, facts };
}

interface About extends Coded {
  readonly is: (service: Service) => boolean;
}

function aboutAll(plan: Plan, today: string): readonly About[] {
  const { firstYear, horizonYears, fiscalYearFirstMonth } = settingsOf(plan);
  const until = lastNoticeDay(today);
  const effects = effectsByService(plan.serviceEffect);
  const bills = yearBillsOf(plan);
  const years = Array.from({ length: Math.min(horizonYears, toldYears) }, (_, index) => firstYear + index);
  const yearOf = (day: string | null) =>
    day === null ? null : fiscalYearOf(quarterOfDay(day, fiscalYearFirstMonth));
  const about = (code: string, is: About['is'], parameters: Coded['parameters'] = {}) => ({
    code,
    parameters,
    is,
  });
  return [
    about('contract-over', (row) => hasCome(row.contractEnd, today) && !hasCome(row.sunset, today)),
    about('notice-passed', (row) => noticeOf(row, today, until) === 'passed'),
    about('notice-soon', (row) => noticeOf(row, today, until) === 'soon', { until }),
    ...years.map((year) => about('contract-ends', (row) => yearOf(row.contractEnd) === year, { year })),
    about('without-cost', (service) => mostCostAYear(plan, service) === null),
    about('year-booked', ({ id }) => bills.has(id)),
    about('ended', ({ sunset }) => sunset !== null && (yearOf(sunset) ?? 0) < firstYear, {
      year: firstYear,
    }),
    ...years.map((year) => about('ends', ({ sunset }) => yearOf(sunset) === year, { year })),
    about('worries', ({ review }) => review === 'worries'),
    about('unknown', ({ review }) => review === 'unknown'),
    about(
      'unchanged',
      ({ unchangedSince, sunset }) =>
        unchangedSince !== null && sunset === null && firstYear - unchangedSince >= longUnchanged,
      { years: longUnchanged },
    ),
    about('changed', ({ id }) => effects.of(id).length > 0),
  ];
}
