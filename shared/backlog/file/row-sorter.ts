import type { FurnitureTable } from '../header/furniture-table';
import { openFurniture } from '../header/furniture';
import { looksGrouped } from '../header/group-titles';
import { sumsOf } from '../header/total-rows';
import type { FurnitureKind } from '../header/furniture-kinds';
import type { Table } from '../rows/table';
import type { ScannedRecord } from '../types';
import { isBlank } from './scan';
import type { TableSource } from './source';

/** A record that is not blank; `kind` says what it is where it is no row of data. */
export interface SortedRow {
  readonly record: ScannedRecord;
  readonly kind: FurnitureKind | null;
}

export interface RowSorter {
  /** Sorts further records; the last one waits until what follows it is known, unless these are the last. */
  sort(records: readonly ScannedRecord[], areLast: boolean): SortedRow[];
}

/** Rows that show how a table is laid out. */
const shown = 200;
/** Totals whose sums are looked up by reading the table again. */
const mostSums = 20;

/** Tells rows of data from the furniture of a table. This app's own export has none. */
export function openSorter(source: TableSource, table: Table, hasHeader: boolean): RowSorter {
  const furniture = table.own ? null : openFurniture(furnitureTable(source, table, hasHeader));
  let waiting: ScannedRecord | null = null;
  return {
    sort(records, areLast) {
      const sorted: SortedRow[] = [];
      const settle = (record: ScannedRecord, next: ScannedRecord | null): void => {
        sorted.push({ record, kind: furniture?.of(record, next) ?? null });
      };
      for (const record of records) {
        if (isBlank(record)) continue;
        if (waiting !== null) settle(waiting, record);
        waiting = record;
      }
      if (areLast && waiting !== null) {
        settle(waiting, null);
        waiting = null;
      }
      return sorted;
    },
  };
}

function furnitureTable(source: TableSource, table: Table, hasHeader: boolean): FurnitureTable {
  const { headers, mapping, columns } = table;
  const fieldAt = new Map(columns.map(({ index, field }) => [index, field] as const));
  const first = source
    .open({})
    .next(shown)
    .filter((record) => !isBlank(record));
  let summed = 0;
  return {
    headers,
    hasHeader,
    fields: headers.map((_, index) => fieldAt.get(index) ?? null),
    keep: mapping.keep ?? [],
    grouped: looksGrouped(first, headers.length),
    sumsBefore(line, column) {
      summed += 1;
      return summed > mostSums ? [] : sumsOf(rowsBefore(source, line), column);
    },
  };
}

function* rowsBefore(source: TableSource, line: number): Generator<ScannedRecord> {
  const rows = source.open({});
  while (!rows.done()) {
    for (const record of rows.next(shown)) {
      if (record.line >= line) return;
      yield record;
    }
  }
}
