import { wordsOf } from '../normalise';
import type { ColumnSample } from './column-sample';
import type { Found } from './settle-fields';

const years =
  '(?:fiscal |calendar |financial )?year|fy|jahr|geschaftsjahr|kalenderjahr|annee|exercice|ano|ejercicio|ano fiscal|anno|jaar';
const quarters =
  '(?:fiscal |calendar )?quarter|qtr|q|quartal|trimestre|trim|kwartaal|month|monat|mois|mes|mese|maand';
const ofEnd = /(?:^| )(?:end|finish|ende|fin|final|fim|fine|einde)(?: |$)/;
const around =
  '(?:(?:start|begin|planned|target|end|finish|plan|ziel|ende|debut|fin|inicio|de inicio|de debut|de fin|final|fim|do|de)(?: of| de)? ?)*';
const isYear = new RegExp(`^${around}(?:${years})(?: ?${around})?$`);
const isPart = new RegExp(`^${around}(?:${quarters})(?: ?${around})?$`);

/** Of German, where the words are one: Startjahr, Endquartal. */
function apart(header: string): string {
  return wordsOf(header).replace(/^(start|end|ziel|plan)(jahr|quartal|monat)$/, '$1 $2');
}

/**
 * A start or an end that stands in two columns, a year and a quarter or a month of it: both become it, the year first. Only
 * where no column is that date already, and where the cells of the one are years and those of the other none.
 */
export function takeYearAndQuarter(
  headers: readonly string[],
  samples: readonly ColumnSample[],
  fields: Map<number, Found>,
): void {
  takeDates(headers, samples, fields);
  for (const field of ['start', 'end'] as const) {
    if ([...fields.values()].some((found) => found.field === field)) continue;
    const place = (is: RegExp) =>
      headers.findIndex((header, index) => {
        const words = apart(header);
        return !fields.has(index) && is.test(words) && ofEnd.test(words) === (field === 'end');
      });
    const [year, part] = [place(isYear), place(isPart)];
    if (year < 0 || part < 0 || (samples[year]?.dates ?? 0) < 0.9 || (samples[part]?.dates ?? 1) > 0.1)
      continue;
    for (const index of [year, part]) fields.set(index, { field, reason: 'name', set: { sum: true } });
  }
}

/** A column that is only called a date is when the work is done where cells of it say from when to when. */
function takeDates(
  headers: readonly string[],
  samples: readonly ColumnSample[],
  fields: Map<number, Found>,
): void {
  if ([...fields.values()].some(({ field }) => field === 'start' || field === 'end')) return;
  const at = headers.findIndex(
    (header, index) =>
      !fields.has(index) && /^(?:date|dates|datum|fecha|fechas|data|datas)$/.test(wordsOf(header)),
  );
  const sample = samples[at];
  if (sample !== undefined && sample.spans > 0 && sample.dates >= 0.9)
    fields.set(at, { field: 'start', reason: 'content' });
}

/** A year and a part of it as one date that can be read: "2027", "3. Quartal" and "3" are 2027 Q3; without a part it is the year. */
export function joinedPeriod(first: string, second: string, isMonth: boolean): string {
  const [year, part] = /\d{4}/.test(first) ? [first.trim(), second.trim()] : [second.trim(), first.trim()];
  if (part === '') return year;
  const number = /^(?:[QTHM]\s?)?(\d{1,2})(?:\D.*)?$/i.exec(part)?.[1];
  if (number === undefined) return `${part} ${year}`;
  if (/^H/i.test(part)) return `H${number} ${year}`;
  const digits = /\d{4}/.exec(year)?.[0] ?? year;
  if (isMonth) return `${digits}-${number.padStart(2, '0')}`;
  return Number(number) <= 4 ? `${year} Q${number}` : `${part} ${year}`;
}

/** Whether a header names a month rather than a quarter. */
export function namesMonth(header: string): boolean {
  return /(?:^| )(?:month|monat|mois|mes|mese|maand)(?: |$)/.test(apart(header));
}
