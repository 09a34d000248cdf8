import type { FieldName } from '../fields';
import { saysScale } from '../mapping/scale-note';
import { clip } from '../normalise';
import type { LeftOut, ScannedRecord } from '../types';
import { dateOf } from '../values/read-date';
import { numberParts } from '../values/read-number';
import { meansEmpty } from '../values/read-text';
import type { FurnitureKind } from './furniture-kinds';
import {
  beginsAsTotal,
  beginsWithMark,
  drawLine,
  endsExport,
  isTotal,
  isUnit,
  opensFooter,
  opensNote,
  opensTotal,
} from './furniture-words';

/** What is known of a table before its rows are told from its furniture. */
export interface FurnitureTable {
  /** As the file has them; columns without a header have numbers. */
  readonly headers: readonly string[];
  readonly hasHeader: boolean;
  /** By column: what it became. */
  readonly fields: readonly (FieldName | null)[];
  /** Kinds that are rows of data after all. */
  readonly keep: readonly FurnitureKind[];
  /** Rows begin with a group's title: so it was seen in the first rows. */
  readonly grouped: boolean;
  /** The sums of a column over the rows before a line: of all, and of those since the last total. */
  readonly sumsBefore: (line: number, column: number) => readonly number[];
}

interface Furniture {
  /**
   * What a record is that is no row of data, null for a row of data; `next` is the record behind it, blank ones left out. To
   * be asked of each record once, in order.
   */
  of(record: ScannedRecord, next: ScannedRecord | null): FurnitureKind | null;
}

/** Tells rows from what else stands in a table: totals, units, a header once more, titles of groups, footers. */
export function openFurniture(table: FurnitureTable): Furniture {
  const keep = new Set(table.keep);
  let isFirst = true;
  let isMarked = false;
  return {
    of(record, next) {
      const kind = kindOf(record, next, table, isFirst) ?? (isMarked ? null : noteOf(record, next, table));
      isFirst = false;
      isMarked ||= kind === null && beginsWithMark(record.cells[0] ?? '');
      return kind === null || keep.has(kind) ? null : kind;
    },
  };
}

/** A lone text behind a mark at the end, where no row before begins with one: "* with tax". */
function noteOf(record: ScannedRecord, next: ScannedRecord | null, table: FurnitureTable): 'footer' | null {
  if (record.flaw !== null || table.headers.length < 3) return null;
  const [first, after] = [loneText(record) ?? '', next === null ? null : (loneText(next) ?? '')];
  return opensNote(first) && (after === null || opensNote(after)) ? 'footer' : null;
}

/** The reason a record is left out for, with what it says first. */
export function leftOutAs(kind: FurnitureKind, { line, cells }: ScannedRecord): LeftOut {
  const text = clip(cells.find((cell) => cell.trim() !== '')?.trim() ?? '');
  return { line, code: `row-is-${kind}`, parameters: { text } };
}

function kindOf(
  record: ScannedRecord,
  next: ScannedRecord | null,
  table: FurnitureTable,
  isFirst: boolean,
): FurnitureKind | null {
  if (record.flaw !== null) return null;
  if (repeatsHeader(record.cells, table) || headsSubitems(record.cells, table)) return 'repeated-header';
  if (isFirst && namesUnits(record.cells, table.headers.length)) return 'units';
  if (drawLine(record.cells)) return 'rule';
  const place = record.cells.findIndex((cell) => cell !== '' && cell.trim() !== '');
  const first = record.cells[place]?.trim() ?? '';
  if (opensTotal(first) && isTotalRow(record, place, first, table)) return 'total';
  if (!standsAlone(record.cells, place)) return null;
  if (table.headers.length < 3) return amongTwo(first, next, table);
  if (opensFooter(first) || saysScale(first)) return 'footer';
  return isGroupTitle(place, first, next, table) ? 'group-title' : null;
}

/** Of two columns a lone text is furniture where it is about the file, or where the header follows it once more. */
function amongTwo(first: string, next: ScannedRecord | null, table: FurnitureTable): FurnitureKind | null {
  if (table.headers.length < 2) return null;
  if (next !== null && repeatsHeader(next.cells, table)) return 'group-title';
  return endsTable(first, next) ? 'footer' : null;
}

/** Of two columns one is often empty: there a word about the file is believed at the end alone. */
function endsTable(first: string, next: ScannedRecord | null): boolean {
  const after = next?.cells.find((cell) => cell.trim() !== '')?.trim();
  return (
    (endsExport(first) || (after === undefined && saysScale(first))) &&
    (after === undefined || endsExport(after))
  );
}

/** Most filled cells are the names of their columns, and there are two of them at least. */
function repeatsHeader(
  cells: readonly string[],
  { headers, hasHeader }: Pick<FurnitureTable, 'headers' | 'hasHeader'>,
): boolean {
  if (!hasHeader) return false;
  let same = 0;
  let filled = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column] ?? '';
    if (cell === '') continue;
    filled += 1;
    if (isNameOf(cell, headers[column] ?? '')) same += 1;
    // Rows of data are told by their first cells.
    else if (filled > 2 && same === 0) return false;
  }
  return same >= 2 && same >= filled * 0.8;
}

