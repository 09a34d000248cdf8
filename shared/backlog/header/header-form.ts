import type { DayOrder } from '../values/read-date';

const dayFirst = /(?:^|[^\p{L}./-])(?:d{1,2}|t{1,2}|j{1,2})[./-]m{1,3}(?![\p{L}])/iu;
const monthFirst = /(?:^|[^\p{L}./-])m{1,3}[./-]d{1,2}(?![\p{L}])/iu;

/** Which of day and month a header says that its dates have first: "Start (dd/mm/yyyy)", "Beginn [TT.MM.JJJJ]"; null where it says nothing. */
export function dayOrderIn(header: string): DayOrder | null {
  if (dayFirst.test(header)) return 'day-month';
  return monthFirst.test(header) ? 'month-day' : null;
}
