import { isBeforeYear } from './quarter';
import type { Service } from './records/service';

export type ServiceDates = Pick<Service, 'noticeDate' | 'contractEnd' | 'sunset' | 'costYear'>;

/** What of a plan decides which dates can be: fiscal years, and the month (1 to 12) in which they begin. */
export interface PlanYears {
  readonly firstYear: number;
  readonly fiscalYearFirstMonth: number;
}

/** Two dates of a service that contradict one another; the fields in the order in which they are given up. */
type DateContradiction =
  | { readonly code: 'notice-after-contract'; readonly fields: readonly ['noticeDate', 'contractEnd'] }
  | {
      readonly code: 'sunset-before-cost';
      readonly fields: readonly ['sunset', 'costYear'];
      /** The fiscal year that the cost is of, and whether that is only the plan's first, since none is said. */
      readonly year: number;
      readonly isFirst: boolean;
    };

/** A date that cannot be, and what it contradicts. */
export interface ImpossibleDate {
  readonly field: keyof ServiceDates;
  readonly value: string | number | null;
  /** What the other date of the contradiction is. */
  readonly other: string | number | null;
  readonly by: DateContradiction;
}

const noDates: ServiceDates = { noticeDate: null, contractEnd: null, sunset: null, costYear: null };

/**
 * The first contradiction: notice after the end of the contract, or a sunset before the fiscal year that the cost is of
 * (where none is said, the plan's first). null where there is none, and where the dates in question are as before.
 */
export function contradictionOf(
  dates: ServiceDates,
  before: ServiceDates | null,
  { firstYear, fiscalYearFirstMonth }: PlanYears,
): DateContradiction | null {
  const { noticeDate, contractEnd, sunset, costYear } = dates;
  const isNew = (...fields: (keyof ServiceDates)[]) =>
    fields.some((field) => dates[field] !== before?.[field]);
  const isLate = noticeDate !== null && contractEnd !== null && noticeDate > contractEnd;
  if (isLate && isNew('noticeDate', 'contractEnd'))
    return { code: 'notice-after-contract', fields: ['noticeDate', 'contractEnd'] };
  const year = costYear ?? firstYear;
  if (sunset === null || !isNew('sunset', 'costYear') || !isBeforeYear(sunset, year, fiscalYearFirstMonth))
    return null;
  return { code: 'sunset-before-cost', fields: ['sunset', 'costYear'], year, isFirst: costYear === null };
}

/**
 * Which new dates of a service must stay as they were (`before`; null: it is a new one, with none) for the others not to be
 * contradicted; none where all can be. Of two new ones notice and sunset are given up before contract and cost year.
 */
export function impossibleDates(
  dates: ServiceDates,
  before: ServiceDates | null,
  years: PlanYears,
): ImpossibleDate[] {
  const out: ImpossibleDate[] = [];
  const was = before ?? noDates;
  let left: ServiceDates = { ...dates };
  for (let by = contradictionOf(left, was, years); by !== null; by = contradictionOf(left, was, years)) {
    const [first, second] = by.fields;
    const [field, other] = left[first] === was[first] ? [second, first] : [first, second];
    out.push({ field, value: left[field], other: left[other], by });
    left = { ...left, [field]: was[field] };
  }
  return out;
}
