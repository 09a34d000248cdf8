import { type Booking, gathered, sumOfBookings } from '../../model/records/booking';
import type { MoneyLine } from '../../model/records/money-line';

/** What an actual line is where it is made of these bookings. */
export function bookedFields(
  bookings: readonly Booking[],
): Pick<MoneyLine, 'amount' | 'costCentre' | 'bookings'> {
  return {
    amount: sumOfBookings(bookings),
    costCentre: costCentreOf(bookings),
    bookings: gathered(bookings),
  };
}

/** A sum over several cost centres is of none of them: empty. */
export function costCentreOf(bookings: readonly Pick<Booking, 'costCentre'>[]): string {
  const [costCentre = ''] = bookings.map((booking) => booking.costCentre);
  return bookings.every((booking) => booking.costCentre === costCentre) ? costCentre : '';
}
