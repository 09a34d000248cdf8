import { dayFormat, timeFormat } from '../../shared/words/formats';
import { say } from '../../shared/words/say';

/** "21 Nov 2026, 14:05": a moment as the reader writes it, in the time of this computer. */
export function momentWords(moment: string, locale: string): string {
  const at = new Date(moment);
  return `${dayFormat(locale, 'here').format(at)}, ${timeFormat(locale).format(at)}`;
}

/** "1.2 MB"; whole kilobytes below that, at least one. */
export function sizeWords(bytes: number, locale: string): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes >= 1) return say`${megabytes.toLocaleString(locale, { maximumFractionDigits: 1 })} MB`;
  return say`${Math.max(1, Math.round(bytes / 1_000)).toLocaleString(locale)} kB`;
}

/** The calendar day of a moment in the time of this computer, as YYYY-MM-DD. */
export function dayOfMoment(moment: string): string {
  const date = new Date(moment);
  const part = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}

/** "14:05": the time of a moment on this computer. */
export function timeWords(moment: string, locale: string): string {
  return timeFormat(locale).format(new Date(moment));
}