/** What a board's export writes above the rows that are parts of the row before: their own header, a column to the right. */
const subitems: ReadonlySet<string> = new Set([
  'Subitems',
  'Unterelemente',
  'Sous-éléments',
  'Subelementos',
  'Subitens',
]);

function headsSubitems(cells: readonly string[], { headers }: Pick<FurnitureTable, 'headers'>): boolean {
  if (!subitems.has(cells[0] ?? '')) return false;
  const named = cells.slice(1).filter((cell) => headers.includes(cell));
  return named.length >= 2;
}

/** A name that stood above more than one column has a number behind it. */
function isNameOf(cell: string, header: string): boolean {
  const trimmed = cell.trim();
  // Nearly all cells are none: they are told by their first letter.
  if (trimmed === '' || trimmed.charCodeAt(0) !== header.charCodeAt(0)) return false;
  const name = trimmed.replace(/\s+/g, ' ');
  return header === name || (header.startsWith(`${name} (`) && /\(\d+\)$/.test(header));
}

/** Whether every cell that says something names a unit or the form of a value: "EUR thousand", "dd/mm/yyyy". */
function namesUnits(cells: readonly string[], columns: number): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length > 0 && filled.length <= columns && columns > 1 && filled.every(isUnit);
}

/** What part of the whole a sum is. */
const share = /^\s*[+-]?\d{1,3}(?:[.,]\d+)?\s?%\s*$/;

function isTotalRow(
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

/** One cell says something, and it is among the first columns. */
function standsAlone(cells: readonly string[], place: number): boolean {
  if (place < 0) return false;
  for (let column = place + 1; column < cells.length; column += 1) {
    const cell = cells[column] ?? '';
    if (cell !== '' && cell.trim() !== '') return false;
  }
  return true;
}

/** A lone text is a title of rows where the header follows it, where it stands in no title's place, or where rows are grouped. */
function isGroupTitle(
  place: number,
  cell: string,
  next: ScannedRecord | null,
  table: FurnitureTable,
): boolean {
  if (next !== null && repeatsHeader(next.cells, table)) return true;
  if (place !== 0) return false;
  // A key alone is a row whose title is missing.
  if (table.fields[0] === 'sourceKey') return !/\d/.test(cell);
  return table.grouped || (table.fields[0] !== 'title' && table.fields.includes('title'));
}

/** The lone text of a record, where nothing else is in it; null where there is none or more. */
export function loneText({ cells }: ScannedRecord): string | null {
  const place = cells.findIndex((cell) => cell.trim() !== '');
  return standsAlone(cells, place) ? (cells[place]?.trim() ?? null) : null;
}

/**
 * The title of the rows from the header on, which stands right above it (`above`), where later rows begin with such a title
 * and the header once more; null where they do not.
 */
export function firstGroup(
  above: ScannedRecord | undefined,
  rows: readonly ScannedRecord[],
  table: Pick<FurnitureTable, 'headers' | 'hasHeader'>,
): string | null {
  const title = above === undefined ? null : loneText(above);
  const isGrouped = rows.some(
    (row, at) =>
      at > 0 && repeatsHeader(row.cells, table) && loneText(rows[at - 1] as ScannedRecord) !== null,
  );
  return isGrouped ? title : null;
}

/** What the row right below the header says that each column is counted in; none where there is no such row. */
export function unitsOf(
  rows: readonly ScannedRecord[],
  { headers }: Pick<FurnitureTable, 'headers'>,
): readonly string[] {
  const cells = rows[0]?.cells ?? [];
  return namesUnits(cells, headers.length) ? cells.map((cell) => cell.trim()) : [];
}

/** Rows that content is judged by: without units and repeated headers, which say nothing of the values. */
export function rowsOfData(
  rows: readonly ScannedRecord[],
  table: Pick<FurnitureTable, 'headers' | 'hasHeader'>,
): readonly ScannedRecord[] {
  return rows.filter(
    ({ cells }, index) =>
      !repeatsHeader(cells, table) && !(index === 0 && namesUnits(cells, table.headers.length)),
  );
}

/** Whether the first rows begin with a group's title: a lone text, then full rows, and lone ones never side by side. */
export function looksGrouped(read: readonly ScannedRecord[], columns: number): boolean {
  const rows = read.filter(({ cells }) => !(standsAlone(cells, 0) && opensFooter(cells[0]?.trim() ?? '')));
  const lone = rows.map(({ cells }) => cells[0]?.trim() !== '' && standsAlone(cells, 0));
  const full = rows.filter(
    ({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= Math.max(2, columns / 2),
  );
  const isApart = lone.every((alone, index) => !alone || lone[index + 1] === false);
  return columns >= 3 && lone[0] === true && isApart && full.length >= rows.length / 2;
}
