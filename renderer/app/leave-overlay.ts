import { flushSync } from 'react-dom';
import { closeOverlay } from '../state/window/overlay';

/**
 * Closes what lies over all screens and then does what was chosen in it. By then the keyboard is back where it was, and no
 * frame has gone by: what is typed next is for what was chosen, and not a command to the card below.
 */
export function leaveOverlay(run: () => unknown): void {
  // The key that chose is heard to its end first: what it was pressed on must not go away under it.
  queueMicrotask(() => {
    flushSync(closeOverlay);
    // The library gives the keyboard back a moment after the dialog is gone.
    queueMicrotask(() => void run());
  });
}
