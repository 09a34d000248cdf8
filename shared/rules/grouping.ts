import { changedMap } from '../model/layered-map';
import { type TablePatch, tableChangedSince } from '../model/patch';

type Table<T> = ReadonlyMap<string, T>;
type Groups<T> = ReadonlyMap<string, readonly T[]>;

export interface Grouped<T> {
  readonly of: (owner: string) => readonly T[];
}

/** One object, so that two owners without records compare as the same. */
const nothing: readonly never[] = [];

/**
 * The records of a table by what they belong to (null: to nothing). A table that came from another by a patch takes
 * over its groups: owners the patch does not speak of keep the very same list.
 */
export function grouping<T extends { readonly id: string }>(
  ownerOf: (row: T) => string | null,
): (table: Table<T>) => Grouped<T> {
  const answers = new WeakMap<Table<T>, Groups<T>>();
  const groupsOf = (table: Table<T>): Groups<T> => {
    const known = answers.get(table);
    if (known) return known;
    const since = tableChangedSince(table);
    const before = since && answers.get(since.before);
    const groups = before
      ? regrouped(ownerOf, before, { ...since, after: table })
      : allGroups(ownerOf, table.values());
    answers.set(table, groups);
    return groups;
  };
  return (table) => {
    const groups = groupsOf(table);
    return { of: (owner) => groups.get(owner) ?? nothing };
  };
}

type OwnerOf<T> = (row: T) => string | null;

function allGroups<T>(ownerOf: OwnerOf<T>, rows: Iterable<T>): Groups<T> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const owner = ownerOf(row);
    if (owner === null) continue;
    const group = groups.get(owner);
    if (group) group.push(row);
    else groups.set(owner, [row]);
  }
  return groups;
}

interface Step<T> {
  readonly before: Table<T>;
  readonly part: TablePatch<T>;
  readonly after: Table<T>;
}

function regrouped<T extends { readonly id: string }>(
  ownerOf: OwnerOf<T>,
  groups: Groups<T>,
  { before, part, after }: Step<T>,
): Groups<T> {
  const { added = [], changed = [], removed = [] } = part;
  const found = (table: Table<T>) => changed.flatMap(({ id }) => table.get(id) ?? []);
  const arrived = [...added, ...found(after)];
  const arrivedByOwner = allGroups(ownerOf, arrived);
  const touched = new Set([...arrived, ...removed, ...found(before)].map(ownerOf));
  const set = new Map<string, readonly T[]>();
  const gone: string[] = [];
  for (const owner of touched) {
    if (owner === null) continue;
    const stayed = (groups.get(owner) ?? nothing).flatMap(({ id }) => {
      const row = after.get(id);
      return row && ownerOf(row) === owner ? [row] : [];
    });
    const ids = new Set(stayed.map(({ id }) => id));
    const rows = [...stayed, ...(arrivedByOwner.get(owner) ?? nothing).filter(({ id }) => !ids.has(id))];
    if (rows.length) set.set(owner, rows);
    else gone.push(owner);
  }
  return changedMap(groups, { removed: gone, set });
}
