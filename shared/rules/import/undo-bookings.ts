import { type Changed, difference, type Patch, type TablePatch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { bookingsOf } from '../../model/records/actual-line';
import { type Booking, bookedBeside, sumOfBookings } from '../../model/records/booking';
import type { MoneyLine } from '../../model/records/money-line';
import { bookedFields, costCentreOf } from '../money/booked-fields';
import { type Since, touchOf } from './touched-since';

/** An actual line that an import booked on and a later one as well: what it was made of before the import, and after it. */
interface BookedAgain {
  readonly line: MoneyLine;
  readonly before: readonly Booking[];
  readonly after: readonly Booking[];
}

const ofBookings: ReadonlySet<string> = new Set(['amount', 'bookings', 'costCentre']);

/**
 * Lines of an import of bookings on which nobody but a later such import had a hand, by id. A line whose sum was typed
 * knows no bookings any more, and one of which anything else was changed was edited: neither is among them.
 */
export function bookedAgain(plan: Plan, imported: Patch, since: Since): ReadonlyMap<string, BookedAgain> {
  const found = new Map<string, BookedAgain>();
  const note = (id: string, before: readonly Booking[], after: readonly Booking[] | null | undefined) => {
    const line = plan.moneyLine.get(id);
    const touch = touchOf(since, 'moneyLine', id);
    if (!line?.bookings || !after || touch === undefined || typeof touch === 'string') return;
    if ([...touch].some((field) => !ofBookings.has(field))) return;
    if (line.costCentre === costCentreOf(line.bookings)) found.set(id, { line, before, after });
  };
  for (const { id, bookings } of imported.moneyLine?.added ?? []) note(id, [], bookings);
  for (const { id, from, to } of imported.moneyLine?.changed ?? [])
    note(id, bookedBefore(from, to), to.bookings);
  return found;
}

function bookedBefore(from: Partial<MoneyLine>, { bookings }: Partial<MoneyLine>): readonly Booking[] {
  // What the import left as it was is not in the change.
  const { costCentre = costCentreOf(bookings ?? []), amount = sumOfBookings(bookings ?? []) } = from;
  return bookingsOf({ bookings: from.bookings ?? null, costCentre, amount });
}

/** The lines without what the import booked, and with what it took the place of where no later file did; none is left empty. */
export function withoutBookings(lines: Iterable<BookedAgain>): TablePatch<MoneyLine> {
  const changed: Changed<MoneyLine>[] = [];
  const removed: MoneyLine[] = [];
  for (const each of lines) {
    const bookings = bookingsWithout(each);
    if (bookings.length === 0) removed.push(each.line);
    const change = bookings.length > 0 && difference(each.line, bookedFields(bookings));
    if (change) changed.push(change);
  }
  return { changed, removed };
}

/** By slices, a period of a cost centre: a file takes the place of whole slices, and texts may have been merged since. */
function bookingsWithout({ line, before, after }: BookedAgain): readonly Booking[] {
  const [then, made, now] = [slicesOf(before), slicesOf(after), slicesOf(bookingsOf(line))];
  const isAsMade = (slice: string) => isOnlyMerged(made.get(slice), now.get(slice));
  const isUndone = (slice: string) =>
    JSON.stringify(then.get(slice)) !== JSON.stringify(made.get(slice)) && isAsMade(slice);
  const where = (slices: ReadonlyMap<string, readonly Booking[]>, fits: (slice: string) => boolean) =>
    [...slices].flatMap(([slice, bookings]) => (fits(slice) ? bookings : []));
  const later = where(now, (slice) => !isAsMade(slice));
  return [...where(now, (slice) => !isUndone(slice)), ...bookedBeside(where(then, isUndone), later)];
}

function slicesOf(bookings: readonly Booking[]): ReadonlyMap<string, readonly Booking[]> {
  const slices = new Map<string, Booking[]>();
  for (const booking of bookings) {
    const slice = `${booking.period}\n${booking.costCentre}`;
    const known = slices.get(slice);
    if (known) known.push(booking);
    else slices.set(slice, [booking]);
  }
  return slices;
}

/** Whether what is there now is what was made, but for the smallest that may have lost their texts. */
function isOnlyMerged(made: readonly Booking[] = [], now: readonly Booking[] = []): boolean {
  const known = new Set(made.map((each) => JSON.stringify(each)));
  const areKnown = now.every((each) => each.text === '' || known.has(JSON.stringify(each)));
  return areKnown && sumsOf(made) === sumsOf(now);
}

function sumsOf(bookings: readonly Booking[]): string {
  return `${sumOfBookings(bookings)} in ${bookings.reduce((rows, each) => rows + each.rows, 0)}`;
}
