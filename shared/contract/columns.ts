import { emptyPlan, type Plan, type PlanRecords, type TableName, tableNames } from '../model/plan';

/** A table as columns: names once, then the values of each. Large tables cross a process border twice as fast so. */
interface Columns {
  readonly names: readonly string[];
  readonly values: readonly (readonly unknown[])[];
}
export type PlanColumns = Readonly<Record<TableName, Columns>>;

export function planToColumns(plan: Plan): PlanColumns {
  return Object.fromEntries(tableNames.map((name) => [name, toColumns([...plan[name].values()])])) as Record<
    TableName,
    Columns
  >;
}

function toColumns(rows: readonly object[]): Columns {
  const names = Object.keys(rows[0] ?? {});
  return { names, values: names.map((name) => rows.map((row) => (row as Record<string, unknown>)[name])) };
}

export function planFromColumns(columns: PlanColumns): Plan {
  const plan: Record<string, ReadonlyMap<string, PlanRecords[TableName]>> = { ...emptyPlan() };
  for (const name of tableNames) plan[name] = fromColumns(columns[name]);
  return plan as unknown as Plan;
}

function fromColumns({ names, values }: Columns): ReadonlyMap<string, PlanRecords[TableName]> {
  const rows = new Map<string, PlanRecords[TableName]>();
  const count = values[0]?.length ?? 0;
  // All records of a table are copies of one template: engines keep one shape for them, and filling it is quick.
  const template: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, null]));
  for (let index = 0; index < count; index++) {
    const row = { ...template };
    for (let column = 0; column < names.length; column++)
      row[names[column] as string] = (values[column] as readonly unknown[])[index];
    rows.set(row.id as string, row as PlanRecords[TableName]);
  }
  return rows;
}
