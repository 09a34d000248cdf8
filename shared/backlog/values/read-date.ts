import { monthOf } from '../header/month-words';
import type { DatePoint, DateRead } from './date-read';
import { spanOf } from './read-span';
import { vagueDate, wholeOf, withoutRemark, withoutWeekday } from './read-vague-date';

export type DayOrder = 'day-month' | 'month-day';

const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(.*)$/s;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$/;
const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/s;
/** "31. 12. 2027" as Czechs and Slovaks write it, "2027. 12. 31." as Hungarians do. */
const spaced = /^(\d{1,4})\.\s(\d{1,2})\.\s(\d{1,4})\.?$/;
const yearMonth = /^(\d{4})[-/.](\d{1,2})$/;
const monthYear = /^(\d{1,2})[-/.](\d{4})$/;
const dayName =
  /^(\d{1,2})(?:\.|st|nd|rd|th|er|º)?[\s/-]*(?:de\s+|of\s+)?(\p{L}{3,10})\.?[\s/,-]*(?:de\s+)?'?(\d{4}|\d{2})(?!\d)(.*)$/su;
const nameDay = /^(\p{L}{3,10})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})(?!\d)(.*)$/su;
const yearName = /^(\d{4})[\s-]+(\p{L}{3,10})\.?[\s-]+(\d{1,2})(?!\d)(.*)$/su;
const nameYear = /^(\p{L}{3,10})[.,]?[\s/-]*(?:de\s+)?'?(\d{4}|\d{2})$/u;
const yearThenName = /^(\d{4})[\s/-]+(\p{L}{3,10})\.?$/u;
const yearQuarter = /^(?:FY|GJ|CY)?\s*'?(\d{4}|\d{2})\s*[-/. ]?\s*[QT]\s*([1-4])$/i;
const quarterYear =
  /^(?:[QT]\s*([1-4])|([1-4])\s*[QT]|([1-4])(?:\.|st|nd|rd|th|er|[eèé]re|e|[eè]me|[ºª°])?\s*(?:quartal|quarter|trimestre))[\s/.-]*(?:FY|GJ|CY|de|of)?\s*'?(\d{4}|\d{2})$/i;
