import type { ScannedRecord } from '../types';
import type { ColumnGuess } from './guess-mapping';

/** A place in an outline, such as 2, 1.2, 1.2.10, A.1 or IV.2. */
const place = /^(?:\d{1,4}|[A-Z]|[IVX]{1,6})(?:\.\d{1,4}){0,19}\.?$/;
const fewest = 3;

/** Whether a text is a place in an outline. */
export function isOutlinePlace(text: string): boolean {
  return place.test(text);
}

/** What a place stands below: `1.2` of `1.2.10`; null at the top, and for what is no place. */
export function placeAbove(cell: string): string | null {
  const text = cell.trim();
  if (!place.test(text)) return null;
  const bare = text.replace(/\.$/, '');
  if (!bare.includes('.')) return null;
  const above = bare.replace(/\.?\d+$/, '');
  return above === '' ? null : text.endsWith('.') ? `${above}.` : above;
}

/** Whether cells are the places of an outline: each once, at least two below another, and none below one that is not there. */
function areOutline(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const known = new Set(filled);
  if (filled.length < fewest || known.size < filled.length || !filled.every((cell) => place.test(cell)))
    return false;
  const above = filled.flatMap((cell) => placeAbove(cell) ?? []);
  // 1.5 and 2.5 may be numbers; below a place stands a first one.
  return above.length >= 2 && above.every((cell) => known.has(cell) && hasFirst(cell, known));
}

function hasFirst(above: string, known: ReadonlySet<string>): boolean {
  const bare = above.replace(/\.$/, '');
  return ['1', '01', '001', '0'].some(
    (first) => known.has(`${bare}.${first}`) || known.has(`${bare}.${first}.`),
  );
}

/**
 * The guesses; where a column of places in an outline is the key, or nothing yet, and no other says what rows are part of, it
 * says so. As the key it stays one.
 */
export function withOutlineNumbers(
  guesses: readonly ColumnGuess[],
  rows: readonly ScannedRecord[],
): readonly ColumnGuess[] {
  const isSaid = guesses.some(({ field }) => field === 'outlineLevel' || field === 'parent');
  if (isSaid || guesses.filter(({ field }) => field === 'title').length !== 1) return guesses;
  const at = guesses.findIndex(
    ({ field }, index) =>
      (field === 'sourceKey' || field === null) && areOutline(rows.map(({ cells }) => cells[index] ?? '')),
  );
  const found = guesses[at];
  if (found === undefined) return guesses;
  const isKeyed = guesses.some(({ field }, index) => field === 'sourceKey' && index !== at);
  const field = isKeyed ? 'outlineLevel' : 'sourceKey';
  const reason = found.reason ?? 'content';
  return guesses.with(at, { ...found, field, reason, more: { ...found.more, outline: true } });
}
