import { saysScale } from '../mapping/scale-note';
import { clip } from '../normalise';
import type { LeftOut, ScannedRecord } from '../types';
import type { FurnitureKind } from './furniture-kinds';
import type { FurnitureTable } from './furniture-table';
import { beginsWithMark, drawLine, endsExport, opensFooter, opensNote, opensTotal } from './furniture-words';
import { isGroupTitle, loneText, standsAlone } from './group-titles';
import { headsSubitems, namesUnits, repeatsHeader } from './header-rows';
import { isTotalRow } from './total-rows';

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
