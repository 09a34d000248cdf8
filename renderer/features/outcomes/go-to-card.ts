import { showCard } from '../../state/show-card';
import { openPanel } from '../../state/view-store';

/** Leads to the card on the board: its panel opens and the keyboard is on it. */
export function goToCard(id: string): void {
  openPanel(id);
  showCard(id);
}
