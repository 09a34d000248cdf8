import { largestSum, type Money, minorPerMajor } from '../../model/money';
import type { MoneyField } from '../fields';
import { clip } from '../normalise';
import type { BenefitDraft } from '../types';
import { mayMean } from '../values/currency-signs';
import { isYearlyField, periodOfCell, timesOf } from '../values/period';
import { plainAmount } from '../values/read-money';
import { type NumberParts, numberParts, readingOf } from '../values/read-number';
import { meansEmpty } from '../values/read-text';
import { amountIn, benefitRange, rangeOf } from './row-range';
import { cellOf, columnOf, columnsOf, type RowReading } from './row-reading';
import { readValue } from './row-values';
import type { TableColumn } from './table';
import { type AmountWatch, watchAmounts } from './watch-amounts';

const notes = { rounded: 'amount-rounded', kept: 'amount-kept-small' } as const;

/**
 * An amount in minor units; null where the cell says nothing, is no amount or more than one can be, which is told. Several
 * columns of one field are added up.
 */
export function readMoney(row: RowReading, field: MoneyField): Money | null {
  let sum: Money | null = null;
  for (const column of columnsOf(row, field)) {
    const amount = readAmount(row, column);
    if (amount === null) continue;
    sum = (sum ?? 0) + amount;
    if (field === 'cost' && amount !== 0 && column.mapped.year !== undefined)
      row.costYears.push(column.mapped.year);
  }
  if (sum === null || Math.abs(sum) <= largestSum) return sum;
  return tooLarge(
    row,
    columnOf(row, field)?.column ?? '',
    String(sum / minorPerMajor(row.table.settings.currency)),
  );
}

/** An amount that cannot be less than nothing; one that is stays out and is told. */
export function readPositive(row: RowReading, field: MoneyField): Money | null {
  const amount = readMoney(row, field);
  if (amount === null || amount >= 0) return amount;
  const column = columnOf(row, field);
  row.remarks.add(row.line, column?.column ?? null, 'amount-negative', { text: clip(cellOf(row, column)) });
  return null;
}

/** The least that can be funded, at most the cost; more than that stays out and is told. */
export function readMinimum(row: RowReading, cost: Money | null): Money | null {
  const minimum = readPositive(row, 'minimumCost');
  if (minimum === null || cost === null || minimum <= cost) return minimum;
  const column = columnOf(row, 'minimumCost');
  const text = clip(cellOf(row, column));
  row.remarks.add(row.line, column?.column ?? null, 'minimum-above-cost', { text });
  return null;
}

function tooLarge(row: RowReading, column: string, text: string): null {
  const limit = largestSum / minorPerMajor(row.table.settings.currency);
  row.remarks.add(row.line, column, 'amount-too-large', { text, column, limit });
  return null;
}

/** The amount of one column in minor units; null where it says nothing or is none, which is told. */
export function readAmount(row: RowReading, column: TableColumn): Money | null {
  const raw = cellOf(row, column);
  if (raw === '') return null;
  const once = plainAmount(raw, column.decimal, column.power);
  const plain = once === null ? null : once * column.times;
  if (plain !== null && Math.abs(plain) <= largestSum) {
    watchOf(row, column)?.see(row.line, raw, plain, false);
    if (row.table.currencyIndex !== null) warnOfCurrency(row, column, '', clip(raw));
    return plain;
  }
  const cell = raw.trim();
  if (meansEmpty(cell)) return null;
  const stated = isYearlyField(column.field) ? periodOfCell(cell) : null;
  const parts = numberParts(stated?.amount ?? cell);
  const text = clip(cell);
  if (parts === null) return rangeTaken(row, column) ?? unread(row, column, text, 'amount-unreadable');
  if (isDoubtful(row, column, parts)) return unread(row, column, text, 'amount-doubtful');
  const period = stated?.period === 'year' ? undefined : stated?.period;
  const read = amountIn(column, parts, stated === null ? column.times : timesOf(period));
  if (!read.ok && read.reason === 'unreadable') return unread(row, column, text, 'amount-unreadable');
  if (!read.ok || Math.abs(read.amount) > largestSum) return tooLarge(row, column.column, text);
  if (period !== undefined) row.remarks.add(row.line, column.column, `amounts-per-${period}`, {});
  if (parts.about) row.remarks.add(row.line, column.column, 'amount-about', { text });
  if (parts.power > 0 && column.scale > 1)
    row.remarks.add(row.line, column.column, 'suffix-beats-scale', { text });
  if (read.note !== 'exact') row.remarks.add(row.line, column.column, notes[read.note], { text });
  warnOfCurrency(row, column, parts.currency, text);
  const watch = watchOf(row, column);
  watch?.see(row.line, cell, read.amount, read.note !== 'exact');
  if (parts.power > 0) watch?.seeScaled(read.amount);
  return read.amount;
}

