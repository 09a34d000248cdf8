import { selectAll } from './selection';
import { focusCard, showScreen } from './view-store';

/** Leads to a card on the board, from wherever it is spoken of. */
export function showCard(id: string): void {
  showScreen('board');
  selectAll([id]);
  focusCard(id);
}
