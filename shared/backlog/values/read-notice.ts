import { type LengthUnit, unitOf } from './read-length';

/** A period of notice as a contract says it. */
export interface NoticePeriod {
  readonly number: number;
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
}

const shape =
  /^(\d{1,4})\s*(\p{L}+(?: \p{L}+)?)?\.?(?:\s+(?:to|before|prior|zum|vor|bis|avant|antes|al|ao|à|a)(?:\s.*)?)?$/iu;
const units: ReadonlySet<string> = new Set(['days', 'weeks', 'months', 'years']);

/**
 * A period of notice such as `3 months`, `6 Wochen zum Quartalsende` or `90 jours`; a number alone is counted in the unit of
 * its column. Null where the cell is none, or its unit is not known. Quarters are three months each.
 */
export function noticePeriodOf(cell: string, columnUnit: LengthUnit | null): NoticePeriod | null {
  const found = shape.exec(cell.trim());
  if (found === null) return null;
  const number = Number(found[1]);
  const word = found[2] ?? '';
  const unit = word === '' ? columnUnit : (unitOf(word) ?? unitOf(word.split(' ')[0] ?? ''));
  if (unit === 'quarters') return { number: number * 3, unit: 'months' };
  return unit !== null && units.has(unit) ? { number, unit: unit as NoticePeriod['unit'] } : null;
}

/**
 * The last day to give notice: the end of the contract less the period, both as YYYY-MM-DD. Months are counted by the
 * calendar; a day that the month does not have is its last, and so is the last of a month: 31 December less three months is
 * 30 September.
 */
export function lastDayOfNotice(contractEnd: string, { number, unit }: NoticePeriod): string {
  const [year = 0, month = 1, day = 1] = contractEnd.split('-').map(Number);
  if (unit === 'days' || unit === 'weeks') {
    const days = unit === 'weeks' ? number * 7 : number;
    return new Date(Date.UTC(year, month - 1, day - days)).toISOString().slice(0, 10);
  }
  const months = unit === 'years' ? number * 12 : number;
  const isLast = day === lastDay(year, month);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const [y, m] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  const there = isLast ? lastDay(y, m) : Math.min(day, lastDay(y, m));
  return new Date(Date.UTC(y, m - 1, there)).toISOString().slice(0, 10);
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
