import type { Card } from '../../../shared/rules/cards/card';
import type { CellValue, Column } from '../../../shared/rules/columns/column';
import { type CellSetting, cellForInput } from '../../../shared/words/columns/cell-words';

/** What cards have in a column, as it is edited: the same text in all, or `mixed`. */
export type Common = { readonly mixed: false; readonly text: string } | { readonly mixed: true };

export function commonOf(column: Column, cards: readonly Card[], at: CellSetting): Common {
  let first: CellValue | undefined;
  for (const card of cards) {
    const value = column.read(card, at.plan);
    if (first === undefined) first = value;
    else if (!isSame(first, value)) return { mixed: true };
  }
  return { mixed: false, text: cellForInput(column, first ?? null, at) };
}

/** Blank text is as little as nothing. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if ((a === null || a === '') && (b === null || b === '')) return true;
  return (
    Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((part, index) => part === b[index])
  );
}
