import { language, wordsBeside } from './language';

/** Made once each: making one takes a hundred times as long as writing a number with it, and a screen writes thousands. */
const numbers = new Map<string, Intl.NumberFormat>();
const days = new Map<string, Intl.DateTimeFormat>();
const times = new Map<string, Intl.DateTimeFormat>();

/** How a locale writes a number with at least `least` and at most `most` digits after the point, both 0 to 20. */
export function numberFormat(locale: string, least: number, most: number): Intl.NumberFormat {
  const key = `${locale} ${least} ${most}`;
  let format = numbers.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
    numbers.set(key, format);
  }
  return format;
}

/**
 * How the day of a moment is written for a reader whose numbers are those of `locale`: English has the month as a word
 * ("31 Dec 2027", in the reader's order), German digits alone, so that they are as the region has them ("31.12.2027",
 * "2027-12-31"). `clock`: whose day it is, that of
 * UTC or of this computer.
 */
export function dayFormat(locale: string, clock: 'utc' | 'here' = 'utc'): Intl.DateTimeFormat {
  const key = `${locale} ${clock}`;
  const timeZone = clock === 'utc' ? 'UTC' : undefined;
  let format = days.get(key);
  if (!format) {
    format =
      language === 'de'
        ? new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone })
        : new Intl.DateTimeFormat(wordsBeside(locale), { dateStyle: 'medium', timeZone });
    days.set(key, format);
  }
  return format;
}

/** How the time of a moment is written on this computer: "14:05", or "2:05 PM" where the words' locale counts to twelve. */
export function timeFormat(locale: string): Intl.DateTimeFormat {
  let format = times.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(wordsBeside(locale), { timeStyle: 'short' });
    times.set(locale, format);
  }
  return format;
}
