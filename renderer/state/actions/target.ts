import { cardsOf } from '../../../shared/rules/cards/cards';
import { say } from '../../../shared/words/say';
import { inBoardOrder } from '../board/board-order';
import { currentPlan, currentScenarioId } from '../plan/plan-store';
import { whyNotEdit } from '../plan/why-not-edit';
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

/** Why an action cannot be done to these cards now, in a sentence; null where it can. */
export function whyNotTo(action: Action, target: Target): string | null {
  if (target.chosen.length === 0) return say`No initiative is selected.`;
  return (action.looksOnly ? null : whyNotEdit()) ?? action.whyNot(target);
}

export function isAllowed(action: Action, target: Target): boolean {
  return whyNotTo(action, target) === null;
}
