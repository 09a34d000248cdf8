import type { Base, KnownRow } from '../../model/records/known-row';
import { valueWordsOf } from '../normalise';
import type { InitiativeDraft } from '../types';
import type { ReconcileHow } from './fates';
import { reusedKeys } from './reused-keys';
import { countsOf, drawn, type Group, grouped } from './row-groups';

/** What a row turned out to be, before its fields are looked at. */
export type Found =
  | { readonly kind: 'known'; readonly id: string; readonly link: boolean }
  | { readonly kind: 'twice'; readonly first: number }
  | { readonly kind: 'dropped'; readonly id: string }
  /** Likely another thing under the key of that initiative. */
  | { readonly kind: 'reused'; readonly id: string }
  /** The user said that it is a new one, whatever it looks like. */
  | { readonly kind: 'said-new' }
  | { readonly kind: 'unknown' };

const unknown: Found = { kind: 'unknown' };

/** A key that a spreadsheet has shortened stands for many rows, so it tells none of them apart. */
const damagedKey = /^\d(?:[.,]\d+)?E\+\d+$/i;

export function usableKey(key: string): string {
  return damagedKey.test(key) ? '' : key;
}

/** Rows between two pauses. */
const pauseEvery = 1_000;

/**
 * Finds the initiative of each row: by the user's word; by its key in this list, title deciding where a key stands more than
 * once, small and capital letters alike where nothing else has that key; in the app's own file by any key or id. A row that
 * is likely another thing under a key (reused-keys.ts) is told apart, or is what has its title. By its
 * title only what has no key: rows without one, and initiatives that had none when they came. An initiative is one row
 * at the most; a row with the key and the title of one before is that row twice. Yields the share done.
 */
export function* matchRows(
  drafts: readonly InitiativeDraft[],
  known: ReadonlyMap<string, KnownRow>,
  base: Base | null,
  how: ReconcileHow,
): Generator<number, Found[]> {
  const found = yield* answeredRows(drafts, known, how);
  const claimed = new Set(found.flatMap((row) => (row?.kind === 'known' ? row.id : [])));
  const ofList = [...known.values()].filter(({ source }) => source === how.source);
  const ways = known.size === 0 ? [] : waysToFind(drafts, known, ofList, how);
  const isAnother = reusedKeys(drafts, ofList, base, how);
  for (const [step, way] of ways.entries()) {
    let find: ReturnType<Way['open']> | null = null;
    for (const [at, draft] of drafts.entries()) {
      if (at % pauseEvery === pauseEvery - 1) yield (step + at / drafts.length) / ways.length;
      if (found[at] !== undefined) continue;
      const key = usableKey(draft.sourceKey);
      if (key === '' && way.needsKey) continue;
      // An index that no row asks for is not made.
      find ??= way.open();
      const id = drawn(find(key, draft), claimed);
      if (id === null) continue;
      if (way.byKeyAlone && isAnother(draft, known.get(id) as KnownRow)) {
        found[at] = { kind: 'reused', id };
        continue;
      }
      claimed.add(id);
      found[at] = { kind: 'known', id, link: way.links && key !== '' };
    }
  }
  relinked(drafts, found, ofList, claimed);
  const dropped = droppedBy(known, base);
  return drafts.map((draft, at): Found => {
    const before = found[at];
    // What has become another row's is nothing to ask of this one.
    if (before && !(before.kind === 'reused' && claimed.has(before.id))) return before;
    const id = dropped.size > 0 ? dropped.get(usableKey(draft.sourceKey) || draft.title) : undefined;
    return id === undefined ? unknown : { kind: 'dropped', id };
  });
}

/** Where keys were dealt out anew, a row is the initiative that has its title and takes its key along. */
function relinked(
  drafts: readonly InitiativeDraft[],
  found: (Found | undefined)[],
  ofList: readonly KnownRow[],
  claimed: Set<string>,
): void {
  if (!found.some((row) => row?.kind === 'reused')) return;
  const byTitle = grouped(ofList, ({ title }) => lookOf(title));
  for (const [at, draft] of drafts.entries()) {
    if (found[at]?.kind !== 'reused') continue;
    const id = drawn(byTitle.get(lookOf(draft.title)), claimed);
    if (id === null) continue;
    claimed.add(id);
    found[at] = { kind: 'known', id, link: true };
  }
}

