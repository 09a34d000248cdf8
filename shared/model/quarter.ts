/**
 * An absolute fiscal quarter: fiscal year * 4 + (quarter of the year - 1), so that arithmetic is plain addition.
 * A fiscal year is named by the calendar year in which it ends (FY2027 with first month April: April 2026 to March 2027).
 */
export type Quarter = number;

/** The first and the last quarter a plan can speak of: those of the years 1900 to 2199. */
export const firstQuarter: Quarter = 1900 * 4;
export const lastQuarter: Quarter = 2199 * 4 + 3;

/** The quarter `number` (1 to 4) of fiscal year `fiscalYear`. */
export function quarterIn(fiscalYear: number, number: number): Quarter {
  return fiscalYear * 4 + (number - 1);
}

/** The fiscal year a quarter lies in. */
export function fiscalYearOf(quarter: Quarter): number {
  return Math.floor(quarter / 4);
}

/** 1 to 4. */
export function quarterOfYear(quarter: Quarter): number {
  return quarter - fiscalYearOf(quarter) * 4 + 1;
}

/** The fiscal quarter of a calendar month (1 to 12), for a fiscal year that begins in `firstMonth` (1 to 12). */
export function quarterOfMonth(year: number, month: number, firstMonth: number): Quarter {
  const intoYear = (month - firstMonth + 12) % 12;
  const endsNextYear = firstMonth > 1 && month >= firstMonth;
  return quarterIn(endsNextYear ? year + 1 : year, Math.floor(intoYear / 3) + 1);
}

/** The first day of a fiscal quarter as YYYY-MM-DD, for a fiscal year that begins in `firstMonth` (1 to 12). */
export function firstDayOf(quarter: Quarter, firstMonth: number): string {
  const monthsIntoYear = (quarterOfYear(quarter) - 1) * 3 + (firstMonth - 1);
  const startYear = firstMonth > 1 ? fiscalYearOf(quarter) - 1 : fiscalYearOf(quarter);
  const year = startYear + Math.floor(monthsIntoYear / 12);
  const month = (monthsIntoYear % 12) + 1;
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** Whether a day (YYYY-MM-DD) lies before the first one of a fiscal year that begins in `firstMonth` (1 to 12). */
export function isBeforeYear(day: string, fiscalYear: number, firstMonth: number): boolean {
  return day < firstDayOf(quarterIn(fiscalYear, 1), firstMonth);
}

/** The fiscal quarter of a day written as YYYY-MM-DD, for a fiscal year that begins in `firstMonth` (1 to 12). */
export function quarterOfDay(day: string, firstMonth: number): Quarter {
  return quarterOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)), firstMonth);
}
