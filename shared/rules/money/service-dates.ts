import { contradictionOf, type ServiceDates } from '../../model/impossible-dates';
import { type Plan, settingsOf } from '../../model/plan';
import type { Service } from '../../model/records/service';
import { type Decision, refuse } from '../decision';

/** Why a service cannot have these dates (impossible-dates.ts); null where it can. */
export function whyNotTheDates(
  plan: Plan,
  service: ServiceDates & Pick<Service, 'name'>,
  before: ServiceDates | null = null,
): Decision | null {
  const by = contradictionOf(service, before, settingsOf(plan));
  if (by === null) return null;
  const { name } = service;
  return by.code === 'notice-after-contract'
    ? refuse(by.code, [], { service: name })
    : refuse(by.code, [], { service: name, year: by.year });
}
