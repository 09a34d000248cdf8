import type { KnownRow } from '../../model/records/known-row';
import type { Mapping } from '../mapping';
import { clip } from '../normalise';
import type { InitiativeDraft, LeftOut, Remark } from '../types';

export interface Ranked {
  readonly drafts: readonly InitiativeDraft[];
  /** Rows that are no initiatives of their own, as was chosen. */
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly Remark[];
}

/** A parent that is named like this is a key of the tool it comes from, and no name of a programme. */
const bareKey = /^(?:\d+(?:\.\d+)*|\p{L}+[-_]\d+)$/u;

/**
 * What rows that stand above others become. A parent is named by key or title, or is the row above that stands less deep.
 * `flat`: all rows are initiatives, with their parent as programme where they name none. `groups`: rows that have others below
 * them are only that programme. `top`: only rows without a parent in the file are initiatives. A parent that the file does
 * not have goes by its title in the plan (`known`), else by the name it has here.
 */
export function ranked(
  drafts: readonly InitiativeDraft[],
  as: NonNullable<Mapping['hierarchy']>,
  known: ReadonlyMap<string, KnownRow>,
): Ranked {
  if (drafts.every(({ parent, level }) => parent === '' && level === null))
    return { drafts, leftOut: [], remarks: [] };
  const { parents, round } = parentsOf(drafts);
  const groups = new Set(parents);
  const outside = titlesByKey(known);
  const kept: InitiativeDraft[] = [];
  const leftOut: LeftOut[] = [];
  const remarks: Remark[] =
    as === 'groups' ? costsApart(drafts, parents) : as === 'flat' ? costsTwice(drafts, parents) : [];
  for (const [at, draft] of drafts.entries()) {
    const { line, title, parent } = draft;
    const above = drafts[parents[at] ?? -1];
    if (as === 'groups' && groups.has(at))
      leftOut.push({ line, code: 'row-is-group', parameters: { title } });
    else if (as === 'top' && above)
      leftOut.push({ line, code: 'row-below', parameters: { title: above.title } });
    else if (as === 'top' || draft.programme !== '') kept.push(draft);
    else {
      const name = above?.title ?? (round.has(at) ? undefined : outside.get(fold(parent)));
      const isUnknown = name === undefined && (round.has(at) || bareKey.test(parent));
      if (round.has(at))
        remarks.push({ line, column: null, code: 'parent-circle', parameters: { title: clip(title) } });
      else if (isUnknown)
        remarks.push({ line, column: null, code: 'parent-unknown', parameters: { text: clip(parent) } });
      kept.push({ ...draft, programme: name ?? (isUnknown ? '' : parent) });
    }
  }
  return { drafts: kept, leftOut, remarks };
}

/** Rows that become a programme though they cost something else than the rows below them together. */
function costsApart(drafts: readonly InitiativeDraft[], parents: readonly (number | null)[]): Remark[] {
  return [...costsBelow(drafts, parents)].flatMap(([at, { sum }]): Remark[] => {
    const { line = 0, title = '', cost = null } = drafts[at] ?? {};
    if (!cost || Math.abs(sum - cost) <= Math.abs(cost) / 100) return [];
    const parameters = { title: clip(title), share: Math.round((sum / cost) * 100) };
    return [{ line, column: null, code: 'group-costs-apart', parameters }];
  });
}

/** What the rows right below each row cost together, and how many of them cost something. */
function costsBelow(drafts: readonly InitiativeDraft[], parents: readonly (number | null)[]) {
  const below = new Map<number, { sum: number; count: number }>();
  for (const [at, parent] of parents.entries()) {
    if (parent === null) continue;
    const cost = drafts[at]?.cost ?? 0;
    const { sum, count } = below.get(parent) ?? { sum: 0, count: 0 };
    below.set(parent, { sum: sum + cost, count: count + (cost > 0 ? 1 : 0) });
  }
  return below;
}

/** Rows that cost what those below them do, though all are initiatives: the money is there twice. One remark for all. */
function costsTwice(drafts: readonly InitiativeDraft[], parents: readonly (number | null)[]): Remark[] {
  const twice = [...costsBelow(drafts, parents)].flatMap(([at, { sum, count }]) => {
    const { cost = null } = drafts[at] ?? {};
    return cost && count > 1 && Math.abs(sum - cost) <= cost / 100 ? (drafts[at] ?? []) : [];
  });
  const [first] = twice;
  if (first === undefined) return [];
  const parameters = { title: clip(first.title), count: twice.length };
  return [{ line: first.line, column: null, code: 'group-costs-twice', parameters }];
}

function titlesByKey(known: ReadonlyMap<string, KnownRow>): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { key, title } of known.values()) if (key !== '') titles.set(fold(key), title);
  return titles;
}

/** The place of each row's parent among the rows; null where it has none, or is above itself (`round`). */
function parentsOf(drafts: readonly InitiativeDraft[]): {
  readonly parents: readonly (number | null)[];
  readonly round: ReadonlySet<number>;
} {
  const byName = new Map<string, number>();
  for (const [at, { title }] of drafts.entries()) if (!byName.has(fold(title))) byName.set(fold(title), at);
  for (const [at, { linkKey }] of drafts.entries()) if (linkKey !== '') byName.set(fold(linkKey), at);
  // A key says more than a title that reads the same.
  for (const [at, { sourceKey }] of drafts.entries()) if (sourceKey !== '') byName.set(fold(sourceKey), at);
  const above: { level: number; at: number }[] = [];
  const parents = drafts.map(({ parent, level }, at) => {
    if (parent !== '') return byName.get(fold(parent)) ?? null;
    if (level === null) return null;
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const found = above.at(-1)?.at ?? null;
    above.push({ level, at });
    return found;
  });
  const round = inCircles(parents);
  return { parents: parents.map((parent, at) => (round.has(at) ? null : parent)), round };
}

/** The rows that are above themselves; each row is looked at once. */
function inCircles(parents: readonly (number | null)[]): ReadonlySet<number> {
  const round = new Set<number>();
  const seen = new Set<number>();
  for (const start of parents.keys()) {
    const way: number[] = [];
    let at: number | null = start;
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      way.push(at);
      at = parents[at] ?? null;
    }
    const first = at === null ? -1 : way.indexOf(at);
    if (first !== -1) for (const place of way.slice(first)) round.add(place);
  }
  return round;
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
