import type { Changed, Patch, TablePatch } from '../../../shared/model/patch';
import type { PlanRecords, TableName } from '../../../shared/model/plan';
import { allAtOnce } from '../../../shared/model/steps';
import type { Connection } from './connection';
import { insertRows } from './insert-rows';
import { type Cell, type TableShape, tableShapes, toCell } from './record-columns';
import { statementsOf } from './statements';

type AnyRecord = PlanRecords[TableName];
type AnyTablePatch = TablePatch<AnyRecord>;

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
