import { remarkList } from '../remark-list';
import type { Limits, MergedCells, ScannedRecord } from '../types';
import type { LineIs, RawTable } from './source';

/**
 * Records in memory, of a sheet or of a table that was turned, as a table that can be read more than once. Short rows are
 * filled up to the widest as they are read: in a sheet no cell is missing.
 */
export function recordTable(records: readonly ScannedRecord[], lineIs: LineIs): RawTable {
  const width = records.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const part = (from: number, to: number): ScannedRecord[] =>
    records.slice(from, to).map((record) => filledTo(record, width));
  return {
    lineIs,
    head: (max) => part(0, max),
    below: (skipped) => ({
      told: [],
      source: {
        lines: () => records.length,
        open: () => {
          let at = skipped;
          return {
            next(max) {
              const from = at;
              at = Math.min(records.length, at + max);
              return part(from, at);
            },
            done: () => at >= records.length,
            progress: () => (at - skipped) / Math.max(1, records.length - skipped),
            remarks: remarkList(),
          };
        },
      },
    }),
  };
}

function filledTo(record: ScannedRecord, width: number): ScannedRecord {
  if (record.cells.length === width) return record;
  return { ...record, cells: Array.from({ length: width }, (_, column) => record.cells[column] ?? '') };
}

/** Rows of texts as records, each with the row it stands in, from 1; what is over a limit is marked, as a scanner would. */
export function recordsOf(
  rows: readonly (readonly string[])[],
  limits: Limits,
  merged: readonly MergedCells[] = [],
): ScannedRecord[] {
  const mergedIn = merged.length === 0 ? null : mergedRows(merged, rows.length);
  return rows.map((row, index) => {
    const width = row.findLastIndex((cell) => cell !== '') + 1;
    const cells = row.slice(0, Math.min(width, limits.columns));
    const long = cells.some((cell) => cell.length > limits.cell);
    const flaw = long ? 'cell-over-limit' : width > limits.columns ? 'columns-over-limit' : null;
    const record: ScannedRecord = { line: index + 1, cells, flaw };
    return mergedIn === null ? record : { ...record, merged: mergedIn(index) };
  });
}

/** Merged cells that are looked at: a file may claim any number. */
const mostMerged = 1_000_000;

function mergedRows(
  merged: readonly MergedCells[],
  rows: number,
): (row: number) => NonNullable<ScannedRecord['merged']> {
  const columns = new Set(merged.map(({ column }) => column));
  const above = new Map<number, number[]>();
  let marked = 0;
  for (const { column, from, to } of merged) {
    for (let row = from + 1; row <= Math.min(to, rows - 1) && marked < mostMerged; row += 1) {
      above.set(row, [...(above.get(row) ?? []), column]);
      marked += 1;
    }
  }
  return (row) => ({ above: above.get(row) ?? [], columns });
}
