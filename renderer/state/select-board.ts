import { cardsOf } from '../../shared/rules/cards';
import { laneIds, laneOrder } from './board-order';
import { currentPlan, currentScenarioId } from './plan-store';
import { selectAll } from './selection';
import { useView } from './view-store';

/** The ids of all lanes as the board shows them, from left to right. */
export function columnsOfBoard(): string[][] {
  const { backlogSort: sort, backlogFilter: filter } = useView.getState();
  const cards = cardsOf(currentPlan(), currentScenarioId());
  return laneOrder.map((lane) => laneIds(cards, lane, { sort, filter }));
}

/** Selects every card that the board shows. */
export function selectBoard(): void {
  if (useView.getState().screen === 'board') selectAll(columnsOfBoard().flat());
}
