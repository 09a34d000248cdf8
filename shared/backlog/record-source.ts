import { remarkList } from './remark-list';
import type { LineIs, RawTable } from './source';
import type { Limits, ScannedRecord } from './types';

/** Records in memory, of a sheet or of a table that was turned, as a table that can be read more than once. */
export function recordTable(records: readonly ScannedRecord[], lineIs: LineIs): RawTable {
  return {
    lineIs,
    head: (max) => records.slice(0, max),
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
              return records.slice(from, at);
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

/**
 * Rows of texts as records of one width, each with the row it stands in, from 1; what is over a limit is marked, as a
 * scanner would.
 */
export function recordsOf(rows: readonly (readonly string[])[], limits: Limits): ScannedRecord[] {
  const width = Math.min(
    limits.columns,
    rows.reduce((most, row) => Math.max(most, widthOf(row)), 1),
  );
  return rows.map((row, index) => {
    const cells = Array.from({ length: width }, (_, column) => row[column] ?? '');
    const long = cells.some((cell) => cell.length > limits.cell);
    const flaw = long ? 'cell-over-limit' : widthOf(row) > width ? 'columns-over-limit' : null;
    return { line: index + 1, cells, flaw };
  });
}

function widthOf(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell !== '') + 1;
}
