import type { Changed, Patch, TablePatch } from '../../../shared/model/patch';
import type { PlanRecords, TableName } from '../../../shared/model/plan';
import { allAtOnce } from '../../../shared/model/steps';
import type { Connection } from './connection';
import { type Cell, type TableShape, tableShapes, toCell } from './record-columns';
import { statementsOf } from './statements';

type AnyRecord = PlanRecords[TableName];
type AnyTablePatch = TablePatch<AnyRecord>;

/** Rows bound to one insert: more are no faster. */
const rowsPerInsert = 10;
/** Rows written in one step. */
const perStep = 200;

/**
 * Writes the rows of a patch; the caller holds the transaction. Parents come before what refers to them and go after it.
 * Throws where a row to change or remove is not there: file and memory would then differ.
 */
export function writePatch(db: Connection, patch: Patch): void {
  allAtOnce(writePatchSteps(db, patch));
}

/** The same step by step, for a patch of many rows; yields how many were written in each. */
export function* writePatchSteps(db: Connection, patch: Patch): Generator<number, void> {
  const parts = tableShapes.map((shape) => ({ shape, part: patch[shape.name] as AnyTablePatch | undefined }));
  for (const { shape, part } of parts) if (part?.added) yield* insertRows(db, shape, part.added);
  for (const { shape, part } of parts) {
    let done = 0;
    for (const change of part?.changed ?? []) {
      updateRow(db, shape, change);
      if (++done % perStep === 0) yield perStep;
    }
  }
  for (const { shape, part } of parts.reverse())
    if (part?.removed) yield* deleteRows(db, shape, part.removed);
}

/** How many rows a patch writes. */
export function rowsOf(patch: Patch): number {
  let rows = 0;
  for (const { name } of tableShapes) {
    const { added, changed, removed }: AnyTablePatch = patch[name] ?? {};
    rows += (added?.length ?? 0) + (changed?.length ?? 0) + (removed?.length ?? 0);
  }
  return rows;
}

type Fields = Readonly<Record<string, unknown>>;

function* insertRows(db: Connection, whole: TableShape, rows: readonly AnyRecord[]): Generator<number, void> {
  const shape = rows.length < many ? whole : filledOnly(whole, rows);
  const inTens = rows.length - (rows.length % rowsPerInsert);
  for (let at = 0; at < rows.length; ) {
    const count = at < inTens ? rowsPerInsert : 1;
    insertSome(db, shape, rows, at, count);
    at += count;
    if (at % perStep === 0) yield perStep;
  }
}

/** So many rows are worth a statement of their own. */
const many = 500;

/**
 * Without the columns that are empty in all rows: empty is what they are where nobody says anything (a test holds that no
 * migration says otherwise), and each value that is bound takes time.
 */
function filledOnly(shape: TableShape, rows: readonly AnyRecord[]): TableShape {
  const isEmpty = (field: string) => rows.every((row: Fields) => (row[field] ?? null) === null);
  return { ...shape, columns: shape.columns.filter(({ field }) => !isEmpty(field)) };
}

function insertSome(
  db: Connection,
  shape: TableShape,
  rows: readonly AnyRecord[],
  from: number,
  count: number,
): void {
  const cells: Cell[] = [];
  for (let at = from; at < from + count; at++) {
    const row: Fields = rows[at] as AnyRecord;
    for (const { field, kind } of shape.columns) cells.push(toCell(row[field], kind));
  }
  statementsOf(db).run(insertSql(shape, count), cells);
}

/** By the columns they fill and the number of rows. */
const insertTexts = new WeakMap<TableShape['columns'], Map<number, string>>();

function insertSql({ table, columns }: TableShape, count: number): string {
  const texts = insertTexts.get(columns) ?? new Map<number, string>();
  const known = texts.get(count);
  if (known) return known;
  const names = columns.map(({ column }) => `"${column}"`).join(', ');
  const row = `(${columns.map(() => '?').join(', ')})`;
  const sql = `INSERT INTO "${table}" (${names}) VALUES ${Array.from({ length: count }, () => row).join(', ')}`;
  insertTexts.set(columns, texts.set(count, sql));
  return sql;
}

function updateRow(db: Connection, shape: TableShape, change: Changed<AnyRecord>): void {
  const to = change.to as Readonly<Record<string, unknown>>;
  const columns = shape.columns.filter(({ field }) => Object.hasOwn(to, field));
  if (columns.length === 0) return;
  const sets = columns.map(({ column }) => `"${column}" = ?`).join(', ');
  const cells: Cell[] = columns.map(({ field, kind }) => toCell(to[field], kind));
  const changes = statementsOf(db).run(`UPDATE "${shape.table}" SET ${sets} WHERE id = ?`, [
    ...cells,
    change.id,
  ]);
  if (changes !== 1) throw new Error(`${shape.table} ${change.id} is not in the file to change`);
}

function* deleteRows(db: Connection, shape: TableShape, rows: readonly AnyRecord[]): Generator<number, void> {
  const sql = `DELETE FROM "${shape.table}" WHERE id = ?`;
  let done = 0;
  for (const { id } of rows) {
    if (statementsOf(db).run(sql, [id]) !== 1)
      throw new Error(`${shape.table} ${id} is not in the file to remove`);
    if (++done % perStep === 0) yield perStep;
  }
}
