import type { KnownRow } from '../../model/records/known-row';

/** Initiatives that a row may be, each drawn once. */
export interface Group {
  readonly rows: KnownRow[];
  /** All before are claimed. */
  at: number;
}

/** The next of a group that nobody has claimed; null where there is none. */
export function drawn(group: Group | undefined, claimed: ReadonlySet<string>): string | null {
  if (!group) return null;
  for (; group.at < group.rows.length; group.at += 1) {
    const { id } = group.rows[group.at] as KnownRow;
    if (!claimed.has(id)) return id;
  }
  return null;
}

/** Rows by a name of theirs. */
export function grouped(rows: Iterable<KnownRow>, nameOf: (row: KnownRow) => string): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const name = nameOf(row);
    const group = groups.get(name);
    if (group) group.rows.push(row);
    else groups.set(name, { rows: [row], at: 0 });
  }
  return groups;
}

/** How often each name stands. */
export function countsOf<R>(rows: readonly R[], nameOf: (row: R) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1);
  return counts;
}
