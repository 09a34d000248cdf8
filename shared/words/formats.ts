/** Made once each: making one takes a hundred times as long as writing a number with it, and a screen writes thousands. */
const numbers = new Map<string, Intl.NumberFormat>();
const days = new Map<string, Intl.DateTimeFormat>();

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

/** How a locale writes the day of a moment in UTC: "31 Dec 2027". */
export function dayFormat(locale: string): Intl.DateTimeFormat {
  let format = days.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    days.set(locale, format);
  }
  return format;
}
