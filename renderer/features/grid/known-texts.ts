import type { Card } from '../../../shared/rules/cards/card';
import type { CellSetting } from '../../../shared/words/columns/cell-words';
import { wordsBeside } from '../../../shared/words/language';
import type { GridColumn } from './drawn';

/** So many are offered at most: a longer list helps nobody. */
const most = 500;
const noHelp: ReadonlySet<string> = new Set(['title', 'sourceKey']);

/** What other rows say in a column of text, each once, in alphabetical order. */
export function knownTexts(
  { column }: GridColumn,
  cards: Iterable<Card>,
  at: CellSetting,
): readonly string[] {
  if (column.kind !== 'text' || noHelp.has(column.id)) return [];
  const texts = new Set<string>();
  for (const card of cards) {
    const value = column.read(card, at.plan);
    if (typeof value === 'string' && value !== '' && texts.size < most) texts.add(value);
  }
  return [...texts].sort(new Intl.Collator(wordsBeside(at.speech.locale)).compare);
}
