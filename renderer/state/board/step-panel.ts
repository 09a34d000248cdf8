import { cardsOf } from '../../../shared/rules/cards/cards';
import { currentPlan, currentScenarioId } from '../plan/plan-store';
import { focusCard, openPanel, useView } from '../window/view-store';
import { boardView, laneIds } from './board-order';
import { besideInGrid } from './in-grid';
import { select } from './selection';

/** Opens the panel of the card below (1) or above (-1) in the same lane; false at the lane's end. */
export function stepPanel(step: 1 | -1): boolean {
  const { panel } = useView.getState();
  const cards = cardsOf(currentPlan(), currentScenarioId());
  const card = panel ? cards.byId.get(panel) : undefined;
  if (!card) return false;
  const inGrid = besideInGrid(card.initiative.id, step);
  if (inGrid !== undefined) return inGrid !== null && stepTo(inGrid);
  const ids = laneIds(cards, card.placement.lane, boardView());
  const next = ids[ids.indexOf(card.initiative.id) + step];
  if (!next) return false;
  select(next, 'only', ids);
  openPanel(next);
  return true;
}

/** The grid shows its row; the keyboard stays in the panel. */
function stepTo(id: string): boolean {
  openPanel(id);
  focusCard(id);
  return true;
}
