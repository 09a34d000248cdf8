import type { ScannedRecord } from '../types';
import { dateOf } from '../values/read-date';
import { numberParts } from '../values/read-number';
import { meansEmpty } from '../values/read-text';

const looked = 200;

/**
 * Whether a row without known names is more likely the first row of data than the header: column by column, is it of a
 * kind with the cells below? Two rows of plain texts say nothing; then it counts as data, since a header among the rows is
 * seen and a row that vanished is not.
 */
export function looksLikeFirstOfRows(cells: readonly string[], below: readonly ScannedRecord[]): boolean {
  const rows = below.slice(0, looked);
  let forHeader = 0;
  let forData = 0;
  cells.forEach((cell, index) => {
    const evidence = evidenceOf(cell, rows, index);
    if (evidence > 0) forHeader += 1;
    if (evidence < 0) forData += 1;
  });
  return forData >= forHeader;
}

/** Above 0 where the cell stands out from its column, below 0 where it is one of it. */
function evidenceOf(cell: string, rows: readonly ScannedRecord[], index: number): number {
  const filled = rows.map(({ cells }) => cells[index]?.trim() ?? '').filter((text) => !meansEmpty(text));
  if (filled.length === 0) return 0;
  const counts = new Map<Kind, number>();
  for (const text of filled) counts.set(kindOf(text), (counts.get(kindOf(text)) ?? 0) + 1);
  const [kind, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? ['text', 0];
  const own = kindOf(cell.trim());
  if (kind !== 'text' && count >= filled.length * 0.8) {
    // A month stands above sums, not among them.
    const isAbove = own === 'text' || (own === 'date' && kind === 'number');
    return own === kind ? -1 : isAbove ? 1 : 0;
  }
  // A column of few different words: one more of them, or the name above them?
  const different = new Set(filled);
  if (different.has(cell.trim())) return -1;
  return filled.length >= 6 && different.size <= filled.length / 2 ? 1 : 0;
}

type Kind = 'number' | 'date' | 'link' | 'code' | 'text';

function kindOf(text: string): Kind {
  if (numberParts(text) !== null) return 'number';
  if (dateOf(text) !== null) return 'date';
  if (/^(?:https?:\/\/\S+|\S+@\S+\.\S+)$/i.test(text)) return 'link';
  return /^(?=.*\d)[\p{L}\d]+(?:[-_./][\p{L}\d]+)+$/u.test(text) ? 'code' : 'text';
}
