import { largestSum, minorPerMajor } from '../../model/money';
import type { Quarter } from '../../model/quarter';
import { creditColumn, isCredit } from '../mapping/credit';
import { clip } from '../normalise';
import type { ActualDraft, LeftOut } from '../types';
import { saysRun } from '../values/run-words';
import { type BookingOwner, ownerText } from './booking-owners';
import { readMoney } from './row-money';
import { readPeriod } from './row-period';
import { cellOf, columnOf, type RowReading } from './row-reading';
import { readTextField } from './row-texts';
import { tally } from './tally';

/** So much of a row's text is kept, in characters: enough to know it again. */
const longestText = 200;

/** The row as a booking; null where it is left out, which is then said in `row.leftOut`. */
export function readActual(row: RowReading): ActualDraft | null {
  const owner = readOwner(row);
  const when = readPeriod(row);
  const amount = signed(row, readAmount(row));
  const account = readTextField(row, 'account').trim();
  const costCentre = readTextField(row, 'costCentre').trim();
  const text = readTextField(row, 'description').replace(/\s+/g, ' ').trim().slice(0, longestText);
  if (owner === null || when === null || amount === null || row.leftOut !== null) return null;
  const { quarter, period } = when;
  const asRun = isRun(row, owner, quarter);
  const sum = `${owner.id}\n${quarter}\n${account}\n${asRun}`;
  const known = row.memory.sums.get(sum);
  const total = (known?.total ?? 0) + amount;
  if (Math.abs(total) > largestSum) return tooLarge(row);
  const slices = known?.slices ?? new Map();
  slices.set(`${period}\n${costCentre}`, { period, costCentre });
  row.memory.sums.set(sum, { owner, quarter, account, asRun, total, slices });
  warnOfTyped(row, owner);
  if (asRun) tally(row, columnOf(row, 'nature')?.column ?? null, 'booked-as-run');
  const booked = { line: row.line, owner, quarter, period, account, costCentre, text, amount };
  return asRun ? { ...booked, asRun } : booked;
}

/** Live work, in a quarter since it is, and the row says that it is for running it. */
function isRun(row: RowReading, { runsFrom }: BookingOwner, quarter: Quarter): boolean {
  return runsFrom !== undefined && quarter >= runsFrom && saysRun(readTextField(row, 'nature'));
}

function leaveOut(row: RowReading, code: LeftOut['code'], parameters: LeftOut['parameters'] = {}): null {
  row.leftOut ??= { line: row.line, code, parameters };
  return null;
}

function tooLarge(row: RowReading): null {
  const column = columnOf(row, 'amount');
  const limit = largestSum / minorPerMajor(row.table.settings.currency);
  return leaveOut(row, 'amount-too-large', {
    text: clip(cellOf(row, column)),
    column: column?.column ?? '',
    limit,
  });
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
  let isTooLarge = false;
  const remarks: RowReading['remarks'] = {
    ...row.remarks,
    add: (line, column, code, parameters) => {
      if (code === 'amount-unreadable' || code === 'amount-doubtful') isUnread = true;
      else if (code === 'amount-too-large') isTooLarge = true;
      else row.remarks.add(line, column, code, parameters);
    },
  };
  const reading: RowReading = { ...row, remarks };
  const amount = readMoney(reading, 'amount');
  row.leftOut ??= reading.leftOut;
  if (amount !== null) return amount;
  if (isTooLarge) return tooLarge(row);
  const column = columnOf(row, 'amount');
  if (!isUnread) return leaveOut(row, 'row-without-amount');
  return leaveOut(row, 'row-amount-unreadable', {
    text: clip(cellOf(row, column)),
    column: column?.column ?? '',
  });
}

/** A credit whose amount has no sign of its own lowers what was booked, which is told. */
function signed(row: RowReading, amount: number | null): number | null {
  if (amount === null || amount <= 0 || !isCredit(row.table, row.cells)) return amount;
  tally(row, creditColumn(row.table), 'booked-as-credit');
  return -amount;
}

function warnOfTyped(row: RowReading, { id, title, hasTyped }: BookingOwner): void {
  const said = `spent-typed-too\n${id}`;
  if (!hasTyped || row.memory.said.has(said)) return;
  row.memory.said.add(said);
  row.remarks.add(row.line, null, 'spent-typed-too', { title: clip(title) });
}
