import type { GridLayout } from '../../../shared/contract/grid-layout';
import type { Card } from '../../../shared/rules/cards/card';
import { type CellSetting, cellWords } from '../../../shared/words/columns/cell-words';
import { moneyForInput } from '../../../shared/words/columns/typed-money';
import { say } from '../../../shared/words/say';
import type { GridColumn } from './drawn';
import { totalOf } from './layout';
import { totalFor } from './totals';

/** "4.26M", "mean 0.50M": what a column comes to over cards; empty where it is not added up. */
export function totalWords(
  { column }: GridColumn,
  cards: readonly Card[],
  layout: GridLayout,
  at: CellSetting,
): string {
  const total = totalFor(column, cards, layout, at.plan);
  if (total === null) return '';
  const whole = column.kind === 'money' && layout.formats[column.id]?.whole;
  const words = whole ? moneyForInput(total, at.speech) : cellWords(column, total, at);
  return totalOf(layout, column) === 'mean' ? say`mean ${words}` : words;
}
