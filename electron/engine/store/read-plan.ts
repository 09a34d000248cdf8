import { initiativeField, knownId } from '../../../shared/model/known-id';
import {
  emptyPlan,
  type Plan,
  type PlanRecords,
  recordSchemas,
  type TableName,
} from '../../../shared/model/plan';
import { rowTemplate } from '../../../shared/model/row-template';
import type { Connection } from './connection';
import { Failure } from './failure';
import { plainFields } from './plain-rows';
import { fromCell, type TableShape, tableShapes } from './record-columns';

/** Reads every record; refuses the first that is not what its schema allows, since a plan file may be hostile. */
export function readPlan(db: Connection): Plan {
  const plan: Record<string, ReadonlyMap<string, PlanRecords[TableName]>> = { ...emptyPlan() };
  for (const shape of tableShapes) plan[shape.name] = readTable(db, shape, plan['initiative']);
  return plan as unknown as Plan;
}

function selectSql({ table, columns }: TableShape): string {
  return `SELECT ${columns.map(({ column }) => `"${column}"`).join(', ')} FROM "${table}" ORDER BY rowid`;
}

/** Those that are read by now. */
type Initiatives = ReadonlyMap<string, { readonly id: string }> | undefined;

function readTable(
  db: Connection,
  shape: TableShape,
  initiatives: Initiatives,
): ReadonlyMap<string, PlanRecords[TableName]> {
  const rows = new Map<string, PlanRecords[TableName]>();
  const read = readerOf(shape, initiatives ?? new Map());
  for (const cells of db.prepare<[], unknown[]>(selectSql(shape)).raw(true).iterate()) {
    const row = read(cells);
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

/**
 * Makes records of rows. All of a table are copies of one template: the engine of JavaScript keeps one shape for them. What
 * the row before had as well is not asked again, and is in the template already.
 */
function readerOf(
  shape: TableShape,
  initiatives: NonNullable<Initiatives>,
): (cells: readonly unknown[]) => PlanRecords[TableName] {
  const { name, columns } = shape;
  const schema = recordSchemas[name];
  const fieldNames = columns.map(({ field }) => field);
  const plain = plainFields(schema, fieldNames);
  const template: Fields = rowTemplate(fieldNames);
  const before: unknown[] = columns.map(() => notSeen);
  return (cells) => {
    let isPlain = plain !== null;
    for (let at = 0; at < columns.length; at++) {
      const cell = cells[at];
      // A list is each row's own.
      const { field, kind } = columns[at] as TableShape['columns'][number];
      if (cell === before[at] && kind !== 'json') continue;
      const value = field === initiativeField ? knownId(initiatives, cell) : fromCell(cell, kind);
      template[field] = value;
      const isRight = plain?.fields[at]?.(value) ?? false;
      before[at] = isRight ? cell : notSeen;
      isPlain &&= isRight;
    }
    const record = { ...template };
    // What was asked is what the schema of this table asks: the compiler cannot follow it through the name.
    return isPlain && plain?.whole(record)
      ? (record as unknown as PlanRecords[TableName])
      : asked(shape, record);
  };
}

const notSeen = Symbol('not seen');

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
}

/** Names the field, never its content. */
function problemOf(issues: readonly Issue[]): string {
  const issue = issues[0];
  return issue ? `${issue.path.join('.')} ${issue.code ?? ''}`.trim() : '';
}
