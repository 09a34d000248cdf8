import type { PlanRecords, TableName } from '../../../shared/model/plan';
import type { Connection } from './connection';
import { type Cell, type TableShape, toCell } from './record-columns';
import { statementsOf } from './statements';
import { type Fields, type Written, writtenTogether, writtenWhole } from './written-columns';

type AnyRecord = PlanRecords[TableName];

/** So many rows are worth a statement of their own. */
const many = 500;
/** Rows bound to one insert, and written in one step: the more, the less each of them takes. */
const groups = [500, 20, 1] as const;
/** Values that one insert is given at the most. */
const mostValues = 8_000;
/** Rows written before a step ends, where each insert has but few. */
const perStep = 200;

/** Inserts records of one table, the same as one by one; yields how many were written in each step. */
export function* insertRows(
  db: Connection,
  shape: TableShape,
  rows: readonly AnyRecord[],
): Generator<number, void> {
  const written = rows.length < many ? writtenWhole(shape) : writtenTogether(shape, rows);
  const { run } = statementsOf(db);
  let at = 0;
  let told = 0;
  for (const count of groups) {
    if (count > 1 && count * written.each.length > mostValues) continue;
    const sql = at + count <= rows.length ? insertSql(written, count) : '';
    for (; at + count <= rows.length; at += count) {
      run(sql, cellsOf(written, rows, at, count), written.values);
      if (at + count - told < perStep) continue;
      yield at + count - told;
      told = at + count;
    }
  }
}

function insertSql({ table, each, others }: Written, count: number): string {
  const names = [...each, ...others.map(({ column }) => column)]
    .map(({ column }) => `"${column}"`)
    .join(', ');
  const marks = `(${each.map(() => '?').join(', ')})`;
  const rows = Array.from({ length: count }, () => marks).join(', ');
  const taken = [...each.map((_, at) => `column${at + 1}`), ...others.map(({ from }) => from)].join(', ');
  return `INSERT INTO "${table}" (${names}) SELECT ${taken} FROM (VALUES ${rows})`;
}

function cellsOf({ each }: Written, rows: readonly Fields[], from: number, count: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = from; at < from + count; at++) {
    const row = rows[at] ?? {};
    for (const { field, kind } of each) cells.push(toCell(row[field], kind));
  }
  return cells;
}
