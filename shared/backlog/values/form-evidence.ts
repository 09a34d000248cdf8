import { dateInColumn } from '../mapping/column-date';
import { clip } from '../normalise';
import type { TableColumn } from '../rows/table';
import type { DatePoint, DateRead } from './date-read';
import { periodOfCell } from './period';
import { numberParts, plainDecimals, readingOf } from './read-number';
import { meansEmpty } from './read-text';

/** How the cells of a column can be read. */
export interface Evidence {
  /** Cells that can only be read the first way (point; day first), only the second way, or both ways. */
  first: number;
  second: number;
  either: number;
  /** Cells that can be read both ways and have a comma; the others of `either` have a point. */
  commas: number;
  exampleFirst: string;
  exampleSecond: string;
  exampleEither: string;
}

export function noEvidence(): Evidence {
  return {
    first: 0,
    second: 0,
    either: 0,
    commas: 0,
    exampleFirst: '',
    exampleSecond: '',
    exampleEither: '',
  };
}

/** Looks at one more amount of a column. */
export function seeAmount(cell: string, column: TableColumn, evidence: Evidence): void {
  const decimals = plainDecimals(cell);
  if (decimals === 0) return;
  const parts = decimals > 0 && decimals !== 3 ? null : numberParts(periodOfCell(cell)?.amount ?? cell);
  const reading =
    decimals > 0 && decimals !== 3 ? 'point' : parts === null ? 'broken' : readingOf(parts.body);
  if (reading === 'point') evidence.exampleFirst = note(evidence.first++, evidence.exampleFirst, cell);
  else if (reading === 'comma')
    evidence.exampleSecond = note(evidence.second++, evidence.exampleSecond, cell);
  else if (reading === 'either') {
    evidence.exampleEither = note(evidence.either++, evidence.exampleEither, cell);
    if (parts?.body.includes(',')) evidence.commas += 1;
  }
  if (column.fine || (reading !== 'point' && reading !== 'comma')) return;
  const places = parts === null ? decimals : (/[.,](\d+)(?:e.*)?$/.exec(parts.body)?.[1]?.length ?? 0);
  column.fine = places > 2 && (parts === null || parts.power === 0);
}

/** Looks at one more date of a column. */
export function seeDate(cell: string, column: TableColumn, evidence: Evidence): void {
  const read = cachedDate(cell, column);
  if (read?.kind === 'span') for (const end of [read.from, read.to]) see(end, cell, evidence);
  else see(read, cell, evidence);
}

function see(read: DatePoint | null, cell: string, evidence: Evidence): void {
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
  const read = meansEmpty(cell.trim()) ? null : dateInColumn(cell);
  if (column.dates.size < 20_000) column.dates.set(cell, read);
  return read;
}

/** What all columns of a file show together: true for the first way, null where they show nothing. */
export function shared(evidence: readonly Evidence[]): boolean | null {
  const first = evidence.reduce((sum, one) => sum + one.first, 0);
  const second = evidence.reduce((sum, one) => sum + one.second, 0);
  return first === second ? null : first > second;
}

/** What the cells of a column came to; `mixed` is one that does not fit. */
export interface Settled {
  readonly first: boolean;
  readonly ambiguous: boolean;
  readonly mixed: string | null;
}

/** Which way most cells of the column show; where they show none, `otherwise`. What is `given` holds against them all. */
export function settle(evidence: Evidence, given: boolean | null, otherwise: boolean): Settled {
  const { first, second, either } = evidence;
  const isFirst = given ?? (first === second ? otherwise : first > second);
  const against = isFirst ? second : first;
  const isMixed = against > 0 && (given !== null || (first > 0 && second > 0));
  const mixed = isMixed ? (isFirst ? evidence.exampleSecond : evidence.exampleFirst) : null;
  const ambiguous = given === null && first === 0 && second === 0 && either > 0;
  return { first: isFirst, ambiguous, mixed };
}
