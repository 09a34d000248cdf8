import { fiscalYearOf, type Quarter, quarterOfYear } from '../model/quarter';
import type { Speech } from './speech';
import { say } from './say';

/** "2027", or "FY2027" where the fiscal year is not the calendar year. */
export function yearWords(fiscalYear: number, { fiscalYearFirstMonth }: Speech): string {
  return fiscalYearFirstMonth === 1 ? String(fiscalYear) : say`FY${fiscalYear}`;
}

/** "Q3 2027". */
export function quarterWords(quarter: Quarter, speech: Speech): string {
  return `Q${quarterOfYear(quarter)} ${yearWords(fiscalYearOf(quarter), speech)}`;
}

/** "Q1–Q2 2027", "Q4 2027–Q1 2028", "Q3 2027"; empty where there is no start. */
export function spanWords(start: Quarter | null, lengthQuarters: number, speech: Speech): string {
  if (start === null) return '';
  const last = start + lengthQuarters - 1;
  if (last === start) return quarterWords(start, speech);
  if (fiscalYearOf(start) !== fiscalYearOf(last))
    return `${quarterWords(start, speech)}–${quarterWords(last, speech)}`;
  return `Q${quarterOfYear(start)}–${quarterWords(last, speech)}`;
}
