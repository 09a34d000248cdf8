import { type Plan, settingsOf } from '../../model/plan';
import { fiscalYearOf, quarterOfDay } from '../../model/quarter';
import type { Service } from '../../model/records/service';
import type { Attention } from '../finding';
import { onceForEachOf } from '../tables/memo';
import { longUnchanged, worstInertia } from './inertia-worst';
import { noticesOf } from './service-notices';
import { yearBillsOf } from './year-bill';

/** Services of which one booking looks like the year's bill while more is expected, in the order of the services. */
export function yearsBookedAtOnce(plan: Plan): Attention[] {
  const bills = yearBillsOf(plan);
  if (bills.size === 0) return [];
  const services = [...plan.service.values()].filter(({ id }) => bills.has(id));
  const expected = services.reduce((sum, { id }) => sum + (bills.get(id)?.expected ?? 0), 0);
  const parameters = { count: services.length, title: services[0]?.name ?? '', expected };
  const serviceIds = services.map(({ id }) => id);
  return [{ code: 'year-booked-at-once', parameters, initiativeIds: [], serviceIds }];
}

/** Days for notice that have passed, or come within 90 days: told with the first of them. */
export function noticeLines(plan: Plan, _scenarioId: string, today: string | null): Attention[] {
  if (today === null) return [];
  const { passed, soon } = noticesOf(plan, today);
  return [...noticeLine('notice-passed', passed), ...noticeLine('notice-soon', soon)];
}

function noticeLine(code: string, services: readonly Service[]): Attention[] {
  const byDay = services.toSorted((a, b) => (a.noticeDate ?? '').localeCompare(b.noticeDate ?? ''));
  const [first] = byDay;
  if (!first) return [];
  const parameters = { count: services.length, title: first.name, day: first.noticeDate };
  return [{ code, parameters, initiativeIds: [], serviceIds: services.map(({ id }) => id) }];
}

/** Services that have been as they are for long, and that nothing would end or change. */
export function unchangedLine(plan: Plan): Attention[] {
  const worst = worstInertia(plan);
  if (!worst) return [];
  const { serviceIds, title, cost } = worst;
  const parameters = { count: serviceIds.length, title, years: longUnchanged, cost };
  return [{ code: 'long-unchanged', parameters, initiativeIds: [], serviceIds }];
}

/** Services that run out of contract in the plan's first year. */
export function contractsEnding(plan: Plan): Attention[] {
  const { firstYear, fiscalYearFirstMonth } = settingsOf(plan);
  const serviceIds = endingIn(plan.service, firstYear, fiscalYearFirstMonth);
  if (serviceIds.length === 0) return [];
  const parameters = { count: serviceIds.length, year: firstYear };
  return [{ code: 'contracts-ending', parameters, initiativeIds: [], serviceIds }];
}

const endingIn = onceForEachOf((services: Plan['service'], year: number, firstMonth: number): string[] => {
  const ids: string[] = [];
  for (const { id, contractEnd } of services.values())
    if (contractEnd !== null && fiscalYearOf(quarterOfDay(contractEnd, firstMonth)) === year) ids.push(id);
  return ids;
});
