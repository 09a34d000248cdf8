import { useMemo } from 'react';
import type { CellSetting } from '../../../../shared/words/columns/cell-words';
import { foundIn } from '../../../state/board/board-order';
import { useFound } from '../../../state/board/find-store';
import { useCards, usePlan, useSpeech } from '../../../state/plan/plan-hooks';
import { useGrid } from '../grid-store';
import { boardOrder } from '../order';
import { askedPivot } from './question';
import { pivotTable } from './table';

/** The pivot of the initiatives in view: of the scenario, and of those what is found. */
export function usePivotTable() {
  const plan = usePlan();
  const speech = useSpeech();
  const cards = foundIn(boardOrder(useCards()), useFound());
  const layout = useGrid((grid) => grid.layout);
  const at = useMemo((): CellSetting => ({ plan, speech }), [plan, speech]);
  return useMemo(() => pivotTable(cards, askedPivot(layout, at.plan), at), [cards, layout, at]);
}
