import { showCard } from '../../state/board/show-card';
import { openPanel } from '../../state/window/view-store';

/** Leads to the card on the board: its panel opens and the keyboard is on it. */
export function goToCard(id: string): void {
  openPanel(id);
  showCard(id);
}
