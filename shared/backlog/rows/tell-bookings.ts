import { actualLineId, bookingsOf } from '../../model/records/actual-line';
import { type Booking, bookedBeside, sumOfBookings } from '../../model/records/booking';
import type { MoneyLine } from '../../model/records/money-line';
import { wholeMoney } from '../../words/money';
import { quarterWords } from '../../words/quarters';
import type { RemarkList } from '../remark-list';
import type { BookedSum, RowMemory } from './row-reading';
import type { Table } from './table';

type Slice = Pick<Booking, 'period' | 'costCentre'>;

/**
 * What is to be known of the bookings together, before they are stored: each sum that changes, as it was and as it will
 * be, what stays beside the file, and costs that seem to be written as credits.
 */
export function tellBookings({ sums }: RowMemory, table: Table, remarks: RemarkList): void {
  const booked = table.settings.owners?.().booked;
  let total = 0;
  for (const sum of sums.values()) {
    total += sum.total;
    const line = booked?.(sum.owner.id, sum.quarter).find(({ id }) => id === lineOf(sum));
    if (line) tellSum(sum, line, table, remarks);
  }
  if (booked) tellElsewhere(sums, booked, table, remarks);
  if (total < 0) remarks.add(null, table.byField.get('amount')?.column ?? null, 'booked-negative');
}

function lineOf({ owner, quarter, account, asRun }: BookedSum): string {
  return actualLineId(owner.id, quarter, account, asRun);
}

function tellSum(sum: BookedSum, line: MoneyLine, { settings }: Table, remarks: RemarkList): void {
  const before = bookingsOf(line);
  const beside = bookedBeside(before, [...sum.slices.values()]);
  const kept = sumOfBookings(beside);
  if (kept + sum.total === line.amount && beside.length < before.length) return;
  const money = (amount: number) => wholeMoney(amount, settings);
  const account = sum.account && `, account ${sum.account}`;
  const parameters = {
    what: `${sum.owner.title}, ${quarterWords(sum.quarter, settings)}${account}`,
    before: money(line.amount),
    old: money(line.amount - kept),
    file: money(sum.total),
    kept: money(kept),
    after: money(kept + sum.total),
  };
  const code =
    beside.length === 0
      ? 'booked-replaced'
      : beside.length === before.length
        ? 'booked-beside'
        : 'booked-in-part';
  remarks.add(null, null, code, parameters);
}

/** What was booked in the same months on accounts the file does not have: it may have moved, or be of another file. */
function tellElsewhere(
  sums: RowMemory['sums'],
  booked: (ownerId: string, quarter: number) => readonly MoneyLine[],
  { settings }: Table,
  remarks: RemarkList,
): void {
  const inFile = new Set([...sums.values()].map(lineOf));
  let count = 0;
  let total = 0;
  for (const { owner, quarter, slices } of byOwnerAndQuarter(sums)) {
    for (const line of booked(owner.id, quarter)) {
      if (inFile.has(line.id)) continue;
      const all = bookingsOf(line);
      const others = new Set(bookedBeside(all, slices));
      if (others.size === all.length) continue;
      count += 1;
      total += line.amount - sumOfBookings([...others]);
    }
  }
  if (count > 0) remarks.add(null, null, 'booked-elsewhere', { count, total: wholeMoney(total, settings) });
}

/** The periods of the file by owner and quarter, of whatever cost centre. */
function byOwnerAndQuarter(sums: RowMemory['sums']) {
  const groups = new Map<string, Pick<BookedSum, 'owner' | 'quarter'> & { readonly slices: Slice[] }>();
  for (const { owner, quarter, slices } of sums.values()) {
    const key = `${owner.id}\n${quarter}`;
    const group = groups.get(key) ?? { owner, quarter, slices: [] };
    groups.set(key, group);
    for (const { period } of slices.values()) group.slices.push({ period, costCentre: '' });
  }
  return groups.values();
}
