import type { KnownRow } from '../../model/records/known-row';
import type { SourceField, SourceFields } from '../../model/source-fields';

/**
 * The service that each row is, by id; null where it is none of the plan's. By its id (`ids`; empty where a row says none),
 * then by the name it has in this list, then in another list, then in the plan, as it stands before whatever its case. Where
 * several go by one name, or rows by one id, the one that differs least is taken first, and each service is one row at the
 * most.
 */
export function matchServices(
  rows: readonly SourceFields[],
  ids: readonly string[],
  known: ReadonlyMap<string, KnownRow>,
  source: string,
): (string | null)[] {
  const found: (string | null)[] = rows.map(() => null);
  const taken = new Set<string>();
  const all = [...known.values()];
  const ofList = all.filter((row) => row.source === source && row.key !== '');
  const ofLists = all.filter((row) => row.source !== source && row.key !== '');
  const asItStands = (name: string) => name;
  const names = rows.map(({ title }) => String(title ?? ''));
  const ways: readonly Way[] = [
    [all, ({ id }) => id, asItStands, ids],
    [ofList, ({ key }) => key, asItStands],
    [ofList, ({ key }) => key, fold],
    [all, ({ title }) => title, asItStands],
    [all, ({ title }) => title, fold],
    [ofLists, ({ key }) => key, fold],
  ];
  for (const [services, nameOf, as, called = names] of ways) {
    const byName = new Map<string, KnownRow[]>();
    for (const row of services) {
      const name = as(nameOf(row));
      const others = byName.get(name);
      if (others) others.push(row);
      else byName.set(name, [row]);
    }
    for (const most of [0, Number.POSITIVE_INFINITY])
      for (const [at, row] of rows.entries()) {
        if (found[at] !== null) continue;
        const open = byName.get(as(called[at] ?? ''))?.filter(({ id }) => !taken.has(id)) ?? [];
        const best = nearest(row, open, most);
        if (best === null) continue;
        taken.add(best);
        found[at] = best;
      }
  }
  return found;
}

/** Services, what each is called, how names are compared, and what the rows are called where that is not their title. */
type Way = readonly [
  services: readonly KnownRow[],
  nameOf: (row: KnownRow) => string,
  as: (name: string) => string,
  called?: readonly string[],
];

/** The service in the fewest fields of which the row says something else; null where all are unlike in more than `most`. */
function nearest(row: SourceFields, services: readonly KnownRow[], most: number): string | null {
  let best: { id: string; other: number } | null = null;
  for (const { id, now } of services) {
    const names = Object.keys(row) as SourceField[];
    const other = names.filter((name) => (row[name] ?? null) !== (now[name] ?? null)).length;
    if (other <= most && (best === null || other < best.other)) best = { id, other };
  }
  return best?.id ?? null;
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
