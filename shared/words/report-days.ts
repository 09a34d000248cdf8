import { dayFormat, numberFormat } from './formats';
import type { Speech } from './speech';

/** A day written as YYYY-MM-DD, as the reader writes it: "31 Dec 2027". */
export function dayWords(day: string, { locale }: Speech): string {
  return dayFormat(locale).format(new Date(`${day}T00:00:00Z`));
}

/** Basis points as percent: 250 is "2.5 %", 0 is a dash. */
export function pointsWords(points: number, { locale }: Speech): string {
  if (points === 0) return '–';
  const size = numberFormat(locale, 0, 2).format(Math.abs(points) / 100);
  return `${points < 0 ? '−' : ''}${size}\u00a0%`;
}
