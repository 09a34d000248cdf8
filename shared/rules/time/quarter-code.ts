import { fiscalYearOf, type Quarter, quarterOfYear } from '../../model/quarter';

/** "2027Q1": a fiscal quarter for programs to read. */
export function quarterCode(quarter: Quarter): string {
  return `${fiscalYearOf(quarter)}Q${quarterOfYear(quarter)}`;
}
