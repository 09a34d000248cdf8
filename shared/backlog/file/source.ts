import type { RemarkList } from '../remark-list';
import type { Remark, ScannedRecord } from '../types';

interface RowOptions {
  /** By column: whose cells are needed; those of the others may come empty, which is quicker. */
  readonly wanted?: readonly boolean[];
}

/** Rows, one after another. */
export interface RowSource {
  /** Up to `max` further records; none at the end. */
  next(max: number): ScannedRecord[];
  done(): boolean;
  /** 0 to 1. */
  progress(): number;
  readonly remarks: RemarkList;
}

/** What the line of a record counts: lines of a text, rows of a sheet, or columns where rows and columns are swapped. */
export type LineIs = 'line' | 'row' | 'column';

/** The rows of a table below its header; can be read more than once. */
export interface TableSource {
  /** Lines or rows in all, for showing progress. */
  lines(): number;
  open(options: RowOptions): RowSource;
}

/** A table of which nobody knows yet where its header is. */
export interface RawTable {
  readonly lineIs: LineIs;
  /** The first records, for finding the header. */
  head(max: number): readonly ScannedRecord[];
  /** The rows behind the first `skipped` records, in a table of so many columns; and what is told of the records before. */
  below(skipped: number, columns: number): { readonly source: TableSource; readonly told: readonly Remark[] };
}
