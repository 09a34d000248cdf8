import { type Plan, type TableName, tableNames } from '../../model/plan';

/** Tables that no report shows anything of: views, notes, and what an import keeps for the next one. */
const unprinted: ReadonlySet<TableName> = new Set(['savedView', 'comment', 'link', 'sourceRow', 'import']);

/**
 * All rows of a plan that a report rests on, one text each: by table, then by id, their fields by name. Two plans give the same
 * texts exactly where their rows are the same, whatever the order in which they were read or edited.
 */
export function* canonicalRows(plan: Plan): Generator<string, void> {
  for (const name of tableNames) {
    if (unprinted.has(name)) continue;
    const table = plan[name] as ReadonlyMap<string, object>;
    for (const id of [...table.keys()].sort()) {
      const fields = Object.entries(table.get(id) ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
      yield `${name}\t${JSON.stringify(fields)}\n`;
    }
  }
}
