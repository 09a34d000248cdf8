import type { ScannedRecord } from '../types';
import { dateOf } from '../values/read-date';
import { numberParts } from '../values/read-number';
import { meansEmpty } from '../values/read-text';
import type { FurnitureTable } from './furniture-table';
import { beginsAsTotal, isTotal, opensTotal } from './furniture-words';

/** What part of the whole a sum is. */
const share = /^\s*[+-]?\d{1,3}(?:[.,]\d+)?\s?%\s*$/;

export function isTotalRow(
  { line, cells }: ScannedRecord,
  place: number,
  first: string,
  { fields, sumsBefore }: FurnitureTable,
): boolean {
  const others = [...cells.entries()].filter(
    ([column, cell]) => column !== place && !meansEmpty(cell.trim()) && !share.test(cell),
  );
  const numbers = others.filter(([, cell]) => numberOf(cell) !== null);
  if (others.length !== numbers.length || others.some(([column]) => fields[column] === 'sourceKey'))
    return false;
  if (others.some(([, cell]) => dateOf(cell.trim()) !== null)) return false;
  if (isTotal(first)) return true;
  const isSum = ([column, cell]: readonly [number, string]) => {
    const value = numberOf(cell) ?? 0;
    const sums = value === 0 ? [] : sumsBefore(line, column);
    return sums.some((sum) => Math.abs(sum - value) <= Math.abs(value) / 100);
  };
  // Many a name ends in such a word, so that one number that fits is not enough.
  return beginsAsTotal(first) ? numbers.some(isSum) : numbers.filter(isSum).length * 2 > numbers.length;
}

/** The sums of a column's numbers over some rows: of all, and of those since the last total, whose own rows do not count. */
export function sumsOf(rows: Iterable<ScannedRecord>, column: number): readonly number[] {
  let all = 0;
  let sinceTotal = 0;
  for (const { cells } of rows) {
    const first = cells.find((cell) => cell.trim() !== '') ?? '';
    if (opensTotal(first)) {
      sinceTotal = 0;
      continue;
    }
    const value = numberOf(cells[column] ?? '') ?? 0;
    all += value;
    sinceTotal += value;
  }
  return [all, sinceTotal];
}

/** Roughly the number that a cell is, its decimal mark the last one in it; null where it is none. */
function numberOf(cell: string): number | null {
  const parts = numberParts(cell.trim());
  if (parts === null) return null;
  const digits = parts.body.replace(/[^\d.,]/g, '');
  const mark = /[.,](?=\d{1,2}$)/.exec(digits);
  const whole = (mark === null ? digits : digits.slice(0, mark.index)).replace(/\D/g, '');
  const value = Number(mark === null ? whole : `${whole}.${digits.slice(mark.index + 1)}`);
  return (parts.negative ? -value : value) * 10 ** parts.power;
}
