import { select } from '../../state/selection';
import { focusCard, openPanel } from '../../state/view-store';

/** Leads to the card on the board: its panel opens and the keyboard is on it. */
export function goToCard(id: string): void {
  select(id, 'only', []);
  openPanel(id);
  focusCard(id);
}
