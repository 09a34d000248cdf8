import { useDeferredValue, useMemo } from 'react';
import type { CellSetting } from '../../../../shared/words/columns/cell-words';
import { foundIn } from '../../../state/board/board-order';
import { useFound } from '../../../state/board/find-store';
import { useCards, usePlan, useSpeech } from '../../../state/plan/plan-hooks';
import { useGrid } from '../grid-store';
import { boardOrder } from '../order';
import { askedPivot } from './question';
import { pivotTable } from './table';

/**
 * The pivot of the initiatives in view: of the scenario, and of those what is found. What is asked shows at once; a table that
 * takes long to add up follows, and until then `isBehind` that of before stands.
 */
export function usePivotTable() {
  const plan = usePlan();
  const speech = useSpeech();
  const cards = foundIn(boardOrder(useCards()), useFound());
  const layout = useGrid((grid) => grid.layout);
  const asked = useMemo(() => askedPivot(layout, plan), [layout, plan]);
  const at = useMemo((): CellSetting => ({ plan, speech }), [plan, speech]);
  const question = useMemo(() => ({ cards, asked, at }), [cards, asked, at]);
  const answered = useDeferredValue(question);
  const table = useMemo(() => pivotTable(answered.cards, answered.asked, answered.at), [answered]);
  return { asked, table, isBehind: answered !== question };
}
