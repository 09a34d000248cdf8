import { initiativeField, knownId } from '../model/known-id';
import { emptyPlan, type Plan, type PlanRecords, type TableName, tableNames } from '../model/plan';
import { rowTemplate } from '../model/row-template';

/** A table as columns: names once, then the values of each. Large tables cross a process border twice as fast so. */
export interface Columns {
  readonly names: readonly string[];
  readonly values: readonly Column[];
}
/** Its values, or where few different ones stand in many rows: those, and which of them each row has. */
type Column = readonly unknown[] | Repeating;
interface Repeating {
  readonly different: readonly unknown[];
  readonly rows: Uint8Array;
}
export type PlanColumns = Readonly<Record<TableName, Columns>>;

export function planToColumns(plan: Plan): PlanColumns {
  return Object.fromEntries(tableNames.map((name) => [name, toColumns([...plan[name].values()])])) as Record<
    TableName,
    Columns
  >;
}

/** The rows of one table, which all have the same fields. */
export function rowsToColumns(rows: readonly PlanRecords[TableName][]): Columns {
  return toColumns(rows);
}

function toColumns(rows: readonly object[]): Columns {
  const names = Object.keys(rows[0] ?? {});
  return { names, values: names.map((name) => toColumn(rows as readonly Fields[], name)) };
}

type Fields = Readonly<Record<string, unknown>>;

const notSeen = Symbol('not seen');
const mostDifferent = 256;
/** In fewer rows there is nothing to win. */
const fewRows = 64;

function toColumn(rows: readonly Fields[], name: string): Column {
  return (rows.length < fewRows ? null : repeating(rows, name)) ?? rows.map((row) => row[name]);
}

/** null where too many are different, or one is no plain value: lanes repeat, titles do not. */
function repeating(rows: readonly Fields[], name: string): Repeating | null {
  const codes = new Map<unknown, number>();
  const coded = new Uint8Array(rows.length);
  let before: unknown = notSeen;
  for (let index = 0; index < rows.length; index++) {
    const value = rows[index]?.[name];
    // What stands in most rows of a column stands in the row before as well; 0 may be -0.
    if (value === before && value !== 0) {
      coded[index] = coded[index - 1] as number;
      continue;
    }
    if (!isPlain(value)) return null;
    let code = codes.get(value);
    if (code === undefined) {
      if (codes.size === mostDifferent) return null;
      code = codes.size;
      codes.set(value, code);
    }
    coded[index] = code;
    before = value;
  }
  return { different: [...codes.keys()], rows: coded };
}

/** What is an object is no two rows' own, and a map would take -0 for 0. */
function isPlain(value: unknown): boolean {
  return (typeof value !== 'object' || value === null) && !Object.is(value, -0);
}

export function planFromColumns(columns: PlanColumns): Plan {
  const plan: Record<string, ReadonlyMap<string, PlanRecords[TableName]>> = { ...emptyPlan() };
  for (const name of tableNames) plan[name] = fromColumns(columns[name], plan['initiative']);
  return plan as unknown as Plan;
}

function fromColumns(
  columns: Columns,
  initiatives: Initiatives,
): ReadonlyMap<string, PlanRecords[TableName]> {
  return new Map(rowsFromColumns(columns, initiatives).map((row) => [row.id, row]));
}

/** Those that are known by now; rows that name one share its id. */
type Initiatives = ReadonlyMap<string, { readonly id: string }> | undefined;

export function rowsFromColumns(
  { names, values }: Columns,
  initiatives?: Initiatives,
): readonly PlanRecords[TableName][] {
  const [first] = values;
  // All records of a table are copies of one template: engines keep one shape for them, and filling it is quick.
  // What all of them have the same is in it.
  const template = rowTemplate(names);
  for (const [at, name] of names.entries()) template[name] = sameInAll(values[at] ?? []);
  const rows = Array.from({ length: first ? lengthOf(first) : 0 }, () => ({ ...template }));
  for (const [at, name] of names.entries()) fill(rows, name, values[at] ?? []);
  if (initiatives && names.includes(initiativeField))
    for (const row of rows) row[initiativeField] = knownId(initiatives, row[initiativeField]);
  // These columns were made of such records on the other side; zod would ask again what the store has asked.
  return rows as unknown as readonly PlanRecords[TableName][];
}

function sameInAll(column: Column): unknown {
  return 'different' in column && column.different.length === 1 ? column.different[0] : null;
}

function fill(rows: readonly Record<string, unknown>[], name: string, column: Column): void {
  if (!('different' in column)) {
    for (let index = 0; index < rows.length; index++)
      (rows[index] as Record<string, unknown>)[name] = column[index];
    return;
  }
  const { different, rows: codes } = column;
  if (different.length === 1) return;
  for (let index = 0; index < rows.length; index++)
    (rows[index] as Record<string, unknown>)[name] = different[codes[index] as number];
}

function lengthOf(column: Column): number {
  return 'different' in column ? column.rows.length : column.length;
}
