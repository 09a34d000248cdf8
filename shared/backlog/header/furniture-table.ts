import type { FieldName } from '../fields';
import type { FurnitureKind } from './furniture-kinds';

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
