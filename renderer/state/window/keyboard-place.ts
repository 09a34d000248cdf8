import { isSomethingOpen, isTyping } from '../actions/keys';
import { isInPanel } from './in-panel';

/** On no control: on the page, or on the screen as a whole, which has it where what had it is gone. */
export function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body || element.matches('[data-region="screen"]');
}

/**
 * Notes where the keyboard is. The answer says whether somebody has taken it elsewhere since: then it is theirs, and what was
 * asked for frames or an answer of the engine ago must not call it back.
 */
export function noteKeyboard(): () => boolean {
  const then = document.activeElement;
  return () => {
    const now = document.activeElement;
    if (now === then || now === null || isNowhere(now)) return false;
    // What it was on is gone, as with a dialog that gave it back as it went; but who writes or is in the panel went there.
    return then?.isConnected === true || isTyping(now) || isInPanel() || isSomethingOpen();
  };
}
