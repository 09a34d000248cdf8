import type { Card } from '../../../../shared/rules/cards/card';
import { type CellRule, firstRule } from '../../../../shared/rules/cells/cell-rules';
import type { Column } from '../../../../shared/rules/columns/column';
import type { CellSetting } from '../../../../shared/words/columns/cell-words';
import { ruledCell } from './own-marks';

/** How many cells each rule marks, the first that holds alone; null of a rule that cannot be read yet. */
export function countsOf(
  rules: readonly (CellRule | null)[],
  column: Column,
  cards: Iterable<Card>,
  at: CellSetting,
): readonly (number | null)[] {
  const known = rules.filter((rule) => rule !== null);
  const counts = new Map<CellRule, number>(known.map((rule) => [rule, 0]));
  if (known.length > 0)
    for (const card of cards) {
      const cell = ruledCell({ column, card, value: column.read(card, at.plan), at });
      const rule = firstRule(known, cell);
      if (rule) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  return rules.map((rule) => (rule ? (counts.get(rule) ?? 0) : null));
}
