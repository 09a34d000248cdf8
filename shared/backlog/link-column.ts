import type { MappedColumn } from './mapping';
import { partsOf } from './read-list';
import { meansEmpty } from './read-text';
import { waitedFor } from './row-links';
import type { ScannedRecord } from './types';

/** Fields whose cells name other rows, and those that a row is named by anyway. */
const naming: ReadonlySet<string> = new Set(['needs', 'blocks', 'parent']);
/** What a column became that may number the rows: nothing, their place in an outline or their rank. */
const numbering: ReadonlySet<string | null> = new Set([null, 'outlineLevel', 'rank']);
const names: ReadonlySet<string> = new Set(['sourceKey', 'title']);

/**
 * The column by whose cells rows name one another where key and title are not what they name: the place in an outline
 * ("needs 1.2") or a running number. It must tell the rows apart, and hold more than half of all names; null where none does.
 */
export function linkColumn(
  headers: readonly string[],
  columns: readonly MappedColumn[],
  rows: readonly ScannedRecord[],
): string | null {
  const fieldAt = headers.map((_, index) => columns[index]?.field ?? null);
  const isNaming = (index: number) => naming.has(fieldAt[index] ?? '');
  const wanted = new Set<string>();
  for (const index of headers.keys())
    if (isNaming(index))
      for (const { cells } of rows) for (const name of namesIn(cells[index] ?? '')) wanted.add(name);
  if (wanted.size === 0) return null;
  const found = (index: number) => {
    const seen = new Set<string>();
    let filled = 0;
    for (const { cells } of rows) {
      const cell = fold(cells[index] ?? '');
      if (cell === '') continue;
      filled += 1;
      seen.add(cell);
    }
    const isApart = filled > 1 && seen.size === filled && filled > rows.length / 2;
    return isApart ? [...wanted].filter((name) => seen.has(name)).length : 0;
  };
  const known = Math.max(
    0,
    ...[...headers.keys()].filter((index) => names.has(fieldAt[index] ?? '')).map(found),
  );
  let best: { readonly column: string; readonly count: number } | null = null;
  for (const [index, column] of headers.entries()) {
    if (!numbering.has(fieldAt[index] ?? null)) continue;
    const count = found(index);
    if (count > Math.max(known, wanted.size / 2, best?.count ?? 0)) best = { column, count };
  }
  return best?.column ?? null;
}

function namesIn(cell: string): string[] {
  if (cell === '') return [];
  return partsOf(cell).flatMap((part) => (meansEmpty(part) ? [] : fold(waitedFor(part))));
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
