import { changedMapSteps } from './layered-map';
import { notesOn } from './notes';
import { type Plan, type PlanRecords, type TableName, tableNames } from './plan';
import { allAtOnce } from './steps';

/** One changed record: only the fields that differ, as they were and as they become. */
export interface Changed<R> {
  readonly id: string;
  readonly from: Partial<R>;
  readonly to: Partial<R>;
}

export interface TablePatch<R> {
  readonly added?: readonly R[];
  readonly changed?: readonly Changed<R>[];
  readonly removed?: readonly R[];
}

/** A change of a plan as data: it can be applied, kept, sent and reversed. */
export type Patch = { readonly [T in TableName]?: TablePatch<PlanRecords[T]> };

type AnyRecord = PlanRecords[TableName];
type AnyTablePatch = TablePatch<AnyRecord>;

/**
 * The plan after the patch; tables the patch does not name are the same objects.
 * Refuses (throws) a patch that does not fit: adding what is there, changing or removing what is not.
 */
export function apply(plan: Plan, patch: Patch): Plan {
  return allAtOnce(applySteps(plan, patch));
}

/** The same step by step, for a patch of many records. */
export function* applySteps(plan: Plan, patch: Patch): Generator<void, Plan> {
  const ofPlan = applied.of(plan) ?? new WeakMap<Patch, Plan>();
  const known = ofPlan.get(patch);
  if (known) return known;
  const after = yield* applyToTables(plan, patch);
  applied.keep(plan, ofPlan.set(patch, after));
  origins.keep(after, { before: new WeakRef(plan), patch });
  return after;
}

/**
 * A rule that looks ahead and the page that then applies its patch mean the very same plan: it is made once. By the plan
 * before, since a plan keeps the patch it came by, and that must not keep the plan before alive in turn.
 */
const applied = notesOn<Plan, WeakMap<Patch, Plan> | null>();

interface Origin<K extends object, P> {
  readonly before: WeakRef<K>;
  readonly patch: P;
}

/** Plans and tables with what they were: a rule may then look at the few records that changed. */
const origins = notesOn<Plan, Origin<Plan, Patch> | null>();
const tableOrigins = notesOn<object, Origin<object, AnyTablePatch> | null>();

/**
 * The plan has taken the place of the one it came from: what that one came from, and what else might have become of it, is
 * not asked any more. To be said after every edit, for what collects young objects takes weak references for strong ones:
 * each plan would lead to the one before it, and all that was ever derived since it last ran would be carried along.
 */
export function letPastGo(plan: Plan): void {
  const since = changedSince(plan);
  if (!since) return;
  origins.keep(since.before, null);
  applied.keep(since.before, null);
  for (const name of Object.keys(since.patch) as TableName[]) tableOrigins.keep(since.before[name], null);
}

/** Which plan this one came from, and by which patch, where that is still known. */
export function changedSince(plan: Plan): { readonly before: Plan; readonly patch: Patch } | null {
  const origin = origins.of(plan);
  const before = origin?.before.deref();
  return before && origin ? { before, patch: origin.patch } : null;
}

/** The same for one table. */
export function tableChangedSince<R>(
  table: ReadonlyMap<string, R>,
): { readonly before: ReadonlyMap<string, R>; readonly part: TablePatch<R> } | null {
  const origin = tableOrigins.of(table);
  const before = origin?.before.deref() as ReadonlyMap<string, R> | undefined;
  return before && origin ? { before, part: origin.patch as TablePatch<R> } : null;
}

function* applyToTables(plan: Plan, patch: Patch): Generator<void, Plan> {
  const next: Record<string, ReadonlyMap<string, AnyRecord>> = { ...plan };
  for (const name of tableNames) {
    const part = patch[name] as AnyTablePatch | undefined;
    if (part && !isEmptyPart(part)) next[name] = yield* applyToTable(plan[name], part, name);
  }
  return next as unknown as Plan;
}

/** Records taken over in one step. */
const perStep = 2_000;

