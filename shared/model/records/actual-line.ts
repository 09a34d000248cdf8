import type { Quarter } from '../quarter';
import { type Booking, sumOfBookings } from './booking';
import type { MoneyLine } from './money-line';

/** The longest an id may be (shared/model/fields.ts). */
const longestId = 100;

/**
 * The id of the line that holds what was imported as booked on an owner in a quarter on an account: the same for the same
 * three, and never longer than an id may be. Run money of an initiative (`asRun`) stands apart from its one-off money.
 */
export function actualLineId(ownerId: string, quarter: Quarter, account: string, asRun = false): string {
  const kind = asRun ? 'actual-run' : 'actual';
  const whole = `${ownerId}.${kind}.${quarter}.${account}`;
  return whole.length <= longestId ? whole : `${ownerId.slice(0, 60)}.${kind}.${quarter}.#${shortOf(whole)}`;
}

/** Whether an actual line was typed by hand: an import does not take its place. */
export function isTypedActual(line: MoneyLine): boolean {
  const { id, nature, stage, anchor, account, initiativeId, serviceId } = line;
  if (stage !== 'actual') return false;
  const asRun = initiativeId !== null && nature === 'run';
  return anchor === null || id !== actualLineId(initiativeId ?? serviceId ?? '', anchor, account, asRun);
}

/** What a line is made of; a sum of which that is not known is one booking of its quarter. */
export function bookingsOf({
  bookings,
  costCentre,
  amount,
}: Pick<MoneyLine, 'bookings' | 'costCentre' | 'amount'>): readonly Booking[] {
  return bookings ?? [{ period: '', costCentre, text: '', amount, rows: 1 }];
}

/** A line of which what it is made of adds up to it, or is not said: a sum changed by hand is made of nothing known. */
export function withTrueBookings(line: MoneyLine): MoneyLine {
  const { bookings, stage, amount } = line;
  if (bookings === null || (stage === 'actual' && sumOfBookings(bookings) === amount)) return line;
  return { ...line, bookings: null };
}

/** 16 hexadecimal digits of a text: two FNV-1a sums of 32 bits (Fowler, Noll, Vo), the second over the text backwards. */
function shortOf(text: string): string {
  const marks = [...text].map((mark) => mark.codePointAt(0) ?? 0);
  const sum = (points: readonly number[]) => {
    let hash = 0x811c9dc5;
    for (const point of points) hash = Math.imul(hash ^ point, 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  };
  return sum(marks) + sum(marks.toReversed());
}
