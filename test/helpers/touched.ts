import { apply, type Patch } from '../../shared/model/patch';
import { type Plan, type TableName, tableNames } from '../../shared/model/plan';
import type { Command } from '../../shared/rules/command';
import type { Since, Touch } from '../../shared/rules/import/touched-since';
import { ask } from './plans/plans';

/** What the engine reads from its history: every record that commands after the import touched. */
export function doing(plan: Plan, commands: readonly Command[]): { plan: Plan; since: Since } {
  const since = new Map<TableName, Map<string, Touch>>();
  for (const command of commands) {
    const decision = ask(plan, command);
    if (decision.kind !== 'patch') continue;
    plan = apply(plan, decision.patch);
    for (const table of tableNames) note(since, table, decision.patch);
  }
  return { plan, since };
}

function note(since: Map<TableName, Map<string, Touch>>, table: TableName, patch: Patch): void {
  const touched = since.get(table) ?? new Map<string, Touch>();
  since.set(table, touched);
  for (const { id } of patch[table]?.added ?? []) touched.set(id, 'added');
  for (const { id } of patch[table]?.removed ?? []) touched.set(id, 'removed');
  for (const { id, to } of patch[table]?.changed ?? []) {
    const before = touched.get(id);
    if (typeof before === 'string') continue;
    touched.set(id, new Set([...(before ?? []), ...Object.keys(to)]));
  }
}
