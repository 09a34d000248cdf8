import {
  emptyPlan,
  type Plan,
  type PlanRecords,
  recordSchemas,
  type TableName,
} from '../../../shared/model/plan';
import type { Connection } from './connection';
import { Failure } from './failure';
import { plainly } from './plain-rows';
import { fromCell, type TableShape, tableShapes } from './record-columns';

/** Reads every record; refuses the first that is not what its schema allows, since a plan file may be hostile. */
export function readPlan(db: Connection): Plan {
  const plan: Record<string, ReadonlyMap<string, PlanRecords[TableName]>> = { ...emptyPlan() };
  for (const shape of tableShapes) plan[shape.name] = readTable(db, shape);
  return plan as unknown as Plan;
}

function selectSql({ table, columns }: TableShape): string {
  return `SELECT ${columns.map(({ column }) => `"${column}"`).join(', ')} FROM "${table}" ORDER BY rowid`;
}

function readTable(db: Connection, shape: TableShape): ReadonlyMap<string, PlanRecords[TableName]> {
  const isPlain = plainly(recordSchemas[shape.name]);
  const rows = new Map<string, PlanRecords[TableName]>();
  const template = Object.fromEntries(shape.columns.map(({ field }) => [field, null]));
  for (const cells of db.prepare<[], unknown[]>(selectSql(shape)).raw(true).iterate()) {
    const record = recordOf(shape, template, cells);
    // `isPlain` has asked what the schema of this table asks: the compiler cannot follow it through the name.
    const row = isPlain(record) ? (record as unknown as PlanRecords[TableName]) : asked(shape, record);
    rows.set(row.id, row);
  }
  return rows;
}

type Fields = Record<string, unknown>;

/** What the schema makes of a row that is not plainly right. */
function asked({ name, table }: TableShape, record: Fields): PlanRecords[TableName] {
  const read = recordSchemas[name].safeParse(record);
  if (!read.success) throw new Failure('plan-damaged', { table, problem: problemOf(read.error.issues) });
  return read.data;
}

/** All records of a table are copies of one template: the engine of JavaScript keeps one shape for them. */
function recordOf({ columns }: TableShape, template: Readonly<Fields>, cells: readonly unknown[]): Fields {
  const record = { ...template };
  for (let at = 0; at < columns.length; at++) {
    const { field, kind } = columns[at] as TableShape['columns'][number];
    record[field] = fromCell(cells[at], kind);
  }
  return record;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
}

/** Names the field, never its content. */
function problemOf(issues: readonly Issue[]): string {
  const issue = issues[0];
  return issue ? `${issue.path.join('.')} ${issue.code ?? ''}`.trim() : '';
}
