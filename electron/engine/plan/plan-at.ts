import { apply, invert, type Patch } from '../../../shared/model/patch';
import { type Plan, type TableName, tableNames } from '../../../shared/model/plan';
import type { Since, Touch } from '../../../shared/rules/import/touched-since';
import { Failure } from '../store/failure';
import type { HistoryEntry } from '../store/history';
import type { PlanStore } from '../store/plan-store';

/** The plan as it stood right after an entry of the history, and what has been done since and holds, newest first. */
export interface Past {
  readonly plan: Plan;
  readonly since: readonly { readonly commandType: string; readonly patch: Patch }[];
}

type Store = Pick<PlanStore, 'entriesAfter' | 'patchOf'>;

/**
 * Takes the history back from the plan as it is now until right after an entry; what is undone already is no part of it.
 * Yields after each step, so that whoever asks can serve others. The plan itself stays as it is.
 */
export function planAfterEntry(store: Store, now: Plan, { seq }: HistoryEntry): Generator<void, Past> {
  return planAfterSeq(store, now, seq);
}

/** The same after the entry of that number; after 0 nothing had been done yet. */
export function* planAfterSeq(store: Store, now: Plan, seq: number): Generator<void, Past> {
  const since: { commandType: string; patch: Patch }[] = [];
  let plan = now;
  for (const entry of store.entriesAfter(seq)) {
    const patch = store.patchOf(entry.seq, plan);
    plan = before(plan, patch);
    since.push({ commandType: entry.commandType, patch });
    yield;
  }
  return { plan, since };
}

/** The plan before a step of its history. */
export function before(plan: Plan, patch: Patch): Plan {
  try {
    return apply(plan, invert(patch));
  } catch (error) {
    throw new Failure('plan-damaged', { table: 'history', problem: 'a step does not fit the plan' }, error);
  }
}

// They copy or freeze whole scenarios: nobody had a hand on a single record.
const noEdits: ReadonlySet<string> = new Set([
  'scenario/add',
  'scenario/add-set',
  'scenario/freeze',
  'scenario/adopt',
]);

type Row = Readonly<Record<string, unknown>>;

/** What edits since have changed and still holds: a value that was set and set back is as it was. */
export function touchedSince({ plan, since }: Past, now: Plan): Since {
  const touched = new Map<TableName, ReadonlyMap<string, Touch>>();
  for (const name of tableNames) {
    const table = new Map<string, Touch>();
    for (const id of edited(name, since)) {
      const what = whatBecame(plan[name].get(id), now[name].get(id));
      if (what !== null) table.set(id, what);
    }
    if (table.size > 0) touched.set(name, table);
  }
  return touched;
}

function edited(name: TableName, since: Past['since']): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { commandType, patch } of since) {
    const part = noEdits.has(commandType) ? undefined : patch[name];
    for (const { id } of part?.added ?? []) ids.add(id);
    for (const { id } of part?.removed ?? []) ids.add(id);
    for (const { id } of part?.changed ?? []) ids.add(id);
  }
  return ids;
}

function whatBecame(then: Row | undefined, now: Row | undefined): Touch | null {
  if (!then) return now ? 'added' : null;
  if (!now) return 'removed';
  const fields = Object.keys(now).filter(
    (field) => JSON.stringify(then[field]) !== JSON.stringify(now[field]),
  );
  return fields.length > 0 ? new Set(fields) : null;
}
