import type { Money } from '../../model/money';
import { type Quarter, quarterOfMonth } from '../../model/quarter';
import { bookingsOf } from '../../model/records/actual-line';
import type { MoneyLine } from '../../model/records/money-line';

/** What is booked of run money in a quarter. */
export interface BookedRun {
  readonly amount: Money;
  /** How many months of the quarter it is for, from its first one on: 1 to 3. */
  readonly months: number;
}

const none: ReadonlyMap<Quarter, BookedRun> = new Map();

/**
 * The actual run lines by quarter. Bookings that name their months are for the months up to the last one named; a sum
 * that names none, or a period that closes the year, is for all of its quarter. A line without a quarter was booked
 * before the plan and stands in none. `firstMonth` is that of the fiscal year, 1 to 12.
 */
export function bookedRunOf(
  lines: readonly MoneyLine[],
  firstMonth: number,
): ReadonlyMap<Quarter, BookedRun> {
  if (!lines.some(isBookedRun)) return none;
  const booked = new Map<Quarter, BookedRun>();
  for (const line of lines) {
    const { anchor } = line;
    if (anchor === null || !isBookedRun(line)) continue;
    const months = monthsBooked(line, anchor, firstMonth);
    for (const [index, amount] of (line.amounts ?? [line.amount]).entries()) {
      const before = booked.get(anchor + index);
      booked.set(anchor + index, {
        amount: (before?.amount ?? 0) + amount,
        months: Math.max(before?.months ?? 0, months),
      });
    }
  }
  return booked;
}

function isBookedRun({ nature, stage, anchor }: MoneyLine): boolean {
  return nature === 'run' && stage === 'actual' && anchor !== null;
}

/** How many months of its quarter an actual line is for, from the first one on: 1 to 3; all of them where it names none. */
export function monthsBooked(line: MoneyLine, quarter: Quarter, firstMonth: number): number {
  if (line.amounts) return 3;
  let months = 1;
  for (const { period } of bookingsOf(line)) {
    const parts = /^(\d{4})-(\d\d)$/.exec(period);
    if (!parts) return 3;
    const month = Number(parts[2]);
    if (quarterOfMonth(Number(parts[1]), month, firstMonth) !== quarter) return 3;
    months = Math.max(months, ((month - firstMonth + 12) % 3) + 1);
  }
  return months;
}

/** The part of what was expected of a quarter that nothing is booked for yet: by months, rounded half away from zero. */
export function stillExpected(expected: Money, booked: BookedRun | undefined): Money {
  if (!booked) return expected;
  return Math.sign(expected) * Math.round((Math.abs(expected) * (3 - booked.months)) / 3);
}
