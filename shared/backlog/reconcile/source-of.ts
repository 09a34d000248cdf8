import type { Import } from '../../model/records/import';
import type { KnownRow } from '../../model/records/known-row';
import { namesNoList, sourceName } from '../file/source-name';
import { likeColumns } from '../mapping/remembered-mapping';
import { valueWordsOf } from '../normalise';
import type { ImportTarget } from '../target';
import type { InitiativeDraft } from '../types';
import { isOwnExport } from '../write/own-export';
import { usableKey } from './match-rows';

/** Rows of a list that must be known for a table to be of it, as a share of the rows. */
const fewestKnown = 0.25;
/** The same where the file is called otherwise. */
const fewestSame = 0.5;

export interface SourceSearch {
  readonly fileName: string;
  readonly headers: readonly string[];
  /** What the rows become. */
  readonly target: ImportTarget;
  readonly drafts: readonly Pick<InitiativeDraft, 'sourceKey' | 'title'>[];
  readonly imports: Iterable<Pick<Import, 'mapping' | 'at' | 'undoneAt' | 'source' | 'target'>>;
  readonly known: ReadonlyMap<string, KnownRow>;
}

export interface SourceFound {
  readonly source: string;
  /** The file is called otherwise, but has the rows of that list. */
  readonly byRows: boolean;
  /** It is a part of the list, so what it does not have is not gone. */
  readonly partial: boolean;
}

/**
 * The list the rows of a file are of: by the file's name; where no list is called so, the newest of nearly the same columns
 * that has half of the rows already, by key and title, since "plan v3" after "plan v2" would else double them all. Where the
 * name is nothing but a date, or the rows were pasted, a quarter of the rows by key or title will do. Else a list of its own.
 * Rows that were found so are a part of the list where they are less than half of it.
 */
export function sourceOf({ fileName, headers, target, drafts, imports, known }: SourceSearch): SourceFound {
  const name = sourceName(fileName);
  const isPasted = pasted.test(fileName);
  const isNamed = !isPasted && !namesNoList(fileName);
  const lists = [...imports]
    .filter((row) => row.undoneAt === null && row.target === target && row.source !== '')
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  const isKnown = lists.some(({ source }) => source === name);
  // This app's own table names each row by its id, whatever it is called.
  if (isNamed && (isKnown || isOwnExport(headers, target)))
    return { source: name, byRows: false, partial: false };
  const alike = lists.filter(({ mapping }) => likeColumns(mapping, headers));
  for (const source of new Set(alike.map((list) => list.source))) {
    const rows = [...known.values()].filter((row) => row.source === source);
    const found = isNamed ? sameAmong(drafts, rows) : knownAmong(drafts, rows);
    if (found > 0 && found >= drafts.length * (isNamed ? fewestSame : fewestKnown))
      return { source, byRows: isNamed, partial: (isNamed || isPasted) && found < rows.length / 2 };
  }
  if (isNamed) return { source: name, byRows: false, partial: false };
  return { byRows: false, source: unused(name, new Set(lists.map(({ source }) => source))), partial: false };
}

/** How many of the rows are of a list by key and title; by title alone where they have no keys. */
function sameAmong(drafts: SourceSearch['drafts'], rows: readonly KnownRow[]): number {
  const titles = new Map<string, Set<string>>();
  for (const { key, title } of rows) {
    const words = folded(title);
    titles.set(words, (titles.get(words) ?? new Set()).add(key));
  }
  return drafts.filter(({ sourceKey, title }) => {
    const keys = titles.get(folded(title));
    const key = usableKey(sourceKey);
    return keys !== undefined && (key === '' || keys.has(key));
  }).length;
}

function folded(title: string): string {
  return title.trim().toLowerCase();
}

/** What the page calls text from the clipboard. */
const pasted = /^pasted rows$/i;

/** How many of the rows are of a list, by their keys or, where they have none, their titles. */
function knownAmong(drafts: SourceSearch['drafts'], rows: readonly KnownRow[]): number {
  const keys = new Set(rows.flatMap(({ key }) => (key === '' ? [] : key)));
  const titles = new Set(rows.map(({ title }) => valueWordsOf(title)));
  return drafts.filter(({ sourceKey, title }) => {
    const key = usableKey(sourceKey);
    return key === '' ? titles.has(valueWordsOf(title)) : keys.has(key);
  }).length;
}

function unused(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
