import { cardsOf } from '../../../shared/rules/cards/cards';
import { currentPlan, currentScenarioId } from '../plan/plan-store';
import { useView } from '../window/view-store';
import { boardView, laneIds, laneOrder } from './board-order';
import { selectAll } from './selection';

/** The ids of all lanes as the board shows them, from left to right. */
export function columnsOfBoard(): string[][] {
  const view = boardView();
  const cards = cardsOf(currentPlan(), currentScenarioId());
  return laneOrder.map((lane) => laneIds(cards, lane, view));
}

/** Selects every card that the board shows. */
export function selectBoard(): void {
  if (useView.getState().screen === 'board') selectAll(columnsOfBoard().flat());
}
