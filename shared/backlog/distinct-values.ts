import { isMappedField, type MappedField } from './fields';
import type { ColumnValues, DistinctValue } from './questions';
import { meansEmpty } from './read-text';
import type { Table, TableColumn } from './table';
import type { ScannedRecord } from './types';
import { meaningOf } from './value-meaning';

/** Different values that are counted in a column; what comes after them is not. */
const counted = 10_000;
/** Different values that are listed. */
const listed = 500;

interface Seen {
  readonly line: number;
  count: number;
}

export interface ValueWatch {
  /** By column: whether it looks at it. */
  readonly wanted: readonly boolean[];
  see(records: readonly ScannedRecord[]): void;
  /** The values of each column, the most frequent first, and what each is taken for. */
  values(): ColumnValues[];
}

/** Counts the values of all columns whose values are mapped as the columns are. */
export function watchValues(table: Table): ValueWatch {
  const watched = table.columns.flatMap((column) =>
    isMappedField(column.field)
      ? [{ column, field: column.field, seen: new Map<string, Seen>(), blank: 0 }]
      : [],
  );
  const places = new Set(watched.map(({ column }) => column.index));
  return {
    wanted: table.headers.map((_, index) => places.has(index)),
    see(records) {
      for (const { line, cells } of records) {
        if (cells.length < 2 && table.headers.length > 1) continue;
        for (const one of watched) {
          const cell = cells[one.column.index] ?? '';
          const known = one.seen.get(cell);
          if (known !== undefined) known.count += 1;
          else if (meansEmpty(cell.trim())) one.blank += 1;
          // A header that stands in the table once more is no value.
          else if (cell === one.column.column) continue;
          else if (one.seen.size < counted) one.seen.set(cell, { line, count: 1 });
        }
      }
    },
    values: () =>
      watched.map(({ column, field, seen, blank }) => ({
        column: column.column,
        field,
        values: mostFrequent(seen).map(([text, one]) => valueOf(column, field, text, one)),
        different: seen.size,
        blank,
      })),
  };
}

function mostFrequent(seen: ReadonlyMap<string, Seen>): (readonly [string, Seen])[] {
  return [...seen].sort(([, a], [, b]) => b.count - a.count || a.line - b.line).slice(0, listed);
}

function valueOf(column: TableColumn, field: MappedField, text: string, seen: Seen): DistinctValue {
  return { text, count: seen.count, line: seen.line, ...meaningOf(column, field, text) };
}
