import { clip } from './normalise';
import { type DateRead, dateOf } from './read-date';
import { numberParts, plainDecimals, readingOf } from './read-number';
import { meansEmpty } from './read-text';
import type { TableColumn } from './table';

/** How the cells of a column can be read. */
export interface Evidence {
  /** Cells that can only be read the first way (point; day first), only the second way, or both ways. */
  first: number;
  second: number;
  either: number;
  exampleFirst: string;
  exampleSecond: string;
  exampleEither: string;
}

export function noEvidence(): Evidence {
  return { first: 0, second: 0, either: 0, exampleFirst: '', exampleSecond: '', exampleEither: '' };
}

/** Looks at one more amount of a column. */
export function seeAmount(cell: string, column: TableColumn, evidence: Evidence): void {
  const decimals = plainDecimals(cell);
  if (decimals === 0) return;
  const parts = decimals > 0 && decimals !== 3 ? null : numberParts(cell);
  const reading =
    decimals > 0 && decimals !== 3 ? 'point' : parts === null ? 'broken' : readingOf(parts.body);
  if (reading === 'point') evidence.exampleFirst = note(evidence.first++, evidence.exampleFirst, cell);
  else if (reading === 'comma')
    evidence.exampleSecond = note(evidence.second++, evidence.exampleSecond, cell);
  else if (reading === 'either')
    evidence.exampleEither = note(evidence.either++, evidence.exampleEither, cell);
  if (column.fine || (reading !== 'point' && reading !== 'comma')) return;
  const places = parts === null ? decimals : (/[.,](\d+)(?:e.*)?$/.exec(parts.body)?.[1]?.length ?? 0);
  column.fine = places > 2 && (parts === null || parts.power === 0);
}

/** Looks at one more date of a column. */
export function seeDate(cell: string, column: TableColumn, evidence: Evidence): void {
  const read = cachedDate(cell, column);
  if (read?.kind !== 'either') return;
  if (read.first > 12) evidence.exampleFirst = note(evidence.first++, evidence.exampleFirst, cell);
  else if (read.second > 12) evidence.exampleSecond = note(evidence.second++, evidence.exampleSecond, cell);
  else if (read.first !== read.second)
    evidence.exampleEither = note(evidence.either++, evidence.exampleEither, cell);
}

function note(count: number, example: string, cell: string): string {
  return count === 0 ? clip(cell) : example;
}

/** What a cell of a date column says, from memory where it has been read before. */
export function cachedDate(cell: string, column: TableColumn): DateRead | null {
  const known = column.dates.get(cell);
  if (known !== undefined) return known;
  const read = meansEmpty(cell.trim()) ? null : dateOf(cell);
  if (column.dates.size < 20_000) column.dates.set(cell, read);
  return read;
}

/** Where a column does not decide, the others of the file do, and then the locale. */
export function shared(evidence: readonly Evidence[], fallback: boolean): boolean {
  const first = evidence.reduce((sum, one) => sum + one.first, 0);
  const second = evidence.reduce((sum, one) => sum + one.second, 0);
  return first === second ? fallback : first > second;
}

/** What the cells of a column came to; `mixed` is one that does not fit. */
export interface Settled {
  readonly first: boolean;
  readonly ambiguous: boolean;
  readonly mixed: string | null;
}

/** Which way most cells of the column show; where they show none, `otherwise`. */
export function settle(evidence: Evidence, otherwise: boolean): Settled {
  const { first, second, either } = evidence;
  const isFirst = first === second ? otherwise : first > second;
  const mixed = first > 0 && second > 0 ? (isFirst ? evidence.exampleSecond : evidence.exampleFirst) : null;
  return { first: isFirst, ambiguous: first === 0 && second === 0 && either > 0, mixed };
}
