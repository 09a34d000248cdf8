import { type Plan, settingsOf } from '../model/plan';
import { isBeforeYear } from '../model/quarter';
import type { Service } from '../model/service';
import { type Decision, refuse } from './decision';

type Dates = Pick<Service, 'name' | 'noticeDate' | 'contractEnd' | 'sunset' | 'costYear'>;

/**
 * Why a service cannot have these dates: notice after the end of its contract, or a sunset before the fiscal year that its
 * cost is of (where none is said, the plan's first). null where it can, and where the dates in question are as before.
 */
export function whyNotTheDates(plan: Plan, service: Dates, before: Dates | null = null): Decision | null {
  const { name, noticeDate, contractEnd, sunset, costYear } = service;
  const isNew = (...fields: (keyof Dates)[]) => fields.some((field) => service[field] !== before?.[field]);
  const isLate = noticeDate !== null && contractEnd !== null && noticeDate > contractEnd;
  if (isLate && isNew('noticeDate', 'contractEnd'))
    return refuse('notice-after-contract', [], { service: name });
  const { firstYear, fiscalYearFirstMonth } = settingsOf(plan);
  const year = costYear ?? firstYear;
  if (sunset !== null && isNew('sunset', 'costYear') && isBeforeYear(sunset, year, fiscalYearFirstMonth))
    return refuse('sunset-before-cost', [], { service: name, year });
  return null;
}
