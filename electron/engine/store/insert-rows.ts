import type { PlanRecords, TableName } from '../../../shared/model/plan';
import type { Connection } from './connection';
import { type Cell, type Column, type TableShape, toCell } from './record-columns';
import { statementsOf } from './statements';

type AnyRecord = PlanRecords[TableName];
type Fields = Readonly<Record<string, unknown>>;

/** Rows bound to one insert: fewer and more are slower. */
const rowsPerInsert = 20;
/** So many rows are worth a statement of their own. */
const many = 500;
/** Rows written in one step; a multiple of those of an insert. */
const perStep = 200;

/**
 * What is written of each row of a table: to bind a value takes longer than to store it, so what all rows share is bound
 * once a statement, and what all leave empty is not bound at all.
 */
interface Written {
  readonly table: string;
  readonly each: readonly Column[];
  readonly shared: readonly Column[];
  /** The shared values by the name they have in the statement. */
  readonly values: Readonly<Record<string, Cell>> | undefined;
}

/** Inserts records of one table, the same as one by one; yields how many were written in each step. */
export function* insertRows(
  db: Connection,
  shape: TableShape,
  rows: readonly AnyRecord[],
): Generator<number, void> {
  const written = rows.length < many ? whole(shape) : asShared(shape, rows);
  const { run } = statementsOf(db);
  const inGroups = rows.length - (rows.length % rowsPerInsert);
  const together = inGroups > 0 ? insertSql(written, rowsPerInsert) : '';
  const single = inGroups < rows.length ? insertSql(written, 1) : '';
  for (let at = 0; at < rows.length; ) {
    const count = at < inGroups ? rowsPerInsert : 1;
    run(at < inGroups ? together : single, cellsOf(written, rows, at, count), written.values);
    at += count;
    if (at % perStep === 0) yield perStep;
  }
}

function whole({ table, columns }: TableShape): Written {
  return { table, each: columns, shared: [], values: undefined };
}

/** Empty is what columns are where nobody says anything: a test holds that no migration says otherwise. */
function asShared({ table, columns }: TableShape, rows: readonly Fields[]): Written {
  const alike = alikeIn(columns, rows);
  const values: Record<string, Cell> = {};
  const shared = columns.filter((column) => {
    const value = alike.get(column) ?? null;
    if (value !== null) values[column.column] = toCell(value, column.kind);
    return value !== null;
  });
  const each = columns.filter((column) => !alike.has(column));
  return { table, each, shared, values: shared.length > 0 ? values : undefined };
}

/** The columns in which all rows have the same, and what; row by row, since a row's fields lie together in memory. */
function alikeIn(columns: readonly Column[], rows: readonly Fields[]): ReadonlyMap<Column, unknown> {
  let alike = columns.map((column) => ({
    column,
    field: column.field,
    value: rows[0]?.[column.field] ?? null,
  }));
  for (const row of rows) {
    let parted = false;
    for (const { field, value } of alike) {
      if ((row[field] ?? null) !== value) parted = true;
    }
    if (parted) alike = alike.filter(({ field, value }) => (row[field] ?? null) === value);
  }
  return new Map(alike.map(({ column, value }) => [column, value]));
}

function insertSql({ table, each, shared }: Written, count: number): string {
  const names = [...each, ...shared].map(({ column }) => `"${column}"`).join(', ');
  const row = `(${[...each.map(() => '?'), ...shared.map(({ column }) => `@${column}`)].join(', ')})`;
  return `INSERT INTO "${table}" (${names}) VALUES ${Array.from({ length: count }, () => row).join(', ')}`;
}

function cellsOf({ each }: Written, rows: readonly Fields[], from: number, count: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = from; at < from + count; at++) {
    const row = rows[at] ?? {};
    for (const { field, kind } of each) cells.push(toCell(row[field], kind));
  }
  return cells;
}
