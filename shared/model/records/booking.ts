import { z } from 'zod';
import { line, money } from '../fields';

/** What was imported as booked: rows of one period, cost centre and text together. A booked sum is made of these. */
export const bookingSchema = z.strictObject({
  /** A calendar month as "2027-07", a period that closes the fiscal year as "2027-P13"; empty: only the quarter was said. */
  period: z.string().max(8),
  /** Empty: not said. */
  costCentre: line,
  /** As it stands in the file. */
  text: line,
  amount: money,
  rows: z.int().min(1),
});
export type Booking = z.infer<typeof bookingSchema>;

/** A sum keeps at most so many apart by their text; beyond that only what replaces them by periods and cost centres. */
const mostTexts = 200;

/** The most that are kept of one sum. */
export const mostBookings = 1_000;

/**
 * Rows of one period, cost centre and text as one booking, in the order of the three. Of very many the smallest lose
 * their text. Of more periods and cost centres than can be kept nothing is: null.
 */
export function gathered(bookings: readonly Booking[]): Booking[] | null {
  const all = merged(bookings);
  if (all.length <= mostTexts) return all;
  const bySize = [...all].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const few = merged(bySize.map((each, index) => (index < mostTexts ? each : { ...each, text: '' })));
  return few.length <= mostBookings ? few : null;
}

function merged(bookings: readonly Booking[]): Booking[] {
  const byKey = new Map<string, Booking>();
  for (const booking of bookings) {
    const key = keyOf(booking);
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, ...together(known, booking) } : booking);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, booking]) => booking);
}

function together(a: Booking, b: Booking): Pick<Booking, 'amount' | 'rows'> {
  return { amount: a.amount + b.amount, rows: a.rows + b.rows };
}

function keyOf({ period, costCentre, text }: Booking): string {
  return `${period}\n${costCentre}\n${text}`;
}

type Slice = Pick<Booking, 'period' | 'costCentre'>;

/**
 * What stays of what was booked before on the same owner, quarter and account, once a file has been booked there: what is
 * of another month or of another cost centre than all of the file's rows. Where one of the two does not say which, they
 * speak of the same money: the later file is right.
 */
export function bookedBeside(before: readonly Booking[], file: readonly Slice[]): readonly Booking[] {
  const slices = [...new Map(file.map((each) => [`${each.period}\n${each.costCentre}`, each])).values()];
  return before.filter((known) => !slices.some((each) => meet(known, each)));
}

function meet(a: Slice, b: Slice): boolean {
  return mayBe(a.period, b.period) && mayBe(a.costCentre, b.costCentre);
}

function mayBe(a: string, b: string): boolean {
  return a === b || a === '' || b === '';
}

export function sumOfBookings(bookings: readonly Pick<Booking, 'amount'>[]): number {
  return bookings.reduce((sum, { amount }) => sum + amount, 0);
}
