import type { Card } from '../../../../shared/rules/cards/card';
import { type ColumnMarks, firstRule } from '../../../../shared/rules/cells/cell-rules';
import { columnExtent } from '../../../../shared/rules/cells/column-extent';
import { type Bar, barOf } from '../../../../shared/rules/cells/extent';
import type { CellValue, Column } from '../../../../shared/rules/columns/column';
import { ruleWords } from '../../../../shared/words/columns/cell-rule-words';
import { type CellSetting, cellWords } from '../../../../shared/words/columns/cell-words';
import type { CellMark } from '../marks';

export interface MarkedCell {
  readonly column: Column;
  readonly card: Card;
  readonly value: CellValue;
  readonly at: CellSetting;
}

/** The mark of the first of the user's own rules that holds; what the app says of the cell goes on in its tip. */
export function withOwnMark(
  marks: ColumnMarks | undefined,
  cell: MarkedCell,
  built: CellMark | null,
): CellMark | null {
  const rule = marks?.rules && firstRule(marks.rules, ruledCell(cell));
  if (!rule) return built;
  const why = ruleWords(rule, cell.column, cell.at);
  return { words: rule.words, tone: rule.tone, own: true, why: built ? `${why}. ${built.why}` : why };
}

/** What a rule may ask of a cell; the share of its column is over all initiatives of the scenario. */
export function ruledCell({ column, card, value, at }: MarkedCell) {
  return {
    value,
    words: () => cellWords(column, value, at),
    extent: () => columnExtent(at.plan, card.placement.scenarioId, column),
  };
}

/** The bar of a cell where its column shows them. */
export function barIn(marks: ColumnMarks | undefined, { column, card, value, at }: MarkedCell): Bar | null {
  return marks?.bars ? barOf(value, columnExtent(at.plan, card.placement.scenarioId, column)) : null;
}
