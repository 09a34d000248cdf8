import type { Plan } from '../../model/plan';
import type { Service } from '../../model/records/service';
import { onceForEachOf } from '../tables/memo';
import { dayAfter } from '../time/working-days';

/** How many days ahead of today a notice date is told. */
const noticeDays = 90;

interface Notices {
  /** Their day for notice has gone by, and neither contract nor service has ended. */
  readonly passed: readonly Service[];
  /** Their day for notice lies within the next 90 days, today counted. */
  readonly soon: readonly Service[];
}

/** The services whose day for notice is to be looked at on a day (YYYY-MM-DD), in the order of the services. */
export function noticesOf({ service }: Plan, today: string): Notices {
  return noticesIn(service, today);
}

const noticesIn = onceForEachOf((services: Plan['service'], today: string): Notices => {
  const until = lastNoticeDay(today);
  const [passed, soon]: [Service[], Service[]] = [[], []];
  for (const row of services.values()) {
    const notice = noticeOf(row, today, until);
    if (notice) (notice === 'passed' ? passed : soon).push(row);
  }
  return { passed, soon };
});

/** The last day for notice that is told of beforehand. */
export function lastNoticeDay(today: string): string {
  return dayAfter(today, noticeDays);
}

/** How one service's day for notice is to be looked at; null: not yet, or not any more. `until` is the last day that is told. */
export function noticeOf(
  { noticeDate: day, contractEnd, sunset }: Service,
  today: string,
  until: string,
): 'passed' | 'soon' | null {
  if (day === null || day > until || hasCome(contractEnd, today) || hasCome(sunset, today)) return null;
  return day < today ? 'passed' : 'soon';
}

/** Whether something has ended by a day; on its last one it is still there. */
export function hasCome(last: string | null, today: string): boolean {
  return last !== null && last < today;
}
