import { cardsOf } from '../../shared/rules/cards';
import { boardView, laneIds } from './board-order';
import { currentPlan, currentScenarioId } from './plan-store';
import { select } from './selection';
import { openPanel, useView } from './view-store';

/** Opens the panel of the card below (1) or above (-1) in the same lane; false at the lane's end. */
export function stepPanel(step: 1 | -1): boolean {
  const { panel } = useView.getState();
  const cards = cardsOf(currentPlan(), currentScenarioId());
  const card = panel ? cards.byId.get(panel) : undefined;
  if (!card) return false;
  const ids = laneIds(cards, card.placement.lane, boardView());
  const next = ids[ids.indexOf(card.initiative.id) + step];
  if (!next) return false;
  select(next, 'only', ids);
  openPanel(next);
  return true;
}
