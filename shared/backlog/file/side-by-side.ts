import type { MappedColumn } from '../mapping';
import type { Remark, ScannedRecord } from '../types';

/**
 * Columns that became fields behind a column without a name and without a cell, as another table stands beside the first one
 * in a sheet. Only told: a gap may be there for the eye alone.
 */
export function besideGap(
  headers: readonly string[],
  columns: readonly MappedColumn[],
  rows: readonly ScannedRecord[],
): Remark[] {
  const gap = headers.findIndex(
    (header, at) =>
      at > 0 && isNameless(header, at) && rows.every(({ cells }) => (cells[at] ?? '').trim() === ''),
  );
  // Where no column has a name there is no header.
  if (gap < 0 || rows.length === 0 || headers.every(isNameless)) return [];
  const behind = new Set(headers.slice(gap + 1));
  const first = columns.find(({ column, field }) => field !== null && behind.has(column));
  if (first === undefined) return [];
  const { column } = first;
  return [{ line: null, column, code: 'behind-empty-column', parameters: { column } }];
}

function isNameless(header: string, at: number): boolean {
  return header === `Column ${at + 1}`;
}
