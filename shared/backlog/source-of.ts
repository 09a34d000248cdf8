import type { Import } from '../model/import';
import type { KnownRow } from '../model/known-row';
import { usableKey } from './match-rows';
import { valueWordsOf } from './normalise';
import { likeColumns } from './remembered-mapping';
import { namesNoList, sourceName } from './source-name';
import type { InitiativeDraft } from './types';

/** Rows of a list that must be known for a table to be of it, as a share of the rows. */
const fewestKnown = 0.25;

export interface SourceSearch {
  readonly fileName: string;
  readonly headers: readonly string[];
  readonly drafts: readonly InitiativeDraft[];
  readonly imports: Iterable<Pick<Import, 'mapping' | 'at' | 'undoneAt' | 'source' | 'target'>>;
  readonly known: ReadonlyMap<string, KnownRow>;
}

/**
 * The list the rows of a file are of: by the file's name, or, where that is nothing but a date, the list of the newest
 * import of nearly the same columns that has a quarter of the rows already.
 */
export function sourceOf({ fileName, headers, drafts, imports, known }: SourceSearch): string {
  const name = sourceName(fileName);
  if (!namesNoList(fileName)) return name;
  const alike = [...imports]
    .filter(({ undoneAt, target }) => undoneAt === null && target === 'initiatives')
    .filter(({ mapping }) => likeColumns(mapping, headers))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  const sources = [...new Set(alike.map(({ source }) => source))].filter((source) => source !== '');
  return sources.find((source) => hasRows(source, drafts, known)) ?? name;
}

function hasRows(
  source: string,
  drafts: readonly InitiativeDraft[],
  known: ReadonlyMap<string, KnownRow>,
): boolean {
  const keys = new Set<string>();
  const titles = new Set<string>();
  for (const row of known.values()) {
    if (row.source !== source) continue;
    if (row.key === '') titles.add(valueWordsOf(row.title));
    else keys.add(row.key);
  }
  const found = drafts.filter(({ sourceKey, title }) => {
    const key = usableKey(sourceKey);
    return key === '' ? titles.has(valueWordsOf(title)) : keys.has(key);
  });
  return found.length > 0 && found.length >= drafts.length * fewestKnown;
}
