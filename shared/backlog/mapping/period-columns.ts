import type { Remark, ScannedRecord } from '../types';
import { dateOf } from '../values/read-date';
import type { ColumnSample } from './column-sample';
import { doubledPeriods } from './doubled-periods';
import type { ColumnGuess } from './guess-mapping';

/** Amounts below are rather people, days or shares of a whole. */
const leastAmount = 100;
const months = /^\p{L}{3,10}\.?[\s'/-]*\d{2,4}$|^\d{4}[-/]\d{2}$|^\d{1,2}[./]\d{4}$/u;

/** The fiscal year of a header that is nothing but a quarter or a year; 0 for a month, whose year its first month decides; null for another. */
function yearOfPeriod(header: string): number | null {
  const text = header.trim();
  const read = text.length > 20 ? null : dateOf(text);
  if (read?.kind === 'quarter' || read?.kind === 'year' || read?.kind === 'half') return read.year;
  return read?.kind === 'day' && months.test(text) ? 0 : null;
}

/** How many months a header that is nothing but a period is of. */
function monthsOf(header: string): number {
  const kind = dateOf(header.trim())?.kind;
  return kind === 'year' ? 12 : kind === 'half' ? 6 : kind === 'quarter' ? 3 : 1;
}

/** Columns of amounts that are called after quarters, months or years alone, without those that only add up others of them. */
function periodPlaces(
  headers: readonly string[],
  samples: readonly ColumnSample[],
  rows: readonly ScannedRecord[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [index, header] of headers.entries()) {
    const year = yearOfPeriod(header);
    const sample = samples[index];
    if (year === null || !sample || sample.numbers < 0.9 || sample.filled === 0) continue;
    found.set(index, year);
  }
  const largest = Math.max(0, ...[...found.keys()].map((index) => samples[index]?.largest ?? 0));
  if (found.size < 2 || largest < leastAmount) return new Map();
  const places = [...found.keys()].map((index) => ({ index, months: monthsOf(headers[index] ?? '') }));
  for (const index of doubledPeriods(places, rows)) found.delete(index);
  return found;
}

/**
 * The guesses; where nothing is the cost and amounts stand under quarters, months or years, their sum is. That they are a
 * cost is only likely, so it is told (`period-columns`).
 */
export function withPeriodColumns(
  guesses: readonly ColumnGuess[],
  samples: readonly ColumnSample[],
  rows: readonly ScannedRecord[],
): readonly ColumnGuess[] {
  if (guesses.some(({ field }) => field === 'cost')) return guesses;
  const open = samples.map((sample, index) =>
    guesses[index]?.field === null ? sample : { ...sample, numbers: 0 },
  );
  const places = periodPlaces(
    guesses.map(({ column }) => column),
    open,
    rows,
  );
  return guesses.map((guess, index) => {
    const year = places.get(index);
    if (year === undefined) return guess;
    const more = { ...guess.more, sum: true, ...(year > 0 && { year }) };
    return { ...guess, field: 'cost' as const, reason: 'name' as const, more };
  });
}

/** Tells of columns whose names are periods alone that their sum was taken for the cost. */
export function toldOfPeriods(guesses: readonly ColumnGuess[]): Remark[] {
  const names = guesses.flatMap(({ column, field, reason, more }) =>
    field === 'cost' && reason === 'name' && more?.sum === true && yearOfPeriod(column) !== null
      ? [column]
      : [],
  );
  if (names.length < 2) return [];
  const parameters = { first: names[0] ?? '', last: names.at(-1) ?? '', count: names.length };
  return [{ line: null, column: null, code: 'period-columns', parameters }];
}
