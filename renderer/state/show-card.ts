import { unfoldAll } from './board-look';
import { letShow } from './find-store';
import { selectAll } from './selection';
import { focusCard, openPanel, showScreen } from './view-store';

/** Leads to cards on the board, from wherever they are spoken of: they are selected, the keyboard is on the first. */
export function showCards(ids: readonly string[]): void {
  const [first] = ids;
  if (first === undefined) return;
  showScreen('board');
  letShow(ids);
  unfoldAll();
  selectAll(ids);
  // A lane that is not there yet hears no request: the board is drawn before the next frame.
  requestAnimationFrame(() => focusCard(first));
}

/** Opens an initiative in the panel, its card chosen behind it. */
export function openInitiative(id: string): void {
  showCards([id]);
  openPanel(id);
  requestAnimationFrame(() => document.getElementById('initiative-panel')?.focus());
}

export function showCard(id: string): void {
  showCards([id]);
}
