import type { CellValue, ColumnKind } from '../columns/column';
import type { Replaced } from './replace-text';

/** Amounts, quarters, days and yes or no are one value each: a part of their digits means nothing. */
const wholes: ReadonlySet<ColumnKind> = new Set(['money', 'number', 'quarter', 'day', 'yes']);

/** Whether values of a kind are replaced only as a whole, by what their text is read as. */
export function isReplacedWhole(kind: ColumnKind): boolean {
  return wholes.has(kind);
}

/** Whether a value is the one that is looked for. What is not known is never looked for. */
export function isSoughtValue(value: CellValue, sought: CellValue): boolean {
  return sought !== null && sought !== '' && value === sought;
}

/**
 * Replaces in each entry of a list, such as tags; an entry that becomes empty goes, and one that is there already stands once.
 * null where no entry holds what is looked for.
 */
export function replacedList(
  entries: readonly string[],
  replace: (text: string) => Replaced | null,
): readonly string[] | null {
  const each = entries.map((entry) => replace(entry));
  if (each.every((found) => found === null)) return null;
  const next = entries.map((entry, at) => each[at]?.text.trim() ?? entry);
  return [...new Set(next)].filter((entry) => entry !== '');
}
