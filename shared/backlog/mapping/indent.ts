import type { ScannedRecord } from '../types';
import type { ColumnGuess } from './guess-mapping';

/** Blanks, and the marks of lists that stand before a text and a blank. */
const before = /^\s*(?:[-–—•·▪◦>»]+\s+)*/u;

/** How far a cell is indented, in blanks of any kind; a tab is four, and so many are a mark of a list with its blank. */
export function indentOf(cell: string): number {
  const blanks = before.exec(cell)?.[0] ?? '';
  return blanks.replaceAll('\t', '    ').replace(/[-–—•·▪◦>»]\s?/gu, '  ').length;
}

/** A cell without what indents it. */
export function withoutIndent(cell: string): string {
  return cell.replace(before, '');
}

/** One blank in front of a title is a slip of the keyboard; and so may be a single title with more. */
const leastIndent = 2;
const leastRows = 2;

/** True where titles, from the first that is not empty on, stand as an outline: that one at the edge, some further in. */
function isOutline(titles: readonly string[]): boolean {
  const indents = titles.filter((title) => title.trim() !== '').map(indentOf);
  return indents[0] === 0 && indents.filter((indent) => indent >= leastIndent).length >= leastRows;
}

/** The guesses; where the cells of the only title column stand as an outline and no column says how deep, it is marked so. */
export function withOutline(
  guesses: readonly ColumnGuess[],
  rows: readonly ScannedRecord[],
): readonly ColumnGuess[] {
  const titles = guesses.filter(({ field }) => field === 'title');
  const isSaid = guesses.some(
    ({ field, more }) => field === 'outlineLevel' || field === 'parent' || more?.outline === true,
  );
  const [title] = titles;
  if (title === undefined || titles.length > 1 || isSaid) return guesses;
  const place = guesses.indexOf(title);
  if (!isOutline(rows.map(({ cells }) => cells[place] ?? ''))) return guesses;
  return guesses.with(place, { ...title, more: { ...title.more, indented: true } });
}
