import type { Plan } from '../../../shared/model/plan';
import { cardsOf } from '../../../shared/rules/cards/cards';
import type { Column } from '../../../shared/rules/columns/column';
import { type CellChoice, cellChoices } from '../../../shared/words/columns/cell-words';

/** What can be ticked of a column: its choices, or what stands in it anywhere, by the alphabet. */
export function knownValues(column: Column, plan: Plan, scenarioId: string): readonly CellChoice[] {
  if (column.kind === 'choice') return cellChoices(column, plan);
  const known = new Set<string>();
  for (const card of cardsOf(plan, scenarioId).byId.values()) {
    const value = column.read(card, plan);
    for (const each of Array.isArray(value) ? value : [value]) if (typeof each === 'string') known.add(each);
  }
  known.delete('');
  return [...known].sort((a, b) => a.localeCompare(b)).map((value) => ({ value, words: value }));
}
