import type { Changed, Patch } from '../../../shared/model/patch';
import type { Plan, PlanRecords, TableName } from '../../../shared/model/plan';
import type { Connection } from './connection';
import { Failure } from './failure';
import { asOfToday } from './later-fields';
import { tableShape, tableShapes } from './record-columns';
import { statementsOf } from './statements';

type AnyRecord = PlanRecords[TableName];
type What = 'added' | 'changed' | 'removed';
type Row = AnyRecord | Changed<AnyRecord>;
/** How an entry stands: while it is done its added rows are kept by their ids, which the plan has. */
export type State = 'done' | 'undone';

/** Records in one part: keeps each text small, whatever the size of the patch. */
const recordsPerPart = 1_000;

/**
 * The patch of an entry as it was done, step by step. While it is done its added rows are those of the plan. Nobody may
 * write to the history meanwhile.
 */
export function* patchSteps(db: Connection, seq: number, plan: Plan): Generator<void, Patch> {
  const patch: Record<string, Record<What, unknown[]>> = {};
  for (let part = partAfter(db, seq, -1); part; part = partAfter(db, seq, part.number)) {
    const { table, what, records } = part;
    const rows = (patch[table] ??= { added: [], changed: [], removed: [] })[what];
    // One by one: a spread of 100,000 arguments is more than the stack holds.
    for (const record of records) rows.push(what === 'added' ? addedRow(plan, table, record) : record);
    yield;
  }
  const filled = Object.entries(patch).map(([table, part]) => [
    table,
    Object.fromEntries(Object.entries(part).filter(([, records]) => records.length > 0)),
  ]);
  return Object.fromEntries(filled) as Patch;
}

function addedRow(plan: Plan, table: TableName, record: unknown): unknown {
  if (typeof record !== 'string') return record;
  const row = plan[table].get(record);
  if (!row) throw new Failure('plan-damaged', { table, problem: 'history names a row that is not there' });
  return row;
}

interface Part {
  readonly number: number;
  readonly table: TableName;
  readonly what: What;
  readonly records: readonly unknown[];
}

/** The first part of an entry after a number; null where there is none. */
function partAfter(db: Connection, seq: number, number: number): Part | null {
  const row = statementsOf(db).get(
    'SELECT part, table_name, what, content FROM history_part WHERE seq = ? AND part > ? ORDER BY part LIMIT 1',
    [seq, number],
  ) as { part: number; table_name: string; what: What; content: string } | undefined;
  if (!row) return null;
  const { part, table_name, what, content } = row;
  const shape = tableShape(table_name);
  const records: unknown = JSON.parse(content);
  if (!shape || !Array.isArray(records) || !Number.isSafeInteger(part))
    throw new Failure('plan-damaged', { table: 'history_part', problem: what });
  const whole = what === 'changed' ? records : records.map((record) => asOfToday(shape.name, record));
  return { number: part, table: shape.name, what, records: whole };
}

/** Parts deleted in one step. */
const deletedAtOnce = 2;

/** Deletes the parts of an entry, step by step. */
export function* deletePartsSteps(db: Connection, seq: number): Generator<number, void> {
  const sql = `DELETE FROM history_part WHERE seq = ? AND part IN
     (SELECT part FROM history_part WHERE seq = ? ORDER BY part LIMIT ${deletedAtOnce})`;
  while (statementsOf(db).run(sql, [seq, seq]) > 0) yield 0;
}

/** Writes the patch of an entry in parts, one a step; no row of the plan is written. */
export function* writePartsSteps(
  db: Connection,
  seq: number,
  patch: Patch,
  state: State,
): Generator<number, void> {
  const { run } = statementsOf(db);
  let number = 0;
  const write = function* (
    table: TableName,
    what: What,
    records: readonly Row[],
    kept: (row: Row) => unknown,
  ): Generator<number, void> {
    for (let at = 0; at < records.length; at += recordsPerPart) {
      const content = JSON.stringify(records.slice(at, at + recordsPerPart).map(kept));
      run('INSERT INTO history_part (seq, part, table_name, what, content) VALUES (?, ?, ?, ?, ?)', [
        seq,
        number++,
        table,
        what,
        content,
      ]);
      yield 0;
    }
  };
  const whole = (row: Row) => row;
  const idOf = ({ id }: Row) => id;
  for (const { name } of tableShapes) {
    const part = patch[name] as
      | {
          added?: readonly AnyRecord[];
          changed?: readonly Changed<AnyRecord>[];
          removed?: readonly AnyRecord[];
        }
      | undefined;
    yield* write(name, 'added', part?.added ?? [], state === 'done' ? idOf : whole);
    yield* write(name, 'changed', part?.changed ?? [], whole);
    yield* write(name, 'removed', part?.removed ?? [], whole);
  }
}
