import type { Patch } from '../model/patch';
import type { Plan, TableName } from '../model/plan';
import type { SourceField } from '../model/source-fields';

/** What was done to a record since: it was made, taken away, or these of its fields were changed. */
export type Touch = 'added' | 'removed' | ReadonlySet<string>;
/** What was done to the plan since an import, by table and id. */
export type Since = ReadonlyMap<TableName, ReadonlyMap<string, Touch>>;

/** What of an initiative was edited since the import and therefore stays. */
export type KeptPart = SourceField | 'placement' | 'line' | 'dependency';
export interface KeptEdit {
  readonly initiativeId: string;
  readonly title: string;
  readonly what: readonly KeptPart[];
}

export interface ImportUndone {
  readonly patch: Patch;
  readonly kept: readonly KeptEdit[];
  /** Initiatives that go, and those that become again what they were. */
  readonly removed: number;
  readonly restored: number;
}

/**
 * Takes an import back as far as nobody has built on it: `imported` is its patch as it was done, `since` what edits did
 * after it, `at` (ISO 8601) the moment of taking back. An initiative that it added goes with all that hangs on it unless
 * it, its place, money or dependencies were edited since; a field that it changed becomes what it was unless that was
 * edited since. What stays is named.
 */
export function undoImport(
  plan: Plan,
  importId: string,
  imported: Patch,
  since: Since,
  at: string,
): ImportUndone {
  throw new Error(`${plan.import.get(importId)?.id} ${Object.keys(imported).length} ${since.size} ${at}`);
}
