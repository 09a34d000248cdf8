import type { Card, Cards } from '../../../shared/rules/cards/card';
import { boardView, laneIds } from '../board/board-order';
import { select } from '../board/selection';
import { focusCard, openPanel, useView } from '../window/view-store';

/** The card that is the next to look at once these have left their lane: the one below the last, else above the first. */
export function nextAfter(cards: Cards, chosen: readonly Card[]): string | null {
  const lane = chosen[0]?.placement.lane;
  if (!lane || chosen.some((card) => card.placement.lane !== lane)) return null;
  const going = new Set(chosen.map((card) => card.initiative.id));
  const ids = laneIds(cards, lane, boardView());
  const lastGoing = ids.findLastIndex((id) => going.has(id));
  const below = ids.find((id, index) => index > lastGoing && !going.has(id));
  return below ?? ids.findLast((id) => !going.has(id)) ?? null;
}

/** Puts selection and keyboard on one card; an open panel goes along. */
export function goTo(id: string): void {
  select(id, 'only', []);
  focusCard(id);
  if (useView.getState().panel) openPanel(id);
}
