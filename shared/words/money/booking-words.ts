import type { Booking } from '../../model/records/booking';
import { counted } from '../counts';
import { wordsBeside } from '../language';
import { say } from '../say';
import type { Speech } from '../speech';

/** "Jul 2027", "Closing period 13 of 2027"; empty where only the quarter was said. */
export function periodWords(period: string, { locale, fiscalYearFirstMonth }: Speech): string {
  const [year = '', part = ''] = period.split('-');
  if (part.startsWith('P'))
    return say`Closing period ${part.slice(1)} of ${fiscalYearFirstMonth === 1 ? year : say`FY${year}`}`;
  if (!/^\d{2}$/.test(part)) return period;
  const month = new Date(Date.UTC(Number(year), Number(part) - 1, 1));
  return new Intl.DateTimeFormat(wordsBeside(locale), {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(month);
}

/** What a booking says beside its sum: "Jul 2027 · 4711 · 3 rows". */
export function bookingAboutWords({ period, costCentre, rows }: Booking, speech: Speech): string {
  return [periodWords(period, speech), costCentre, rows > 1 ? counted(rows, 'row') : '']
    .filter(Boolean)
    .join(' · ');
}