const yearsOfFiscal = /(?:FY|GJ)?\s?'?(?<!\d)(\d{4}|\d{2})[/-](\d{2}|\d{4})(?!\d)/i;
const yearOnly = /^(?:(?:FY|GJ)\s*'?(\d{2}|\d{4})|(\d{4}))$/i;
const yearPair = /^(?:(?:FY|GJ)\s*)?(\d{4})[/-](\d{2}|\d{4})$/i;
const serial = /^\d{5}(?:\.\d+)?$/;
const time = /^(?:[T\s,]*(?:um |at |à |às |a las )?\d{1,2}[:.h]\d{2}.*|\s*)$/s;

/**
 * Reads a date in any of the common ways of writing one, a spreadsheet's serial number (1900 system), or a quarter such
 * as `2027 Q1`, a week, half a year, or from when to when; null where the cell is none. Times of day are dropped, and with
 * them the zone: a moment is the day it is written with. Two-digit years are 1970 to 2069.
 */
export function dateOf(cell: string): DateRead | null {
  const text = cell.trim();
  // Whatever way it is written, a date has a digit.
  if (text === '' || text.length > 80 || !digit.test(text)) return null;
  const point = pointOf(text);
  if (point !== null && point.kind !== 'impossible') return point;
  return (hasYear.test(text) ? spanOf(text, pointOf) : null) ?? point;
}

const digit = /\d/;
const hasYear =
  /\d{4}|\d[./-]\d{1,2}[./-]\d\d|(?:FY|GJ|[QTH]\d|EO[YQ]|YE)[\s/-]?'?\d\d|(?:W|KW|CW|WK)\.?\s?\d{1,2}[\s/.-]+'?\d\d|\dHJ?\d\d|\p{L}[\s/-]\d\d(?: A)?\*?$/iu;

/** A single time, without what stands around it: `by Q3 2027`, `Q3 2027 (tbc)`, `~Q3 2027`. */
function pointOf(text: string): DatePoint | null {
  const read = exactPoint(text);
  if (read !== null || !hasYear.test(text)) return read;
  const bare = withoutRemark(text);
  return bare === text ? null : exactPoint(bare);
}

function exactPoint(text: string): DatePoint | null {
  // "Okt. 2027" is a month, whatever day of the week "Do. 04.01.27" is.
  const read = plainDate(text) ?? plainDate(text.replace(/^\p{L}{2,10}[,.]\s*(?=\d)/u, ''));
  if (read !== null || !hasYear.test(text)) return read;
  const vague = vagueDate(text) ?? partOfTime(text);
  if (vague !== null) return vague;
  const rest = withoutWeekday(text);
  const bare = rest === null ? null : plainDate(rest);
  return bare?.kind === 'day' || bare?.kind === 'either' || bare?.kind === 'impossible' ? bare : null;
}

/** The end of a quarter is that quarter, the middle of a month a month without a day, the end of a fiscal year its last quarter. */
function partOfTime(text: string): DatePoint | null {
  const rest = wholeOf(text);
  const whole = rest === null ? null : plainDate(rest);
  if (whole?.kind === 'quarter') return whole;
  if (whole?.kind === 'day' && /\p{L}/u.test(rest ?? ''))
    return { kind: 'about', year: whole.year, month: whole.month };
  if (whole?.kind !== 'year') return null;
  const quarter = /^(?:end|ende|fin|fim|final|finales|late)/i.test(text) ? 4 : /^mi/i.test(text) ? 2 : 1;
  return { kind: 'quarter', year: whole.year, quarter };
}

function plainDate(text: string): DatePoint | null {
  return (
    numericDate(text.replace(spaced, '$1.$2.$3')) ??
    shortDate(text) ??
    quarterDate(text) ??
    namedDate(text) ??
    (serial.test(text) ? fromSerial(Number(text)) : null)
  );
}

function numericDate(text: string): DatePoint | null {
  const whole = iso.exec(text) ?? compact.exec(text);
  if (whole !== null) {
    const short = whole.length === 4;
    const rest = short ? '' : whole[5];
    if (short && !plausible(Number(whole[1]))) return null;
    return time.test(rest ?? '')
      ? day(whole[1], short ? whole[2] : whole[3], short ? whole[3] : whole[4])
      : null;
  }
  const parts = numeric.exec(text);
  if (parts === null || !time.test(parts[5] ?? '')) return null;
  if (parts[2] === '.') return day(parts[4], parts[3], parts[1]);
  const first = Number(parts[1]);
  const second = Number(parts[3]);
  const year = fullYear(parts[4]);
  if (first > 12 && second > 12) return { kind: 'impossible' };
  return { kind: 'either', year, first, second };
}

function shortDate(text: string): DatePoint | null {
  const ahead = yearMonth.exec(text);
  if (ahead !== null && Number(ahead[2]) <= 12) return day(ahead[1], ahead[2], '1');
  const behind = monthYear.exec(text);
  if (behind !== null) return day(behind[2], behind[1], '1');
  const pair = yearPair.exec(text);
  if (pair !== null) {
    const last = fullYear(pair[2]);
    return last === Number(pair[1]) + 1 ? { kind: 'year', year: last } : { kind: 'impossible' };
  }
  const alone = yearOnly.exec(text);
  const year = fullYear(alone?.[1] ?? alone?.[2]);
  return alone !== null && plausible(year) ? { kind: 'year', year } : null;
}

function quarterDate(written: string): DatePoint | null {
  // A fiscal year that is named by both of its years goes by the second.
  const text = written
    .replace(yearsOfFiscal, (all, first: string, second: string) =>
      (Number(first) + 1) % 100 === Number(second) % 100 ? ` ${fullYear(second)} ` : all,
    )
    .trim();
  const ahead = yearQuarter.exec(text);
  if (ahead !== null) return { kind: 'quarter', year: fullYear(ahead[1]), quarter: Number(ahead[2]) };
  const behind = quarterYear.exec(text);
  if (behind === null) return null;
  return { kind: 'quarter', year: fullYear(behind[4]), quarter: Number(behind[1] ?? behind[2] ?? behind[3]) };
}

function namedDate(text: string): DatePoint | null {
  const forms: readonly (readonly [RegExp, year: number, month: number, day: number, rest: number])[] = [
    [dayName, 3, 2, 1, 4],
    [nameDay, 3, 1, 2, 4],
    [yearName, 1, 2, 3, 4],
    [nameYear, 2, 1, 0, 0],
    [yearThenName, 1, 2, 0, 0],
  ];
  for (const [form, year, month, dayAt, rest] of forms) {
    const parts = form.exec(text);
    const number = monthOf(parts?.[month] ?? '');
    if (parts === null || number === null) continue;
    if (rest > 0 && !time.test(parts[rest] ?? '')) continue;
    return day(parts[year], String(number), dayAt === 0 ? '1' : parts[dayAt]);
  }
  return null;
}

function day(year: string | undefined, month: string | undefined, dayOfMonth: string | undefined): DatePoint {
  return checkedDay(fullYear(year), Number(month), Number(dayOfMonth));
}

/** The day if it exists between 1900 and 2199. */
export function checkedDay(year: number, month: number, dayOfMonth: number): DatePoint {
  const long = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  const exists = plausible(year) && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= long;
  return exists ? { kind: 'day', year, month, day: dayOfMonth } : { kind: 'impossible' };
}

function plausible(year: number): boolean {
  return year >= 1900 && year <= 2199;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function fullYear(text: string | undefined): number {
  const year = Number(text);
  if (text === undefined || text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Days since 1899-12-30, by the civil calendar (algorithm of days from the era of 400 years). */
function fromSerial(serialDay: number): DatePoint {
  const days = Math.floor(serialDay) - 25_569 + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const dayOfMonth = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return checkedDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth);
}
