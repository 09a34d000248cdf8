import type { Card } from '../../../../shared/rules/cards/card';
import { isReplacedWhole, isSoughtValue, replacedList } from '../../../../shared/rules/cells/replace-cell';
import { type ReplaceAsked, type Replaced, replacing } from '../../../../shared/rules/cells/replace-text';
import type { CellValue, Column } from '../../../../shared/rules/columns/column';
import { type CellSetting, cellForInput } from '../../../../shared/words/columns/cell-words';
import type { Read } from '../../../ui/fields/use-draft';
import { readerOf } from '../read-cell';

/** A cell that holds what is looked for. */
export interface Match {
  readonly card: Card;
  readonly column: Column;
  /** As it is, and as it would be; the same where nothing would change. */
  readonly before: string;
  readonly after: string;
  /** Where in both of them the first that was found begins. */
  readonly from: number;
  /** What it would hold, or why it cannot. */
  readonly read: Read<CellValue>;
}

/** The cells that hold what is looked for, row by row from the left. Linear in the cells; choices are looked up, and equal values read, once. */
export function matchesIn(
  cards: readonly Card[],
  columns: readonly Column[],
  asked: ReplaceAsked,
  at: CellSetting,
): readonly Match[] {
  if (asked.find === '') return [];
  const replace = replacing(asked);
  const finders = columns.map((column) => oncePerValue(finderOf(column, asked, replace, at)));
  const matches: Match[] = [];
  for (const card of cards) {
    for (const [index, column] of columns.entries()) {
      const found = finders[index]?.(column.read(card, at.plan));
      if (found) matches.push({ card, column, ...found });
    }
  }
  return matches;
}

type Found = Pick<Match, 'before' | 'after' | 'from' | 'read'>;
type Finder = (value: CellValue) => Found | null;
type Replace = (text: string) => Replaced | null;

/** Few values stand in many rows: each is read once. */
function oncePerValue(find: Finder): Finder {
  const known = new Map<CellValue, Found | null>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const found = find(value);
    known.set(value, found);
    return found;
  };
}

function finderOf(column: Column, asked: ReplaceAsked, replace: Replace, at: CellSetting): Finder {
  const read = readerOf(column, at);
  const words = (value: CellValue) => cellForInput(column, value, at);
  if (isReplacedWhole(column.kind)) return wholeFinder(read(asked.find), read(asked.by), asked.by, words);
  if (column.kind === 'list')
    return (value) => {
      const next = Array.isArray(value) ? replacedList(value, replace) : null;
      return next && { before: words(value), after: words(next), from: 0, read: read(words(next)) };
    };
  return (value) => {
    const before = words(value);
    const found = before === '' ? null : replace(before);
    return found && { before, after: found.text, from: found.found[0]?.from ?? 0, read: read(found.text) };
  };
}

function wholeFinder(
  sought: Read<CellValue>,
  next: Read<CellValue>,
  by: string,
  words: (value: CellValue) => string,
): Finder {
  if (!sought.ok) return () => null;
  const after = next.ok ? words(next.value) : by;
  return (value) =>
    isSoughtValue(value, sought.value) ? { before: words(value), after, from: 0, read: next } : null;
}

/** The matches that would change and can. */
export function changesOf(matches: readonly Match[]): readonly Match[] {
  return matches.filter(({ before, after, read }) => read.ok && before !== after);
}
