import { firstQuarter, lastQuarter } from '../../model/quarter';
import type { CellValue, ColumnKind } from '../columns/column';

/** Decimals to which sums of numbers are cut, so that 0.1 and 0.2 go on with 0.3. */
const decimals = 9;
const msPerDay = 86_400_000;

/**
 * The next `count` values of a series, as a spreadsheet fills one: from two or more first values by the step between them,
 * from one number, quarter, day or text that ends with a number by one. Days a whole number of months apart go on by
 * months, ends of months as ends of months. Money (minor units) needs two to begin with, since no step of it goes without saying.
 * null where the values have no even step, are of a kind without an order, or lead beyond the years 1900 to 2199.
 */
export function seriesFrom(
  kind: ColumnKind,
  seeds: readonly CellValue[],
  count: number,
): readonly CellValue[] | null {
  switch (kind) {
    case 'number':
      return numbers(seeds, count, 1)?.map((value) => Number(value.toFixed(decimals))) ?? null;
    case 'money':
      return numbers(seeds, count, null);
    case 'quarter':
      return within(numbers(seeds, count, 1), firstQuarter, lastQuarter);
    case 'day':
      return within(days(seeds, count), '1900-01-01', '2199-12-31');
    case 'text':
      return texts(seeds, count);
    default:
      return null;
  }
}

function within<T extends number | string>(values: readonly T[] | null, from: T, to: T): readonly T[] | null {
  return values?.every((value) => value >= from && value <= to) ? values : null;
}

/** `alone`: the step after one value; null: there is none. */
function numbers(seeds: readonly CellValue[], count: number, alone: number | null): readonly number[] | null {
  const known = seeds.filter((seed): seed is number => typeof seed === 'number' && Number.isFinite(seed));
  const [first, second] = known;
  if (known.length < seeds.length || first === undefined) return null;
  const step = second === undefined ? alone : second - first;
  if (step === null) return null;
  const slack = 10 ** -decimals;
  const isEven = known.every((value, at) => Math.abs(value - (first + step * at)) < slack);
  return isEven ? Array.from({ length: count }, (_, at) => first + step * (known.length + at)) : null;
}

function days(seeds: readonly CellValue[], count: number): readonly string[] | null {
  const known = seeds.filter(
    (seed): seed is string => typeof seed === 'string' && !Number.isNaN(Date.parse(seed)),
  );
  const [first] = known;
  if (known.length < seeds.length || first === undefined) return null;
  return byMonths(known, first, count) ?? byDays(known, count);
}

function byDays(known: readonly string[], count: number): readonly string[] | null {
  const steps = numbers(
    known.map((day) => Date.parse(day) / msPerDay),
    count,
    1,
  );
  return steps?.map((day) => new Date(day * msPerDay).toISOString().slice(0, 10)) ?? null;
}

function byMonths(known: readonly string[], first: string, count: number): readonly string[] | null {
  if (known.length < 2) return null;
  const dayOf = (day: string) => Number(day.slice(8));
  const isEnd = (day: string) => dayOf(day) === lengthOf(monthOf(day));
  const isAllEnd = known.every(isEnd);
  if (!isAllEnd && known.some((day) => dayOf(day) !== dayOf(first))) return null;
  const months = numbers(known.map(monthOf), count, null);
  if (!months || months[0] === monthOf(known.at(-1) ?? first)) return null;
  return months.map((month) => {
    const day = isAllEnd ? lengthOf(month) : Math.min(dayOf(first), lengthOf(month));
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${two((month % 12) + 1)}-${two(day)}`;
  });
}

/** Months counted from the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** How many days a month has. */
function lengthOf(month: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const ending = /^(.*?)(\d{1,9})$/su;

/** Texts that are alike up to the number they end with; it keeps its leading zeros, and never falls below 0. */
function texts(seeds: readonly CellValue[], count: number): readonly string[] | null {
  const parts = seeds.map((seed) => (typeof seed === 'string' ? ending.exec(seed) : null));
  const [first] = parts;
  if (!first || parts.some((part) => part?.[1] !== first[1])) return null;
  const next = numbers(
    parts.map((part) => Number(part?.[2])),
    count,
    1,
  );
  if (!next || next.some((value) => value < 0)) return null;
  const digits = first[2]?.startsWith('0') ? first[2].length : 0;
  return next.map((value) => `${first[1]}${String(value).padStart(digits, '0')}`);
}
