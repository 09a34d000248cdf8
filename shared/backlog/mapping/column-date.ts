import type { DateRead } from '../values/date-read';
import { dateOf } from '../values/read-date';

/**
 * What a cell says of a time where dates are expected: also `202703`, `3.27` and `3/27` (month and year) and seconds since 1970, which
 * elsewhere are numbers like any other. Null where it says none.
 */
export function dateInColumn(cell: string): DateRead | null {
  return dateOf(cell) ?? dateAmongDates(cell.trim());
}

/** The forms of dates that are dates only where others stand; null where the text has none of them. */
export function dateAmongDates(text: string): DateRead | null {
  const month = /^((?:19|20|21)\d\d)(0[1-9]|1[0-2])$/.exec(text);
  if (month !== null) return { kind: 'about', year: Number(month[1]), month: Number(month[2]) };
  // A year of two digits that is no month: 3.12 could be the 3rd of December as well.
  const short = /^(0?[1-9]|1[0-2])\.([1-6][3-9]|[2-6]\d)$/.exec(text);
  if (short !== null) return { kind: 'about', year: 2000 + Number(short[2]), month: Number(short[1]) };
  // A month and the year 2020 to 2069; a day without a year would be read so too, hence it is told.
  const slashed = /^(0?[1-9]|1[0-2])\/([2-6]\d)$/.exec(text);
  if (slashed !== null) return { kind: 'about', year: 2000 + Number(slashed[2]), month: Number(slashed[1]) };
  return /^\d{10}$/.test(text) ? momentOf(Number(text)) : null;
}

/** Seconds since 1970 of the years 2000 to 2099, as a day; fewer or more are likely the number of something. */
function momentOf(seconds: number): DateRead | null {
  const date = new Date(seconds * 1_000);
  const year = date.getUTCFullYear();
  if (year < 2000 || year > 2099) return null;
  return { kind: 'day', year, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
