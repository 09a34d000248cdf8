import { areColumnMarks, type ColumnMarks } from '../rules/cells/cell-rules';

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

/** The grid as a table across: rows by the values of a column, columns by those of another, and what cells show. */
export interface PivotLayout {
  /** It is shown in place of the rows. */
  readonly open: boolean;
  readonly rows: string;
  /** null: totals alone. */
  readonly columns: string | null;
  /** The column that is added up; null: initiatives are counted. */
  readonly value: string | null;
  readonly how: 'sum' | 'mean';
  /** Rows with the largest totals first, in place of the order of their names. */
  readonly largest?: boolean | undefined;
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
  /** By column, how its cells are marked; absent where none is. */
  readonly marks?: Readonly<Record<string, ColumnMarks>> | undefined;
  /** Left out where nobody has opened it yet. */
  readonly pivot?: PivotLayout | undefined;
}

/** Pixels of a column at least and at most. */
export const narrowest = 48;
export const widest = 1_000;

const mostMarked = 300;

/** Whether a value says of columns how their cells are marked. */
export function areMarks(value: unknown): value is NonNullable<GridLayout['marks']> {
  return (
    isObject(value) &&
    Object.keys(value).length <= mostMarked &&
    Object.entries(value).every(([id, marks]) => id !== '' && id.length <= 100 && areColumnMarks(marks))
  );
}

/** Whether a value read from elsewhere is how a grid was left, but for the names: which columns there are the page knows. */
export function isGridLayout(value: unknown): value is GridLayout {
  if (!isObject(value)) return false;
  const { columns, frozen, sort, groups, formats, marks, pivot } = value;
  const isColumn = (column: unknown) =>
    isObject(column) && typeof column['id'] === 'string' && Number.isSafeInteger(column['width']);
  const isSort = (by: unknown) =>
    isObject(by) && typeof by['id'] === 'string' && typeof by['descending'] === 'boolean';
  return (
    Array.isArray(columns) &&
    columns.every(isColumn) &&
    Number.isSafeInteger(frozen) &&
    Array.isArray(sort) &&
    sort.every(isSort) &&
    Array.isArray(groups) &&
    groups.every((id) => typeof id === 'string') &&
    isObject(formats) &&
    Object.values(formats).every(isObject) &&
    (marks === undefined || areMarks(marks)) &&
    (pivot === undefined || isPivotLayout(pivot))
  );
}

function isPivotLayout(value: unknown): value is PivotLayout {
  if (!isObject(value)) return false;
  const { open, rows, columns, value: of, how, largest } = value;
  const isName = (name: unknown) => name === null || typeof name === 'string';
  return (
    typeof open === 'boolean' &&
    typeof rows === 'string' &&
    isName(columns) &&
    isName(of) &&
    (how === 'sum' || how === 'mean') &&
    (largest === undefined || typeof largest === 'boolean')
  );
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
