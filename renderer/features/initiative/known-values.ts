import type { Initiative } from '../../../shared/model/records/initiative';
import { memoByFirst } from '../../../shared/rules/tables/memo';

export type NamedField =
  | 'programme'
  | 'businessUnit'
  | 'costCentre'
  | 'businessOwner'
  | 'itOwner'
  | 'sponsor';

/** So many are offered at most: a longer list helps nobody. */
const most = 200;

/** What other initiatives say in a field, each once, in alphabetical order. */
export const knownValues = memoByFirst((table: ReadonlyMap<string, Initiative>) => {
  const known = new Map<NamedField, string[]>();
  return (field: NamedField): string[] => {
    const before = known.get(field);
    if (before) return before;
    const values = new Set<string>();
    for (const row of table.values()) if (row[field] && values.size < most) values.add(row[field]);
    const sorted = [...values].sort((a, b) => a.localeCompare(b));
    known.set(field, sorted);
    return sorted;
  };
});
