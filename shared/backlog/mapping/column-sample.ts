import { type ValueField, valueFields } from '../fields';
import type { ScannedRecord } from '../types';
import { periodOfCell } from '../values/period';
import { dateOf } from '../values/read-date';
import { effortParts } from '../values/read-effort';
import { noticePeriodOf } from '../values/read-notice';
import { decimalOf, type NumberParts, numberParts, readingOf } from '../values/read-number';
import { rangeParts } from '../values/read-range';
import { isOpen, meansEmpty } from '../values/read-text';
import { codeOf } from '../values/value-words';
import { dateAmongDates } from './column-date';

/** What the first rows show of a column; shares are of the cells that say something, from 0 to 1. */
export interface ColumnSample {
  readonly filled: number;
  readonly distinct: number;
  readonly numbers: number;
  readonly dates: number;
  /** Dates that say from when to when. */
  readonly spans: number;
  /** Cells that are dates only where dates stand, such as 202703. */
  readonly amongDates: number;
  /** Cells with a letter in them that are no date and no number. */
  readonly texts: number;
  readonly averageLength: number;
  /** Cells of letters with a number behind, such as `P-17`. */
  readonly codes: number;
  /** Numbers with more decimals than money has, and roughly the largest number. */
  readonly fineNumbers: number;
  readonly largest: number;
  /** Share of cells that are known words of a field of values. */
  readonly known: (field: ValueField) => number;
  /** Share of cells that are an amount of work, or a period of notice. */
  readonly efforts: () => number;
  readonly notices: () => number;
}

/** "PRJ-12", "a 3/4": letters, then one to four groups of digits. */
const codeLike = /^\p{L}{1,10}(?:[-_./ ]?\d{1,12}){1,4}$/u;
/** "ERP-12" is no sum of a currency called ERP, less than nothing. */
const hyphened = /^\p{L}{2,10}[-_]\d/u;

/** Looks at one column of the first rows. */
export function sampleColumn(
  records: readonly ScannedRecord[],
  index: number,
  currencyDigits: number,
): ColumnSample {
  const cells = new Map<string, number>();
  let filled = 0;
  let length = 0;
  for (const record of records) {
    const cell = record.cells[index]?.trim() ?? '';
    if (meansEmpty(cell) || isOpen(cell)) continue;
    filled += 1;
    length += cell.length;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  const shareOf = (is: (cell: string) => boolean): number => {
    let count = 0;
    for (const [cell, times] of cells) if (is(cell)) count += times;
    return share(count);
  };
  const counts = { numbers: 0, dates: 0, spans: 0, among: 0, texts: 0, codes: 0, fine: 0 };
  let largest = 0;
  for (const [cell, times] of cells) {
    const parts = hyphened.test(cell)
      ? null
      : (numberParts(periodOfCell(cell)?.amount ?? cell) ?? rangeParts(cell)?.high ?? null);
    const date = dateOf(cell);
    if (date !== null && date.kind !== 'impossible') counts.dates += times;
    if (date?.kind === 'span') counts.spans += times;
    if (date === null && dateAmongDates(cell) !== null) counts.among += times;
    if (codeLike.test(cell)) counts.codes += times;
    if (parts === null) {
      if (date === null && /\p{L}/u.test(cell)) counts.texts += times;
      continue;
    }
    counts.numbers += times;
    if (isFine(parts, currencyDigits)) counts.fine += times;
    largest = Math.max(largest, sizeOf(parts));
  }
  return {
    filled,
    distinct: cells.size,
    numbers: share(counts.numbers),
    dates: share(counts.dates),
    spans: share(counts.spans),
    amongDates: share(counts.among),
    texts: share(counts.texts),
    codes: share(counts.codes),
    averageLength: share(length),
    fineNumbers: share(counts.fine),
    largest,
    known: (field) => shareOf((cell) => codeOf(field, cell) !== null),
    efforts: () => shareOf((cell) => effortParts(cell) !== null),
    notices: () => shareOf((cell) => noticePeriodOf(cell, 'days') !== null),
  };
}

/** Roughly how large the amount in a cell is; null where it is none. */
export function roughSize(cell: string): number | null {
  const parts = numberParts(cell);
  return parts === null ? null : sizeOf(parts);
}

/** Roughly how large a number is. */
function sizeOf(parts: NumberParts): number {
  const decimal = decimalOf(parts.body, '.') ?? decimalOf(parts.body, ',');
  return decimal === null ? 0 : Number(decimal.digits) * 10 ** (parts.power - decimal.decimals);
}

function isFine(parts: NumberParts, currencyDigits: number): boolean {
  if (parts.power > 0) return false;
  const reading = readingOf(parts.body);
  if (reading !== 'point' && reading !== 'comma') return false;
  const decimal = decimalOf(parts.body, reading === 'point' ? '.' : ',');
  return decimal !== null && decimal.decimals > currencyDigits;
}

/** The field of values whose words nearly every cell of the column is, if there is one that is not only yes and no. */
export function valueFieldByContent(sample: ColumnSample): ValueField | null {
  if (sample.filled < 2 || sample.distinct > 12 || sample.texts < 0.9) return null;
  return (
    valueFields.find((field) => ['lane', 'outcome', 'status'].includes(field) && sample.known(field) > 0.9) ??
    null
  );
}
