import { hoursPerDay } from '../model/records/agreement';
import { counted } from './counts';
import { say } from './say';

/** Working time as it is read: "4 hours", "3 days", "1 day 4 hours"; empty where none is agreed. */
export function workingTimeWords(hours: number | null): string {
  if (hours === null) return '';
  const days = Math.floor(hours / hoursPerDay);
  const rest = hours - days * hoursPerDay;
  if (days === 0) return rest === 0 ? say`0 hours` : counted(rest, 'hour');
  return rest === 0 ? counted(days, 'day') : `${counted(days, 'day')} ${counted(rest, 'hour')}`;
}

/** Hours of a working unit, by the words people write it with in English and German. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:h|hrs?|hours?|std|stunden?|arbeitsstunden?|working hours?|business hours?)$/, 1],
  [/^(?:d|days?|t|tage?n?|at|arbeitstage?n?|wd|bd|working days?|business days?|werktage?n?)$/, hoursPerDay],
  [/^(?:w|wks?|weeks?|wochen?|working weeks?|arbeitswochen?)$/, 5 * hoursPerDay],
];

/**
 * Whole working hours of a text such as "4 h", "2 days", "1 day 4 hours", "1,5 Tage" or, with the unit that a bare number is of
 * (hours of it; null: a bare number is not read), "3"; null where it is no such time. Part of an hour counts as one.
 */
export function readWorkingTime(text: string, bareUnit: number | null): number | null {
  let rest = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
  if (rest === '') return null;
  const bare = /^\d{1,5}(?:[.,]\d{1,3})?$/.exec(rest);
  if (bare) return bareUnit === null ? null : Math.ceil(numberOf(rest) * bareUnit);
  let sum = 0;
  while (rest !== '') {
    const part =
      /^(\d{1,5}(?:[.,]\d{1,3})?) ?([a-z]+(?: (?:hours?|days?|weeks?))?)\.?,? ?(?:(?:and|und) )?/.exec(rest);
    const hours = units.find(([pattern]) => pattern.test(part?.[2] ?? ''))?.[1];
    if (!part || hours === undefined) return null;
    sum += numberOf(part[1] ?? '') * hours;
    rest = rest.slice(part[0].length);
  }
  return Math.ceil(sum);
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}
