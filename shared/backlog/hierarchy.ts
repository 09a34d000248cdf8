import type { Mapping } from './mapping';
import type { InitiativeDraft, LeftOut } from './types';

export interface Ranked {
  readonly drafts: readonly InitiativeDraft[];
  /** Rows that are no initiatives of their own, as was chosen. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * What rows that stand above others become. A parent is named by key or title, or is the row above that stands less deep.
 * `flat`: all rows are initiatives, with their parent as programme where they name none. `groups`: rows that have others below
 * them are only that programme. `top`: only rows without a parent in the file are initiatives. Left out: nothing happens.
 */
export function ranked(drafts: readonly InitiativeDraft[], as: Mapping['hierarchy']): Ranked {
  if (as === undefined) return { drafts, leftOut: [] };
  const parents = parentsOf(drafts);
  const groups = new Set(parents);
  const kept: InitiativeDraft[] = [];
  const leftOut: LeftOut[] = [];
  for (const [at, draft] of drafts.entries()) {
    const { line, title } = draft;
    const above = drafts[parents[at] ?? -1];
    const programme = draft.programme || (above?.title ?? draft.parent);
    if (as === 'groups' && groups.has(at))
      leftOut.push({ line, code: 'row-is-group', parameters: { title } });
    else if (as === 'top' && above)
      leftOut.push({ line, code: 'row-below', parameters: { title: above.title } });
    else kept.push(as === 'top' || programme === draft.programme ? draft : { ...draft, programme });
  }
  return { drafts: kept, leftOut };
}

/** The place of each row's parent among the rows; null where it has none, or is above itself. */
function parentsOf(drafts: readonly InitiativeDraft[]): (number | null)[] {
  const byName = new Map<string, number>();
  for (const [at, { title }] of drafts.entries()) if (!byName.has(title)) byName.set(title, at);
  // A key says more than a title that reads the same.
  for (const [at, { sourceKey }] of drafts.entries()) if (sourceKey !== '') byName.set(sourceKey, at);
  const above: number[] = [];
  const parents = drafts.map(({ parent, level }, at) => {
    if (parent !== '') return byName.get(parent) ?? null;
    if (level === null) return null;
    above.length = Math.min(above.length, level - 1);
    const found = above.findLast((place) => place !== undefined) ?? null;
    above[level - 1] = at;
    return found;
  });
  return parents.map((parent, at) => (parent !== null && isAboveItself(parents, at) ? null : parent));
}

function isAboveItself(parents: readonly (number | null)[], at: number): boolean {
  const seen = new Set<number>();
  for (let up = parents[at] ?? null; up !== null && !seen.has(up); up = parents[up] ?? null) {
    if (up === at) return true;
    seen.add(up);
  }
  return false;
}
