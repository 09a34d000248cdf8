import { type ValueField, valueFields } from './fields';
import { dateOf } from './read-date';
import { decimalOf, numberParts, readingOf } from './read-number';
import { meansEmpty } from './read-text';
import type { ScannedRecord } from './types';
import { codeOf } from './value-words';

/** What the first rows show of a column; shares are of the cells that say something, from 0 to 1. */
export interface ColumnSample {
  readonly filled: number;
  readonly distinct: number;
  readonly numbers: number;
  readonly dates: number;
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
}

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
    if (meansEmpty(cell)) continue;
    filled += 1;
    length += cell.length;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  const share = (test: (cell: string) => boolean): number => {
    let count = 0;
    for (const [cell, times] of cells) if (test(cell)) count += times;
    return filled === 0 ? 0 : count / filled;
  };
  const largest = Math.max(0, ...[...cells.keys()].map(sizeOf));
  return {
    filled,
    distinct: cells.size,
    numbers: share((cell) => numberParts(cell) !== null),
    dates: share((cell) => isDate(cell)),
    texts: share((cell) => /\p{L}/u.test(cell) && numberParts(cell) === null && dateOf(cell) === null),
    codes: share((cell) => /^\p{L}{1,10}(?:[-_./ ]?\d{1,12}){1,4}$/u.test(cell)),
    averageLength: filled === 0 ? 0 : length / filled,
    fineNumbers: share((cell) => isFine(cell, currencyDigits)),
    largest,
    known: (field) => share((cell) => codeOf(field, cell) !== null),
  };
}

/** Roughly how large a number is; 0 for what is none. */
function sizeOf(cell: string): number {
  const parts = numberParts(cell);
  if (parts === null) return 0;
  const decimal = decimalOf(parts.body, '.') ?? decimalOf(parts.body, ',');
  return decimal === null ? 0 : Number(decimal.digits) * 10 ** (parts.power - decimal.decimals);
}

function isFine(cell: string, currencyDigits: number): boolean {
  const parts = numberParts(cell);
  if (parts === null || parts.power > 0) return false;
  const reading = readingOf(parts.body);
  if (reading !== 'point' && reading !== 'comma') return false;
  const decimal = decimalOf(parts.body, reading === 'point' ? '.' : ',');
  return decimal !== null && decimal.decimals > currencyDigits;
}

function isDate(cell: string): boolean {
  const read = dateOf(cell);
  return read !== null && read.kind !== 'impossible';
}

/** The field of values whose words nearly every cell of the column is, if there is one that is not only yes and no. */
export function valueFieldByContent(sample: ColumnSample): ValueField | null {
  if (sample.filled < 2 || sample.distinct > 12 || sample.texts < 0.9) return null;
  return (
    valueFields.find((field) => ['lane', 'outcome', 'status'].includes(field) && sample.known(field) > 0.9) ??
    null
  );
}
