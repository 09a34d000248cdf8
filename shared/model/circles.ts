/** What `from` needs is `to`. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

interface WithoutCircles<E extends Edge> {
  readonly taken: readonly E[];
  /** Those that would close a circle, each with the way round: it begins and ends with the same one. */
  readonly closing: readonly { readonly edge: E; readonly path: readonly string[] }[];
}

/**
 * Takes edges one after another beside those that are there already, which have no circle, and leaves out each that
 * would close one. Keeps an order in which everything stands before what it needs, so that an edge that agrees with it costs
 * nothing, and one that does not only looks at what lies between its ends (Pearce and Kelly, 2006).
 */
export function withoutCircles<E extends Edge>(
  present: readonly Edge[],
  wanted: readonly E[],
): WithoutCircles<E> {
  const order = orderOf([...present, ...wanted]);
  const after = new Map<string, string[]>();
  const before = new Map<string, string[]>();
  const place = (name: string): number => order.get(name) ?? 0;
  /** The way that closes a circle with the edge; null where there is none and the edge is in. */
  const insert = ({ from, to }: Edge): string[] | null => {
    if (from === to) return [from, from];
    const low = place(from) < place(to) ? null : place(to);
    if (low !== null) {
      const high = place(from);
      const ahead = reach(after, to, (name) => place(name) <= high);
      if (ahead.has(from)) return [...wayTo(ahead, from), to];
      const behind = reach(before, from, (name) => place(name) >= low);
      reorder(order, [...behind.keys()], [...ahead.keys()]);
    }
    push(after, from, to);
    push(before, to, from);
    return null;
  };
  for (const edge of present) insert(edge);
  const taken: E[] = [];
  const closing: { edge: E; path: string[] }[] = [];
  for (const edge of wanted) {
    const path = insert(edge);
    if (path) closing.push({ edge, path });
    else taken.push(edge);
  }
  return { taken, closing };
}

/** An order in which nearly everything stands before what it needs: only circles disagree with it. */
function orderOf(edges: readonly Edge[]): Map<string, number> {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) push(next, from, to);
  const seen = new Set<string>();
  const last: string[] = [];
  for (const start of next.keys()) {
    const way: { name: string; at: number }[] = [];
    const enter = (name: string) => {
      if (seen.has(name)) return;
      seen.add(name);
      way.push({ name, at: 0 });
    };
    enter(start);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const to = next.get(step.name)?.[step.at];
      step.at += 1;
      if (to !== undefined) enter(to);
      else last.push(way.pop()?.name ?? '');
    }
  }
  return new Map(last.reverse().map((name, at) => [name, at]));
}

/** All that can be reached within bounds, each with what it was reached from. */
function reach(
  next: ReadonlyMap<string, readonly string[]>,
  start: string,
  within: (name: string) => boolean,
): Map<string, string | null> {
  const cameFrom = new Map<string, string | null>([[start, null]]);
  // A map may grow while it is walked.
  for (const name of cameFrom.keys())
    for (const other of next.get(name) ?? [])
      if (!cameFrom.has(other) && within(other)) cameFrom.set(other, name);
  return cameFrom;
}

function wayTo(cameFrom: ReadonlyMap<string, string | null>, end: string): string[] {
  const way: string[] = [];
  for (let name: string | null = end; name !== null; name = cameFrom.get(name) ?? null) way.unshift(name);
  return way;
}

/** The places of both together are dealt out again: those behind first, each lot in the order it had. */
function reorder(order: Map<string, number>, behind: string[], ahead: string[]): void {
  const byPlace = (a: string, b: string) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  const names = [...behind.sort(byPlace), ...ahead.sort(byPlace)];
  const places = names.map((name) => order.get(name) ?? 0).sort((a, b) => a - b);
  for (const [at, name] of names.entries()) order.set(name, places[at] ?? 0);
}

function push(lists: Map<string, string[]>, name: string, value: string): void {
  const list = lists.get(name);
  if (list) list.push(value);
  else lists.set(name, [value]);
}
