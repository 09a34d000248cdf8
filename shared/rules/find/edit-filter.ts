import { type FilterGroup, type FilterPart, isGroup } from './filter';

/** Where a part stands: its place in the outermost group, then in the group there, and so on; empty: the whole filter. */
export type PartPath = readonly number[];

/** The part at a place; undefined where none stands. */
export function partAt(filter: FilterGroup, path: PartPath): FilterPart | undefined {
  let part: FilterPart | undefined = filter;
  for (const at of path) part = part && isGroup(part) ? part.parts[at] : undefined;
  return part;
}

/** The filter with another part at a place, or without it (null); a group of which nothing is left goes as well. */
export function replaced(filter: FilterGroup, path: PartPath, part: FilterPart | null): FilterGroup {
  const [at, ...rest] = path;
  if (at === undefined) return part && isGroup(part) ? part : { ...filter, parts: part ? [part] : [] };
  const inner = filter.parts[at];
  if (!inner) return filter;
  const next = rest.length > 0 && isGroup(inner) ? replaced(inner, rest, part) : part;
  const kept = next && isGroup(next) && next.parts.length === 0 ? [] : next ? [next] : [];
  return { ...filter, parts: [...filter.parts.slice(0, at), ...kept, ...filter.parts.slice(at + 1)] };
}

/** The filter with one more part at the end of the group at a place. */
export function added(filter: FilterGroup, path: PartPath, part: FilterPart): FilterGroup {
  const group = partAt(filter, path);
  if (!group || !isGroup(group)) return filter;
  return replaced(filter, path, { ...group, parts: [...group.parts, part] });
}

/** The filter with more questions that must all be so, whatever it asks itself. */
export function narrowedBy(filter: FilterGroup, parts: readonly FilterPart[]): FilterGroup {
  if (filter.parts.length === 0) return { of: 'all', not: false, parts };
  const joins = filter.of === 'all' && !filter.not;
  return { of: 'all', not: false, parts: joins ? [...filter.parts, ...parts] : [filter, ...parts] };
}

/** The filter without these very parts, as it was before it was narrowed by them; what was changed since stays. */
export function widenedBy(filter: FilterGroup, parts: readonly FilterPart[]): FilterGroup {
  const kept = filter.parts.filter((part) => !parts.includes(part));
  const [only] = kept;
  if (kept.length === filter.parts.length) return filter;
  return kept.length === 1 && only && isGroup(only) && !filter.not ? only : { ...filter, parts: kept };
}
