import type { CopiedCell } from '../../../shared/backlog/file/clipboard-table';
import { minorPerMajor } from '../../../shared/model/money';
import type { Card } from '../../../shared/rules/cards/card';
import type { Column } from '../../../shared/rules/columns/column';
import { type CellSetting, cellForInput } from '../../../shared/words/columns/cell-words';

/** What is known of an initiative in a column, as it is copied: exact, money in major units. */
export function copiedCell(card: Card, column: Column, at: CellSetting): CopiedCell {
  const value = column.read(card, at.plan);
  const text = cellForInput(column, value, at);
  if (typeof value !== 'number' || !Number.isFinite(value)) return { text, figure: null };
  if (column.kind === 'money') return { text, figure: value / minorPerMajor(at.speech.currency) };
  return { text, figure: column.kind === 'number' ? value : null };
}
