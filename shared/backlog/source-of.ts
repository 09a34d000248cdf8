import type { Import } from '../model/import';
import type { KnownRow } from '../model/known-row';
import { usableKey } from './match-rows';
import { valueWordsOf } from './normalise';
import { likeColumns } from './remembered-mapping';
import { namesNoList, sourceName } from './source-name';
import type { ImportTarget } from './target';
import type { InitiativeDraft } from './types';

/** Rows of a list that must be known for a table to be of it, as a share of the rows. */
const fewestKnown = 0.25;

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
  /** It is a part of the list, so what it does not have is not gone. */
  readonly partial: boolean;
}

/**
 * The list the rows of a file are of: by the file's name, or, where that is nothing but a date or the rows were pasted, the
 * list of the newest import of nearly the same columns that has a quarter of the rows already; else a list of its own.
 * Pasted rows are a part of a list where they are less than half of it.
 */
export function sourceOf({ fileName, headers, target, drafts, imports, known }: SourceSearch): SourceFound {
  const name = sourceName(fileName);
  const isPasted = pasted.test(fileName);
  if (!isPasted && !namesNoList(fileName)) return { source: name, partial: false };
  const lists = [...imports]
    .filter((row) => row.undoneAt === null && row.target === target && row.source !== '')
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  const alike = lists.filter(({ mapping }) => likeColumns(mapping, headers));
  for (const source of new Set(alike.map((list) => list.source))) {
    const rows = [...known.values()].filter((row) => row.source === source);
    const found = knownAmong(drafts, rows);
    if (found > 0 && found >= drafts.length * fewestKnown)
      return { source, partial: isPasted && found < rows.length / 2 };
  }
  return { source: unused(name, new Set(lists.map(({ source }) => source))), partial: false };
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