/** What of a range is the amount: of a cost its higher end, which is told, of a benefit its middle. */
function rangeTaken(row: RowReading, column: TableColumn): Money | null {
  const range = rangeOf(row, column);
  if (range === null) return null;
  switch (column.mapped.field) {
    case 'benefit':
      row.remarks.add(row.line, column.column, 'benefit-middle', {});
      return Math.trunc(range.low / 2 + range.high / 2);
    case 'benefitLow':
      return range.low;
    case 'benefitHigh':
      return range.high;
    case 'cost':
      row.remarks.add(row.line, column.column, 'amount-range', { text: clip(cellOf(row, column)) });
      return range.high;
    default:
      return null;
  }
}

/** The watch over the amounts of a column; what the app wrote itself is not doubted. */
function watchOf({ table, memory }: RowReading, column: TableColumn): AmountWatch | undefined {
  if (table.own) return undefined;
  const known = memory.amounts.get(column);
  if (known !== undefined) return known;
  const watch = watchAmounts(column.power);
  memory.amounts.set(column, watch);
  return watch;
}

function unread(
  row: RowReading,
  column: TableColumn,
  text: string,
  code: 'amount-unreadable' | 'amount-doubtful',
): null {
  row.remarks.add(row.line, column.column, code, { text });
  return null;
}

/** Whole sums with cents in the column, and one cell like 1.200 that its mark would make a thousandth of what was meant. */
function isDoubtful(row: RowReading, column: TableColumn, parts: NumberParts): boolean {
  if (row.table.own || column.settled || column.fine || column.scale !== 1 || parts.power !== 0) return false;
  if (!parts.body.includes(column.decimal) || readingOf(parts.body) !== 'either') return false;
  return column.power <= 2;
}

/** `stated`: the currency in the cell; empty where it names none. */
function warnOfCurrency(row: RowReading, column: TableColumn, stated: string, text: string): void {
  const found = stated === '' ? currencyOfRow(row) : stated;
  const { currency } = row.table.settings;
  if (found === '' || mayMean(found, currency)) return;
  row.remarks.add(row.line, column.column, 'other-currency', { text, found, currency });
}

/** What a column of its own says that the amounts of the row are in; empty where there is none. */
function currencyOfRow({ table: { currencyIndex }, cells }: RowReading): string {
  const said = currencyIndex === null ? '' : (cells[currencyIndex] ?? '').trim();
  return /^(?:[A-Za-z]{3}|(?:US|C|A|R)?\$|\p{Sc})$/u.test(said) ? said.toUpperCase() : '';
}

/** The benefit range of the row with its kind; what is missing of the range is filled from the rest. */
export function readBenefit(row: RowReading): BenefitDraft | null {
  const said = benefitRange(row);
  const low = readPositive(row, 'benefitLow') ?? said?.low ?? null;
  const likely = readPositive(row, 'benefit');
  const high = readPositive(row, 'benefitHigh') ?? said?.high ?? null;
  const given = likely ?? low ?? high;
  if (given === null) return null;
  if (low === null && high === null) return { kind: readKind(row), low: given, likely: given, high: given };
  let middle = given;
  if (likely === null && low !== null && high !== null) {
    middle = Math.trunc(low / 2 + high / 2);
    row.remarks.add(row.line, columnOf(row, 'benefitLow')?.column ?? null, 'benefit-middle', {});
  }
  const range = [low ?? middle, middle, high ?? middle];
  const [first = given, second = given, third = given] = range.toSorted((a, b) => a - b);
  if (first !== range[0] || second !== range[1]) {
    row.remarks.add(row.line, columnOf(row, 'benefit')?.column ?? null, 'benefit-range-disordered', {});
  }
  return { kind: readKind(row), low: first, likely: second, high: third };
}

function readKind(row: RowReading): BenefitDraft['kind'] {
  const kind = readValue(row, 'benefitKind') ?? row.table.mapping.benefitKind;
  if (kind !== undefined && kind !== null) return kind;
  if (!row.memory.said.has('benefit-kind-assumed')) {
    row.memory.said.add('benefit-kind-assumed');
    row.remarks.add(row.line, columnOf(row, 'benefit')?.column ?? null, 'benefit-kind-assumed', {});
  }
  return 'avoided';
}
