import type { Plan } from '../model/plan';
import type { Service } from '../model/service';
import { onceForEach } from './memo';
import { dayAfter } from './working-days';

/** How many days ahead of today a notice date is told. */
const noticeDays = 90;

interface Notices {
  /** Their day for notice has gone by, and neither contract nor service has ended. */
  readonly passed: readonly Service[];
  /** Their day for notice lies within the next 90 days, today counted. */
  readonly soon: readonly Service[];
  /** The last of those days, YYYY-MM-DD. */
  readonly until: string;
}

/** The services whose day for notice is to be looked at on a day (YYYY-MM-DD), in the order of the services. */
export function noticesOf({ service }: Plan, today: string): Notices {
  return noticesIn(service, today);
}

const noticesIn = onceForEach((services: Plan['service'], today: string): Notices => {
  const until = dayAfter(today, noticeDays);
  const [passed, soon]: [Service[], Service[]] = [[], []];
  for (const row of services.values()) {
    const { noticeDate: day, contractEnd, sunset } = row;
    if (day === null || day > until || hasCome(contractEnd, today) || hasCome(sunset, today)) continue;
    (day < today ? passed : soon).push(row);
  }
  return { passed, soon, until };
});

/** Whether something has ended by a day; on its last one it is still there. */
export function hasCome(last: string | null, today: string): boolean {
  return last !== null && last < today;
}
