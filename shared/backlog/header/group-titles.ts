import type { ScannedRecord } from '../types';
import type { FurnitureTable } from './furniture-table';
import { opensFooter } from './furniture-words';
import { repeatsHeader } from './header-rows';

/** One cell says something, and it is among the first columns. */
export function standsAlone(cells: readonly string[], place: number): boolean {
  if (place < 0) return false;
  for (let column = place + 1; column < cells.length; column += 1) {
    const cell = cells[column] ?? '';
    if (cell !== '' && cell.trim() !== '') return false;
  }
  return true;
}

/** A lone text is a title of rows where the header follows it, where it stands in no title's place, or where rows are grouped. */
export function isGroupTitle(
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
