import type { DayOrder } from './read-date';
import type { DecimalMark } from './read-number';

/** The decimal mark of a locale (BCP 47); a point for one that is not known. */
export function decimalMarkOf(locale: string): DecimalMark {
  try {
    const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
    return parts.find((part) => part.type === 'decimal')?.value === ',' ? ',' : '.';
  } catch {
    return '.';
  }
}

/** Whether a locale writes the day or the month first; the month for one that is not known, as for `en`. */
export function dayOrderOf(locale: string): DayOrder {
  try {
    const form = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
    const parts = form.formatToParts(0).map((part) => part.type);
    return parts.indexOf('day') < parts.indexOf('month') ? 'day-month' : 'month-day';
  } catch {
    return 'month-day';
  }
}
