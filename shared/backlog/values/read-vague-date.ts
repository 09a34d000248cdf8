import { monthOf } from '../header/month-words';
import type { DatePoint } from './date-read';

const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|mont|dienst|mittw|donnerst|freit|samst|sonnt|lun|mar|mer|mier|mié|miér|jeu|jue|ven|vie|vier|sam|sab|sáb|dim|dom|seg|ter|qua|qui|sex)\p{L}*[,.]?\s+(?=[\p{L}\d])/iu;

/** A date without the day of the week before it; null where there is none. */
export function withoutWeekday(text: string): string | null {
  const rest = text.replace(weekday, '');
  const first = text.slice(0, text.length - rest.length).replace(/[,.\s]/g, '');
  return rest === text || monthOf(first) !== null ? null : rest;
}

const week =
  /^(?:(\d{4})\s*-?\s*(?:W|KW|CW|S)\s*(\d{1,2})(?:-[1-7])?|(?:W|KW|CW|WK|week|woche|semaine|semana)\.?\s*(\d{1,2})[\s/.-]+'?(\d{4}|\d{2}))$/i;
const half =
  /^(?:(?:H|HJ|S)\s?([12])[\s/.-]*(?:FY|GJ|CY)?\s?'?(\d{4}|\d{2})|(?:FY|GJ|CY)?\s?(\d{4})[\s/.-]*(?:H|HJ|S)\s?([12])|([12])(?:\.|st|nd|er|e|º)?\s?(?:HJ|H|half|halbjahr|semestre|semester)[\s/.-]*(?:of |de |du )?'?(\d{4}|\d{2}))$/i;
const part =
  /^(eoy|ye|year[- ]end|early|mid|middle|late|end|start|beginning|anfang|mitte|ende|debut|début|mi|fin|principios|comienzos|mediados|finales|inicio|início|meados|fim|final)(?:\s+of|\s+de|\s+du)?[\s-]*(?:in\s+)?'?(\d{4}|(?<=eoy|ye|eoy\s|ye\s|')\d{2})$/i;
const partOf =
  /^(?:early|mid|middle|late|end|start|beginning|eoq|eom|anfang|mitte|ende|debut|début|mi|fin|principios|comienzos|mediados|finales|inicio|início|meados|fim|final)(?:\s+of|\s+de|\s+du)?[\s-]+(?=\S)/iu;
const around =
  /^(?:by|until|till|bis|ab|from|since|ca\.?|circa|approx\.?|around|about|est\.?|expected|planned|target|vsl\.?|voraussichtlich|env\.?|vers|aprox\.?|hacia|~|≈)\s*(?=\S)|\s*\((?:tbc|tbd|est\.?|estimated?|estimate|approx\.?|planned|target|forecast|provisional|indicative|latest|earliest|geplant|offen|prévu|previsto|\?)\)$|\s*(?:\?|tbc|est\.?|\*|(?<=\d) A\*?)$/giu;

/** A date without the words that only say that it is not sure. */
export function withoutRemark(text: string): string {
  return text.replace(around, '').trim();
}

/** What a part of a quarter, a month or a fiscal year is a part of; null where it is none. */
export function wholeOf(text: string): string | null {
  const rest = text.replace(partOf, '');
  return rest === text ? null : rest;
}

const eastAsian = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?$/;
const spaced = /^(\d{4})\.\s+(\d{1,2})\.\s+(\d{1,2})\.?$/;
const milliseconds = /^1\d{12}$/;

/** The month that a word for a part of the year means. */
const monthsOfParts: readonly (readonly [month: number, words: RegExp])[] = [
  [2, /^(?:early|start|beginning|anfang|d[eé]but|principios|comienzos|in[ií]cio)$/i],
  [6, /^(?:mid|middle|mitte|mi|mediados|meados)$/i],
  [11, /^late$/i],
  [12, /./],
];

/**
 * Reads a week (its Monday), half a year, a part of a year, the dates of East Asia, or milliseconds since 1970,
 * which say no zone: their day is that of Greenwich.
 */
export function vagueDate(text: string): DatePoint | null {
  const weeks = week.exec(text);
  if (weeks !== null) return mondayOf(yearOfWeek(weeks[1] ?? weeks[4]), Number(weeks[2] ?? weeks[3]));
  const halves = half.exec(text);
  if (halves !== null) {
    const year = Number(halves[2] ?? halves[3] ?? halves[6]);
    const which = Number(halves[1] ?? halves[4] ?? halves[5]);
    return { kind: 'half', year: year < 100 ? 2000 + year : year, half: which };
  }
  const parts = part.exec(text);
  if (parts !== null) {
    const month = monthsOfParts.find(([, words]) => words.test(parts[1] ?? ''))?.[0] ?? 12;
    const year = Number(parts[2]);
    return { kind: 'about', year: year < 100 ? 2000 + year : year, month };
  }
  const asian = eastAsian.exec(text) ?? spaced.exec(text);
  if (asian !== null) return civil(Number(asian[1]), Number(asian[2]), Number(asian[3] ?? 1));
  return milliseconds.test(text) ? dayOf(new Date(Number(text))) : null;
}

function yearOfWeek(text: string | undefined): number {
  return text?.length === 2 ? 2000 + Number(text) : Number(text);
}

/** The Monday of a week as ISO 8601 counts them: the first has the 4th of January. */
function mondayOf(year: number, number: number): DatePoint {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (number - 1) * 7;
  const date = new Date(Date.UTC(year, 0, monday));
  const next = new Date(Date.UTC(year, 0, monday + 3));
  return number >= 1 && next.getUTCFullYear() === year ? dayOf(date) : { kind: 'impossible' };
}

function civil(year: number, month: number, day: number): DatePoint {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? dayOf(date) : { kind: 'impossible' };
}

function dayOf(date: Date): DatePoint {
  const year = date.getUTCFullYear();
  return year >= 1900 && year <= 2199
    ? { kind: 'day', year, month: date.getUTCMonth() + 1, day: date.getUTCDate() }
    : { kind: 'impossible' };
}
