import { changedMap } from './layered-map';
import { tableChangedSince } from './patch';

type Table = ReadonlyMap<string, { readonly id: string }>;

interface Places {
  readonly of: ReadonlyMap<string, number>;
  /** What comes next comes after all that were ever there. */
  readonly next: number;
}

const known = new WeakMap<Table, Places>();

/**
 * Numbers that are in the order in which the records of a table stand in it; records that come are given higher ones, so
 * that those of a table that came from another by a patch stay as they are. Refuses (throws) what is not there.
 */
export function placeInTable(table: Table): (id: string) => number {
  const { of } = placesIn(table);
  return (id) => {
    const place = of.get(id);
    if (place === undefined) throw new Error(`${id} is not in the table`);
    return place;
  };
}

function placesIn(table: Table): Places {
  const found = known.get(table);
  if (found) return found;
  const since = tableChangedSince(table);
  const before = since && known.get(since.before);
  const places = since && before ? after(before, since.part) : anew(table);
  known.set(table, places);
  return places;
}

function anew(table: Table): Places {
  const of = new Map<string, number>();
  for (const id of table.keys()) of.set(id, of.size);
  return { of, next: of.size };
}

function after(
  before: Places,
  {
    added = [],
    removed = [],
  }: {
    readonly added?: readonly { readonly id: string }[];
    readonly removed?: readonly { readonly id: string }[];
  },
): Places {
  if (added.length === 0 && removed.length === 0) return before;
  const set = added.map(({ id }, index) => [id, before.next + index] as const);
  return {
    of: changedMap(before.of, { removed: removed.map(({ id }) => id), set }),
    next: before.next + added.length,
  };
}
