import { typedCell } from '../../../shared/backlog/values/typed-cell';
import type { CellValue, Column } from '../../../shared/rules/columns/column';
import { cellRefusal } from '../../../shared/words/columns/cell-refusals';
import { type CellSetting, cellChoices } from '../../../shared/words/columns/cell-words';
import { columnName } from '../../../shared/words/columns/column-words';
import { say } from '../../../shared/words/say';
import type { Read } from '../../ui/fields/use-draft';

/** Reads texts as values of a column; its choices are looked up once for all of them. */
export function readerOf(column: Column, at: CellSetting): (text: string) => Read<CellValue> {
  const setting = { kind: column.kind, speech: at.speech, choices: cellChoices(column, at.plan) };
  return (text) => {
    if (!column.edit)
      return { ok: false, words: say`${columnName(column.id, at.plan)} is worked out and cannot be set.` };
    const typed = typedCell(text, setting);
    if (!typed.ok) return typed;
    const words = cellRefusal(column, typed.value);
    return words ? { ok: false, words } : typed;
  };
}
