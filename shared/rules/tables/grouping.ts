import { changedMapSteps } from '../../model/layered-map';
import { type TablePatch, tableChangedSince } from '../../model/patch';
import { allAtOnce } from '../../model/steps';

type Table<T> = ReadonlyMap<string, T>;
type Groups<T> = ReadonlyMap<string, readonly T[]>;

interface Grouped<T> {
  readonly of: (owner: string) => readonly T[];
}

/** One object, so that two owners without records compare as the same. */
const nothing: readonly never[] = [];

/**
 * The records of a table by what they belong to (null: to nothing). A table that came from another by a patch takes
 * over its groups: owners the patch does not speak of keep the very same list.
 */
export function grouping<T extends { readonly id: string }>(ownerOf: (row: T) => string | null): Grouping<T> {
  const answers = new WeakMap<Table<T>, Groups<T>>();
  function* groupsOf(table: Table<T>): Generator<void, Groups<T>> {
    const since = tableChangedSince(table);
    const before = since && answers.get(since.before);
    const groups = before
      ? yield* regrouped(ownerOf, before, { ...since, after: table })
      : yield* allGroups(ownerOf, table.values());
    answers.set(table, groups);
    return groups;
  }
  const grouped = (table: Table<T>): Grouped<T> => {
    const groups = answers.get(table) ?? allAtOnce(groupsOf(table));
    return { of: (owner) => groups.get(owner) ?? nothing };
  };
  function* steps(table: Table<T>): Generator<void, void> {
    if (!answers.has(table)) yield* groupsOf(table);
  }
  return Object.assign(grouped, { steps });
}

export interface Grouping<T> {
  (table: Table<T>): Grouped<T>;
  /** Makes the groups of a large table beforehand, step by step. */
  readonly steps: (table: Table<T>) => Generator<void, void>;
}

/** Rows or owners looked at in one step. */
const perStep = 1_000;

type OwnerOf<T> = (row: T) => string | null;

function* allGroups<T>(ownerOf: OwnerOf<T>, rows: Iterable<T>): Generator<void, Groups<T>> {
  const groups = new Map<string, T[]>();
  let done = 0;
  for (const row of rows) {
    if (++done % perStep === 0) yield;
    const owner = ownerOf(row);
    if (owner === null) continue;
    const group = groups.get(owner);
    if (group) group.push(row);
    else groups.set(owner, [row]);
  }
  // A list that a row was pushed to holds room for sixteen more, and most groups are of two or three.
  for (const [owner, group] of groups) {
    if (group.length > 1) groups.set(owner, group.slice());
    if (++done % perStep === 0) yield;
  }
  return groups;
}

interface Step<T> {
  readonly before: Table<T>;
  readonly part: TablePatch<T>;
  readonly after: Table<T>;
}

function* regrouped<T extends { readonly id: string }>(
  ownerOf: OwnerOf<T>,
  groups: Groups<T>,
  { before, part, after }: Step<T>,
): Generator<void, Groups<T>> {
  const { added = [], changed = [], removed = [] } = part;
  const found = (table: Table<T>) => changed.flatMap(({ id }) => table.get(id) ?? []);
  const arrived = [...added, ...found(after)];
  const arrivedByOwner = yield* allGroups(ownerOf, arrived);
  const touched = new Set<string | null>();
  let done = 0;
  for (const rows of [arrived, removed, found(before)]) {
    for (const row of rows) {
      touched.add(ownerOf(row));
      if (++done % perStep === 0) yield;
    }
  }
  const set = new Map<string, readonly T[]>();
  const gone: string[] = [];
  for (const owner of touched) {
    if (++done % perStep === 0) yield;
    if (owner === null) continue;
    const stayed = (groups.get(owner) ?? nothing).flatMap(({ id }) => {
      const row = after.get(id);
      return row && ownerOf(row) === owner ? [row] : [];
    });
    const ids = new Set(stayed.map(({ id }) => id));
    const rows = stayed.concat((arrivedByOwner.get(owner) ?? nothing).filter(({ id }) => !ids.has(id)));
    if (rows.length) set.set(owner, rows);
    else gone.push(owner);
  }
  return set.size + gone.length > 0 ? yield* changedMapSteps(groups, { removed: gone, set }) : groups;
}