function* applyToTable(
  table: ReadonlyMap<string, AnyRecord>,
  part: AnyTablePatch,
  name: string,
): Generator<void, ReadonlyMap<string, AnyRecord>> {
  const removed = new Set<string>();
  const set = new Map<string, AnyRecord>();
  const now = (id: string) => set.get(id) ?? (removed.has(id) ? undefined : table.get(id));
  const isFilled = table.size > 0;
  let done = 0;
  for (const row of part.removed ?? []) {
    if (!now(row.id)) throw new Error(`${name} ${row.id} is not there to remove`);
    removed.add(row.id);
    if (++done % perStep === 0) yield;
  }
  for (const row of part.added ?? []) {
    const { size } = set;
    set.set(row.id, row);
    if (set.size === size || (isFilled && table.has(row.id) && !removed.has(row.id)))
      throw new Error(`${name} ${row.id} is there already`);
    if (++done % perStep === 0) yield;
  }
  for (const change of part.changed ?? []) {
    const row = now(change.id);
    if (!row) throw new Error(`${name} ${change.id} is not there to change`);
    set.set(change.id, { ...row, ...change.to } as AnyRecord);
    if (++done % perStep === 0) yield;
  }
  // What is set in an empty table is the table.
  const next = isFilled ? yield* changedMapSteps(table, { removed, set }) : set;
  tableOrigins.keep(next, { before: new WeakRef(table), patch: part });
  return next;
}

/** The patch that takes the patch back: applied after it, the plan is what it was. */
export function invert(patch: Patch): Patch {
  const inverse: Record<string, AnyTablePatch> = {};
  for (const name of tableNames) {
    const part = patch[name] as AnyTablePatch | undefined;
    if (!part) continue;
    inverse[name] = {
      ...(part.removed && { added: part.removed }),
      ...(part.added && { removed: part.added }),
      ...(part.changed && { changed: part.changed.map(({ id, from, to }) => ({ id, from: to, to: from })) }),
    };
  }
  return inverse;
}

/** Both patches as one, the second meant for the plan after the first. No record may be touched by both. */
export function merge(first: Patch, second: Patch): Patch {
  const merged: Record<string, AnyTablePatch> = { ...first };
  for (const name of tableNames) {
    const a = merged[name];
    const b = second[name] as AnyTablePatch | undefined;
    if (!b) continue;
    merged[name] = a ? mergeTable(a, b) : b;
  }
  return merged;
}

function mergeTable(a: AnyTablePatch, b: AnyTablePatch): AnyTablePatch {
  const both = <T>(x: readonly T[] | undefined, y: readonly T[] | undefined) =>
    x?.length && y?.length ? [...x, ...y] : x?.length ? x : (y ?? x);
  const added = both(a.added, b.added);
  const changed = both(a.changed, b.changed);
  const removed = both(a.removed, b.removed);
  return { ...(added && { added }), ...(changed && { changed }), ...(removed && { removed }) };
}

/** Many patches as one, in the time it takes to read them. No record may be touched by two. */
export function mergeAll(patches: Iterable<Patch>): Patch {
  const lists = new Map<TableName, Record<'added' | 'changed' | 'removed', unknown[]>>();
  for (const patch of patches) {
    for (const name of Object.keys(patch) as TableName[]) {
      let list = lists.get(name);
      if (!list) lists.set(name, (list = { added: [], changed: [], removed: [] }));
      for (const how of ['added', 'changed', 'removed'] as const)
        for (const row of patch[name]?.[how] ?? []) list[how].push(row);
    }
  }
  const merged: Record<string, object> = {};
  for (const [name, list] of lists) {
    const parts = Object.entries(list).filter(([, rows]) => rows.length > 0);
    if (parts.length > 0) merged[name] = Object.fromEntries(parts);
  }
  return merged;
}

/** What must change in `row` to carry `to`; null where it carries it already. */
export function difference<R extends { readonly id: string }>(row: R, to: Partial<R>): Changed<R> | null {
  const from: Partial<R> = {};
  const changed: Partial<R> = {};
  for (const key of Object.keys(to) as (keyof R)[]) {
    if (sameValue(row[key], to[key])) continue;
    from[key] = row[key];
    changed[key] = to[key];
  }
  return Object.keys(changed).length ? { id: row.id, from, to: changed } : null;
}

/** Of fields of a record, which are what JSON can say. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

export function isEmpty(patch: Patch): boolean {
  return tableNames.every((name) => {
    const part = patch[name] as AnyTablePatch | undefined;
    return !part || isEmptyPart(part);
  });
}

function isEmptyPart({ added, changed, removed }: AnyTablePatch): boolean {
  return !(added?.length || changed?.length || removed?.length);
}
