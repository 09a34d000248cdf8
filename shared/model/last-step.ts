import type { Changed, Patch, TablePatch } from './patch';
import { type Plan, type PlanRecords, type TableName, tableNames } from './plan';
import { sameFields } from './same-patch';

type AnyTablePatch = TablePatch<PlanRecords[TableName]>;

/** The last step that changed many rows, with the plan before it and the plan it made. */
export interface LastStep {
  readonly before: Plan;
  readonly patch: Patch;
  readonly after: Plan;
}

/** Below so many rows little is derived anew, and the plan before is better let go. */
const many = 200;

/**
 * The step, where it is worth keeping the plan before it for the one that follows: it changed 200 rows or more. null where it
 * did not, and where a row came or went: that one would stand elsewhere in its table if the step were taken back.
 */
export function lastStep(before: Plan, patch: Patch, after: Plan): LastStep | null {
  let rows = 0;
  for (const part of Object.values(patch) as AnyTablePatch[]) {
    if (part.added?.length || part.removed?.length) return null;
    rows += part.changed?.length ?? 0;
  }
  return rows >= many ? { before, patch, after } : null;
}

/**
 * The plan before the last step, where a patch takes exactly that step back: the very same object, so that all that was
 * derived of it is there again. null where it is any other patch, or of another plan.
 */
export function planBack(step: LastStep | null, plan: Plan, patch: Patch): Plan | null {
  if (!step || step.after !== plan) return null;
  for (const name of tableNames) {
    const [done, back] = [step.patch[name], patch[name]] as [AnyTablePatch?, AnyTablePatch?];
    if (back?.added?.length || back?.removed?.length) return null;
    if (!takesBack(done?.changed ?? [], back?.changed ?? [])) return null;
  }
  return step.before;
}

type AnyChange = Changed<PlanRecords[TableName]>;

function takesBack(done: readonly AnyChange[], back: readonly AnyChange[]): boolean {
  return (
    done.length === back.length &&
    done.every(({ id, from, to }, at) => {
      const other = back[at];
      return other?.id === id && sameFields(from, other.to) && sameFields(to, other.from);
    })
  );
}
