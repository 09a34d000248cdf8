import { noteKeyboard } from '../window/keyboard-place';
import { focusCard, openPanel, showScreen } from '../window/view-store';
import { unfoldAll } from './board-look';
import { letShow } from './find-store';
import { selectAll } from './selection';

/** Leads to cards on the board, from wherever they are spoken of: they are selected, the keyboard is on the first. */
export function showCards(ids: readonly string[]): void {
  const [first] = ids;
  if (first === undefined) return;
  showScreen('board');
  letShow(ids);
  unfoldAll();
  selectAll(ids);
  // A lane that is not there yet hears no request: the board is drawn before the next frame.
  const isElsewhere = noteKeyboard();
  requestAnimationFrame(() => focusCard(first, isElsewhere));
}

/** Opens an initiative in the panel, its card chosen behind it. */
export function openInitiative(id: string): void {
  showCards([id]);
  openPanel(id);
  intoPanel();
}

/**
 * Brings the keyboard into the panel that a key has just opened: at once where the panel is drawn with the key, so that the
 * next key is the panel's, and nothing takes the keyboard back from where somebody has gone meanwhile.
 */
export function intoPanel(): void {
  const isElsewhere = noteKeyboard();
  const enter = (): boolean => {
    if (isElsewhere()) return true;
    const panel = document.getElementById('initiative-panel');
    panel?.focus();
    return panel !== null;
  };
  queueMicrotask(() => {
    if (!enter()) requestAnimationFrame(enter);
  });
}

export function showCard(id: string): void {
  showCards([id]);
}