/** What the user said of rows, rows that stand twice, and rows of the app's own that name their initiative. */
function* answeredRows(
  drafts: readonly InitiativeDraft[],
  known: ReadonlyMap<string, KnownRow>,
  how: ReconcileHow,
): Generator<number, (Found | undefined)[]> {
  const found: (Found | undefined)[] = drafts.map(() => undefined);
  const links = new Map(how.answers.links);
  const linked = new Set<string>();
  const firstLines = firstLinesOf();
  for (const [at, draft] of drafts.entries()) {
    if (at % pauseEvery === pauseEvery - 1) yield 0;
    const first = firstLines(draft);
    const link = links.get(draft.line);
    const id = how.own && known.has(draft.planId) ? draft.planId : null;
    if (first !== null) found[at] = { kind: 'twice', first };
    else if (link === null) found[at] = { kind: 'said-new' };
    else if (link !== undefined && known.has(link) && !linked.has(link)) {
      linked.add(link);
      found[at] = { kind: 'known', id: link, link: true };
    } else if (id !== null && !linked.has(id)) {
      linked.add(id);
      found[at] = { kind: 'known', id, link: false };
    }
  }
  return found;
}

/** Says where a row with the id, or with the key and the title of this one stood before; null where none did. */
function firstLinesOf(): (draft: InitiativeDraft) => number | null {
  const firsts = new Map<string, InitiativeDraft>();
  const others = new Map<string, number>();
  return (draft) => {
    const key = draft.planId || usableKey(draft.sourceKey);
    const first = key === '' ? undefined : firsts.get(key);
    if (first === undefined) {
      if (key !== '') firsts.set(key, draft);
      return null;
    }
    const look = lookOf(draft.title);
    if (draft.planId !== '' || lookOf(first.title) === look) return first.line;
    const name = `${key}\n${look}`;
    const line = others.get(name);
    if (line === undefined) others.set(name, draft.line);
    return line ?? null;
  };
}

/** A way to find rows; its index is made when it is opened. */
interface Way {
  readonly needsKey: boolean;
  /** It looks at the key and at nothing else. */
  readonly byKeyAlone?: boolean;
  /** What it finds takes the key of the row. */
  readonly links: boolean;
  readonly open: () => (key: string, row: Pick<InitiativeDraft, 'title' | 'source'>) => Group | undefined;
}

function waysToFind(
  drafts: readonly InitiativeDraft[],
  known: ReadonlyMap<string, KnownRow>,
  ofList: readonly KnownRow[],
  how: ReconcileHow,
): Way[] {
  const keyed = ofList.filter(({ key }) => usableKey(key) !== '');
  const byKey = grouped(keyed, ({ key }) => key);
  const only = (group: Group | undefined) => (group?.rows.length === 1 ? group : undefined);
  const byKeyAndTitle: Way = {
    needsKey: true,
    links: false,
    open: () => {
      const counts = countsOf(drafts, ({ sourceKey }) => sourceKey);
      const shared = keyed.filter(({ key }) => (counts.get(key) ?? 0) > 1 || !only(byKey.get(key)));
      const groups = grouped(shared, ({ key, title }) => `${key}\n${lookOf(title)}`);
      return (key, { title }) => (groups.size === 0 ? undefined : groups.get(`${key}\n${lookOf(title)}`));
    },
  };
  const byFoldedKey: Way = {
    needsKey: true,
    byKeyAlone: true,
    links: true,
    open: () => {
      const groups = grouped(keyed, ({ key }) => key.toLowerCase());
      const counts = countsOf(drafts, ({ sourceKey }) => sourceKey.toLowerCase());
      return (key) => (counts.get(key.toLowerCase()) === 1 ? only(groups.get(key.toLowerCase())) : undefined);
    },
  };
  const byAnyKey: Way = {
    needsKey: true,
    links: false,
    open: () => {
      const groups = grouped(known.values(), ({ key, id }) => key || id);
      const bySource = grouped(known.values(), ({ key, id, source }) => `${source}\n${key || id}`);
      return (key, { source }) => only(groups.get(key)) ?? only(bySource.get(`${source}\n${key}`));
    },
  };
  const byTitle: Way = {
    needsKey: false,
    links: true,
    open: () => {
      const isKeyless = drafts.every(({ sourceKey }) => usableKey(sourceKey) === '');
      const groups = grouped(
        isKeyless ? ofList : ofList.filter(({ key }) => usableKey(key) === ''),
        ({ title }) => lookOf(title),
      );
      return (_key, { title }) => (groups.size === 0 ? undefined : groups.get(lookOf(title)));
    },
  };
  const byPlainKey: Way = {
    needsKey: true,
    byKeyAlone: true,
    links: false,
    open: () => (key) => byKey.get(key),
  };
  return [byKeyAndTitle, byPlainKey, byFoldedKey, ...(how.own ? [byAnyKey] : []), byTitle];
}

/** What the user deleted though the list has it, by key or, where it had none, by title. */
function droppedBy(known: ReadonlyMap<string, KnownRow>, base: Base | null): ReadonlyMap<string, string> {
  const dropped = new Map(base?.dropped);
  for (const { id, key, title } of base?.rows.values() ?? [])
    if (!known.has(id)) dropped.set(usableKey(key) || title, id);
  return dropped;
}

function lookOf(title: string): string {
  return valueWordsOf(title) || title;
}
