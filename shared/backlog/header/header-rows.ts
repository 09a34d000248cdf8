import type { ScannedRecord } from '../types';
import type { FurnitureTable } from './furniture-table';
import { isUnit } from './furniture-words';

/** Most filled cells are the names of their columns, and there are two of them at least. */
export function repeatsHeader(
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

export function headsSubitems(
  cells: readonly string[],
  { headers }: Pick<FurnitureTable, 'headers'>,
): boolean {
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
export function namesUnits(cells: readonly string[], columns: number): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length > 0 && filled.length <= columns && columns > 1 && filled.every(isUnit);
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
