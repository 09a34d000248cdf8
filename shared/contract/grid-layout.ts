/** A column that is shown, and how wide in pixels. */
export interface ShownColumn {
  readonly id: string;
  readonly width: number;
}

/** How the figures of a column are written and added up. */
export interface ColumnFormat {
  /** Money to the cent instead of "1.2M". */
  readonly whole?: boolean | undefined;
  /** What groups and the foot say of it. */
  readonly total?: 'none' | 'sum' | 'mean' | undefined;
}

/** How the grid of a plan was left: columns in their order, the first `frozen` of them stay while it scrolls sideways. */
export interface GridLayout {
  readonly columns: readonly ShownColumn[];
  readonly frozen: number;
  /** What rows are in order by, what counts most first; of none as on the board. */
  readonly sort: readonly { readonly id: string; readonly descending: boolean }[];
  /** At most two columns by whose values rows stand together. */
  readonly groups: readonly string[];
  readonly formats: Readonly<Record<string, ColumnFormat>>;
}

/** Pixels of a column at least and at most. */
export const narrowest = 48;
export const widest = 1_000;
