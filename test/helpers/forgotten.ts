import { type Plan, tableNames } from '../../shared/model/plan';

/** The same records in tables that nothing is remembered of. */
export function forgotten(plan: Plan): Plan {
  // Object.fromEntries forgets which table has which records: hence the casts.
  return Object.fromEntries(
    tableNames.map((name) => [name, new Map(structuredClone([...plan[name]] as [string, object][]))]),
  ) as unknown as Plan;
}
