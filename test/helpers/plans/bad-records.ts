import {
  type Plan,
  type PlanRecords,
  recordSchemas,
  type TableName,
  tableNames,
} from '../../../shared/model/plan';

/** Rows that their schema refuses, or that stand under another id. */
export function badRecords(plan: Plan): string[] {
  return tableNames.flatMap((name) =>
    [...(plan[name] as ReadonlyMap<string, PlanRecords[TableName]>)].flatMap(([key, row]) => {
      const read = recordSchemas[name].safeParse(row);
      return read.success && read.data.id === key ? [] : [`${name} ${key}`];
    }),
  );
}
