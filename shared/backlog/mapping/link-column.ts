import type { MappedColumn } from '../mapping';
import { waitedFor } from '../rows/row-links';
import type { ScannedRecord } from '../types';
import { partsOf } from '../values/read-list';
import { meansEmpty } from '../values/read-text';

/** Fields whose cells name other rows, and those that a row is named by anyway. */
const naming: ReadonlySet<string> = new Set(['needs', 'blocks', 'parent']);
/** What a column became that may number the rows: nothing, their place in an outline or their rank. */
const numbering: ReadonlySet<string | null> = new Set([null, 'outlineLevel', 'rank']);
const names: ReadonlySet<string> = new Set(['sourceKey', 'title']);

/**
 * The column by whose cells rows name one another where key and title are not what they name: the place in an outline
 * ("needs 1.2") or a running number. It must tell the rows apart, hold more than half of the names that are no key and no title,
 * and none that is; null where no column does.
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
  const known = new Set(
    headers.flatMap((_, index) => (names.has(fieldAt[index] ?? '') ? [...cellsAt(rows, index).seen] : [])),
  );
  const open = [...wanted].filter((name) => !known.has(name));
  let best: { readonly column: string; readonly count: number } | null = null;
  for (const [index, column] of headers.entries()) {
    if (open.length === 0 || !numbering.has(fieldAt[index] ?? null)) continue;
    const { seen, filled } = cellsAt(rows, index);
    if (filled < 2 || seen.size < filled || filled <= rows.length / 2) continue;
    const count = open.filter((name) => seen.has(name)).length;
    // A name that is a key here and a number there would change its meaning.
    const isClear = [...wanted].every((name) => !known.has(name) || !seen.has(name));
    if (isClear && count > Math.max(open.length / 2, best?.count ?? 0)) best = { column, count };
  }
  return best?.column ?? null;
}

/** What stands in a column, and in how many rows. */
function cellsAt(
  rows: readonly ScannedRecord[],
  index: number,
): { seen: ReadonlySet<string>; filled: number } {
  const seen = new Set<string>();
  let filled = 0;
  for (const { cells } of rows) {
    const cell = fold(cells[index] ?? '');
    if (cell === '') continue;
    filled += 1;
    seen.add(cell);
  }
  return { seen, filled };
}

function namesIn(cell: string): string[] {
  if (cell === '') return [];
  return partsOf(cell).flatMap((part) => (meansEmpty(part) ? [] : fold(waitedFor(part))));
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
