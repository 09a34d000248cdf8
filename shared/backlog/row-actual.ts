import { type BookingOwner, ownerText } from './booking-owners';
import { clip } from './normalise';
import type { RemarkList } from './remark-list';
import { readMoney } from './row-money';
import { readPeriod } from './row-period';
import { cellOf, columnOf, type RowMemory, type RowReading } from './row-reading';
import { readTextField } from './row-texts';
import type { Table } from './table';
import type { ActualDraft, LeftOut } from './types';

/** The row as a booking; null where it is left out, which is then said in `row.leftOut`. */
export function readActual(row: RowReading): ActualDraft | null {
  const owner = readOwner(row);
  const quarter = readPeriod(row);
  const amount = readAmount(row);
  const account = readTextField(row, 'account').trim();
  const costCentre = readTextField(row, 'costCentre').trim();
  if (owner === null || quarter === null || amount === null || row.leftOut !== null) return null;
  const sum = `${owner.id}\n${quarter}\n${account}`;
  const total = (row.memory.sums.get(sum)?.total ?? 0) + amount;
  if (!Number.isSafeInteger(total)) {
    const column = columnOf(row, 'amount');
    const text = clip(cellOf(row, column));
    leaveOut(row, 'amount-too-large', { text, column: column?.column ?? '' });
    return null;
  }
  row.memory.sums.set(sum, { ownerId: owner.id, quarter, account, total });
  warnOfTyped(row, owner);
  return { line: row.line, owner, quarter, account, costCentre, amount };
}

function leaveOut(row: RowReading, code: LeftOut['code'], parameters: LeftOut['parameters'] = {}): null {
  row.leftOut ??= { line: row.line, code, parameters };
  return null;
}

/** Whose it is: by its key, else by its title, else by a cost centre that only one has. */
function readOwner(row: RowReading): BookingOwner | null {
  const owners = row.table.settings.owners?.();
  const ways = [
    ['sourceKey', 'key', owners?.byKey],
    ['title', 'title', owners?.byTitle],
    ['costCentre', 'cost centre', owners?.byCostCentre],
  ] as const;
  let unknown: { what: string; text: string } | null = null;
  for (const [field, what, lookup] of ways) {
    const text = readTextField(row, field);
    // What names an initiative or a service by itself is not overruled by the cost centre it was booked on.
    if (ownerText(text) === '' || (unknown && field === 'costCentre')) continue;
    const found = lookup?.get(ownerText(text)) ?? [];
    if (found.length > 1)
      return leaveOut(row, 'owner-several', { what, text: clip(text), count: found.length });
    if (found[0]) return found[0];
    unknown ??= { what, text: clip(text) };
  }
  return unknown ? leaveOut(row, 'owner-unknown', unknown) : leaveOut(row, 'row-without-owner');
}

/** The amount; a row without one that can be read for sure is left out, so nothing is told of an empty field. */
function readAmount(row: RowReading): number | null {
  let isUnread = false;
  const remarks: RowReading['remarks'] = {
    ...row.remarks,
    add: (line, column, code, parameters) => {
      if (code === 'amount-unreadable' || code === 'amount-doubtful') isUnread = true;
      else row.remarks.add(line, column, code, parameters);
    },
  };
  const reading: RowReading = { ...row, remarks };
  const amount = readMoney(reading, 'amount');
  row.leftOut ??= reading.leftOut;
  if (amount !== null) return amount;
  const column = columnOf(row, 'amount');
  if (!isUnread) return leaveOut(row, 'row-without-amount');
  return leaveOut(row, 'row-amount-unreadable', {
    text: clip(cellOf(row, column)),
    column: column?.column ?? '',
  });
}

function warnOfTyped(row: RowReading, { id, title, hasTyped }: BookingOwner): void {
  const said = `spent-typed-too\n${id}`;
  if (!hasTyped || row.memory.said.has(said)) return;
  row.memory.said.add(said);
  row.remarks.add(row.line, null, 'spent-typed-too', { title: clip(title) });
}

/** What is to be known of the bookings together: sums of before that change, and costs that seem to be written as credits. */
export function tellBookings({ sums }: RowMemory, table: Table, remarks: RemarkList): void {
  const booked = table.settings.owners?.().booked;
  let replaced = 0;
  let total = 0;
  for (const sum of sums.values()) {
    const before = booked?.(sum.ownerId, sum.quarter, sum.account) ?? null;
    if (before !== null && before !== sum.total) replaced += 1;
    total += sum.total;
  }
  if (replaced > 0) remarks.add(null, null, 'booked-before', { count: replaced });
  if (total < 0) remarks.add(null, table.byField.get('amount')?.column ?? null, 'booked-negative');
}
