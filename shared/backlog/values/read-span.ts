import { monthOf } from '../header/month-words';
import type { DatePoint, DateRead } from './date-read';

/** Words and signs between a start and an end. A bare hyphen also lies within dates, so it is tried last. */
const between = [
  /\s+(?:to|till|until|through|thru|bis|bis zum|au|à|jusqu'au|hasta|hasta el|até|al?)\s+/iu,
  /\s*(?:→|⟶|=>|->|…|\.\.\.?)\s*/u,
  /\s*[–—]\s*/u,
  /\s+-\s+/,
  /(?<=[\p{L}\d])-(?=[\p{L}])/u,
  /(?<=\d\.|[QTH]\d)-(?=\d)/i,
  /(?<=\d[./]\d{4})-(?=\d{1,2}[./])|(?<=\d{4}\/\d{1,2}(?:\/\d{1,2})?)-(?=\d{4})/,
  /(?<=^\d{4})-(?=\d{4}$)/,
] as const;

/** Dates whose year stands beside the other end: `Q1`, `H1`, `Jan`, `1 Jan`, `Jan 1`, `01.01.` */
const withoutYear =
  /^(?:[QTHS]\s?[1-4]|[1-4]\s?[QTHS]|\d{1,2}\.?\s?\p{L}{3,10}\.?|\p{L}{3,10}\.?(?:\s\d{1,2})?|\d{1,2}\.\d{1,2}\.)$/iu;
const yearBehind = /(?:^|[\s./,'-])((?:FY|CY|GJ)?\s?'?(?:\d{4}|\d{2}))$/i;
const yearAhead = /^((?:FY|CY|GJ)?\s?\d{4})[\s./-]/i;

/**
 * Reads a start and an end in one cell, as in `Q1-Q3 2027` or `2027-01-01 to 2027-06-30`, by what reads one date; null
 * where it is no such pair. A year and the next are left alone: 2027-2028 also is one fiscal year.
 */
export function spanOf(text: string, point: (text: string) => DatePoint | null): DateRead | null {
  if (!mayBegin(text)) return null;
  const bare = text.replace(/^(?:from|von|vom|du|de|desde|entre|between)\s+(?=[\p{L}\d])/iu, '');
  for (const mark of between) {
    const ends = bare.split(mark);
    if (ends.length !== 2) continue;
    const [left = '', right = ''] = ends.map((end) => end.trim());
    const from = point(withYear(left, yearBehind.exec(right)?.[1]));
    const to = point(withYear(right, undefined, yearAhead.exec(left)?.[1]));
    if (from === null || to === null) continue;
    if (from.kind === 'year' && to.kind === 'year' && to.year - from.year < 2) continue;
    return { kind: 'span', from, to };
  }
  return null;
}

const opening =
  /^(?:(?:from|von|vom|du|de|desde|entre|between)\s+)?(?:\d|[QTHS]\s?\d|(?:FY|GJ|CY|KW|CW|W)\s?'?\d|(\p{L}{2,10})[\s.,-])/iu;
const partOfYear =
  /^(?:early|mid|middle|late|end|start|beginning|anfang|mitte|ende|debut|début|mi|fin|principios|mediados|finales|inicio|início|meados|fim|final|eoy|week|quarter)$/i;

/** Quick, since it is asked of prose as well: whether a text begins as dates do. */
function mayBegin(text: string): boolean {
  const found = opening.exec(text);
  if (found === null) return false;
  const word = found[1];
  return word === undefined || monthOf(word) !== null || partOfYear.test(word);
}

/** A date with the year of the other end where it has none of its own. */
function withYear(date: string, behind: string | undefined, ahead?: string): string {
  if (!withoutYear.test(date)) return date;
  if (ahead !== undefined) return `${ahead} ${date}`;
  if (behind === undefined) return date;
  return date.endsWith('.') && /^\d/.test(date) ? `${date}${behind}` : `${date} ${behind}`;
}
