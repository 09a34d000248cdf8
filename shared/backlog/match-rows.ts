import type { Base, KnownRow } from '../model/known-row';
import type { ReconcileHow } from './fates';
import { valueWordsOf } from './normalise';
import type { InitiativeDraft } from './types';

/** What a row turned out to be, before its fields are looked at. */
export type Found =
  | { readonly kind: 'known'; readonly id: string; readonly link: boolean }
  | { readonly kind: 'twice'; readonly first: number }
  | { readonly kind: 'dropped'; readonly id: string }
  /** The user said that it is a new one, whatever it looks like. */
  | { readonly kind: 'said-new' }
  | { readonly kind: 'unknown' };

/** A key that a spreadsheet has shortened stands for many rows, so it tells none of them apart. */
const damagedKey = /^\d(?:[.,]\d+)?E\+\d+$/i;

export function usableKey(key: string): string {
  return damagedKey.test(key) ? '' : key;
}

/**
 * Finds the initiative of each row: by the user's word; by its key in this list, title deciding where a key stands more than
 * once, small and capital letters alike where nothing else has that key; in the app's own file by any key or id. By its
 * title only what has no key: rows without one, and initiatives that had none when they came. An initiative is one row
 * at the most; a row with the key and the title of one before is that row twice.
 */
export function* matchRows(
  drafts: readonly InitiativeDraft[],
  known: ReadonlyMap<string, KnownRow>,
  base: Base | null,
  how: ReconcileHow,
): Generator<number, Found[]> {
  const found = new Array<Found | undefined>(drafts.length);
  const claimed = new Set<string>();
  const claim = (at: number, id: string | undefined, link: boolean): boolean => {
    if (id === undefined || claimed.has(id)) return false;
    claimed.add(id);
    found[at] = { kind: 'known', id, link };
    return true;
  };
  const links = new Map(how.answers.links);
  const firstLines = new Map<string, number>();
  for (const [at, draft] of drafts.entries()) {
    const key = usableKey(draft.sourceKey);
    const sameRow = `${key}\n${lookOfTitle(draft.title)}`;
    const first = key === '' ? undefined : firstLines.get(sameRow);
    if (first !== undefined) found[at] = { kind: 'twice', first };
    else firstLines.set(sameRow, draft.line);
    if (found[at] === undefined && links.has(draft.line)) {
      const id = links.get(draft.line) ?? null;
      if (id === null) found[at] = { kind: 'said-new' };
      else if (known.has(id)) claim(at, id, true);
    }
  }
  yield 0;
  const ways = waysToFind(drafts, known, how);
  for (const [step, way] of ways.entries()) {
    for (const [at, draft] of drafts.entries()) {
      if (at % 500 === 499) yield (at * step) / ways.length;
      if (found[at] !== undefined) continue;
      for (const { id, link } of way(draft)) if (claim(at, id, link)) break;
    }
  }
  const dropped = droppedBy(known, base);
  return drafts.map((draft, at): Found => {
    const before = found[at];
    if (before) return before;
    const id = dropped.get(usableKey(draft.sourceKey) || draft.title);
    return id === undefined ? { kind: 'unknown' } : { kind: 'dropped', id };
  });
}

type Way = (draft: InitiativeDraft) => Iterable<{ readonly id: string; readonly link: boolean }>;

function waysToFind(
  drafts: readonly InitiativeDraft[],
  known: ReadonlyMap<string, KnownRow>,
  how: ReconcileHow,
): Way[] {
  const ofList = [...known.values()].filter(({ source }) => source === how.source);
  const keyed = ofList.filter(({ key }) => usableKey(key) !== '');
  const isKeyless = drafts.every(({ sourceKey }) => usableKey(sourceKey) === '');
  const titleAndKey = indexed(keyed, ({ key, title }) => `${key}\n${lookOfTitle(title)}`);
  const byKey = indexed(keyed, ({ key }) => key);
  const byFoldedKey = indexed(keyed, ({ key }) => key.toLowerCase());
  const keysOfFile = indexed(drafts, ({ sourceKey }) => sourceKey.toLowerCase());
  const byTitle = indexed(
    isKeyless ? ofList : ofList.filter(({ key }) => usableKey(key) === ''),
    ({ title }) => lookOfTitle(title),
  );
  const as = (rows: readonly KnownRow[] | undefined, link = false) =>
    (rows ?? []).map(({ id }) => ({ id, link }));
  const withKey =
    (way: (key: string, draft: InitiativeDraft) => ReturnType<Way>): Way =>
    (draft) => {
      const key = usableKey(draft.sourceKey);
      return key === '' ? [] : way(key, draft);
    };
  const ways: Way[] = [
    withKey((key, { title }) => as(titleAndKey.get(`${key}\n${lookOfTitle(title)}`))),
    withKey((key) => as(byKey.get(key))),
    withKey((key) => {
      const folded = key.toLowerCase();
      const only = byFoldedKey.get(folded);
      const isPlain = only?.length === 1 && keysOfFile.get(folded)?.length === 1;
      return isPlain ? as(only, true) : [];
    }),
  ];
  if (how.own) {
    const byAnyKey = indexed(known.values(), ({ key, id }) => key || id);
    ways.push(withKey((key) => as(byAnyKey.get(key)?.length === 1 ? byAnyKey.get(key) : [])));
  }
  ways.push((draft) => as(byTitle.get(lookOfTitle(draft.title)), usableKey(draft.sourceKey) !== ''));
  return ways;
}

/** What the user deleted though the list has it, by key or, where it had none, by title. */
function droppedBy(known: ReadonlyMap<string, KnownRow>, base: Base | null): ReadonlyMap<string, string> {
  const dropped = new Map(base?.dropped);
  for (const { id, key, title } of base?.rows.values() ?? [])
    if (!known.has(id)) dropped.set(usableKey(key) || title, id);
  return dropped;
}

function indexed<R>(rows: Iterable<R>, keyOf: (row: R) => string): ReadonlyMap<string, readonly R[]> {
  const index = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const same = index.get(key);
    if (same) same.push(row);
    else index.set(key, [row]);
  }
  return index;
}

function lookOfTitle(title: string): string {
  return valueWordsOf(title) || title;
}
