import type { MappedField, ValueField } from '../fields';
import type { LengthUnit } from '../values/read-length';

/** What only the user can know; asked once for a column, never guessed row by row. */
export type Question =
  | { readonly kind: 'scale'; readonly column: string; readonly suggested: number | null }
  | { readonly kind: 'unit'; readonly column: string; readonly suggested: LengthUnit }
  | {
      readonly kind: 'decimal';
      readonly column: string;
      readonly example: string;
      readonly suggested: '.' | ',';
    }
  | {
      readonly kind: 'day-order';
      readonly column: string;
      readonly example: string;
      readonly suggested: 'day-month' | 'month-day';
    }
  /** Values that are not understood: so many different ones. */
  | { readonly kind: 'values'; readonly column: string; readonly field: ValueField; readonly unknown: number }
  /** A sum that is `times` as large (or as small, below 1) as its neighbours. */
  | {
      readonly kind: 'outlier';
      readonly column: string;
      readonly line: number;
      readonly text: string;
      readonly times: number;
    };

/** One of the values of a column, and what it stands for. */
export interface DistinctValue {
  readonly text: string;
  readonly count: number;
  /** Where it stands first. */
  readonly line: number;
  /** null: not understood, or left empty on purpose (`given`). Of names such as a business unit the name that is taken. */
  readonly code: string | null;
  /** `new`: the name of a team that the plan does not have. */
  readonly how: 'given' | 'word' | 'new' | 'none';
}

export interface ColumnValues {
  readonly column: string;
  readonly field: MappedField;
  /** The most frequent first, 500 at the most. */
  readonly values: readonly DistinctValue[];
  /** How many different ones there are, counted up to 10,000. */
  readonly different: number;
  readonly blank: number;
}
