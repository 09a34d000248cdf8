import { difference, type Patch } from '../../model/patch';
import type { Plan, PlanRecords, TableName } from '../../model/plan';

/** What adds a record, or changes the one of its id; empty where it is there just so. */
export function upserted<T extends TableName>(plan: Plan, name: T, record: PlanRecords[T]): Patch {
  const table: ReadonlyMap<string, PlanRecords[T]> = plan[name];
  const present = table.get(record.id);
  if (!present) return { [name]: { added: [record] } };
  const change = difference(present, record);
  return change ? { [name]: { changed: [change] } } : {};
}

/** The records of these ids, each once; null where one is not there. */
export function rowsOf<T extends TableName>(
  plan: Plan,
  name: T,
  ids: readonly string[],
): PlanRecords[T][] | null {
  const table: ReadonlyMap<string, PlanRecords[T]> = plan[name];
  const rows = [...new Set(ids)].map((id) => table.get(id));
  return rows.includes(undefined) ? null : (rows as PlanRecords[T][]);
}

/** What takes away all rows of a table that belong to what is taken away; empty where there is none. */
export function removedWhere<T extends TableName>(
  plan: Plan,
  name: T,
  belongs: (row: PlanRecords[T]) => boolean,
): Patch {
  const table: ReadonlyMap<string, PlanRecords[T]> = plan[name];
  const removed = [...table.values()].filter(belongs);
  return removed.length ? { [name]: { removed } } : {};
}
