import { cardsOf } from '../../../shared/rules/cards/cards';
import { inBoardOrder } from '../board/board-order';
import { currentPlan, currentScenarioId, isEditable } from '../plan/plan-store';
import { useView } from '../window/view-store';
import type { Action, Target } from './card-action';

/** The cards an action is for: the selection, or the card the keyboard is on where that lies outside it. */
export function targetOf(id?: string): Target {
  const { selection, focused } = useView.getState();
  const at = id ?? focused;
  const ids = at !== null && !selection.has(at) ? new Set([at]) : selection;
  const scenarioId = currentScenarioId();
  const cards = cardsOf(currentPlan(), scenarioId);
  return { cards, scenarioId, chosen: inBoardOrder(cards, ids) };
}

export function isAllowed(action: Action, target: Target): boolean {
  return target.chosen.length > 0 && (action.looksOnly === true || isEditable()) && action.allowed(target);
}
