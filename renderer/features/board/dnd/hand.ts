/** A press becomes a drag once the hand has gone so far, in pixels. */
const threshold = 6;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a press comes to. */
export interface Grip {
  readonly start: () => void;
  readonly move: (at: Point) => void;
  readonly end: () => void;
  readonly cancel: () => void;
  /** It let go, or was called off, before it was a drag. */
  readonly abort: () => void;
}

/**
 * Follows the pointer from the press to the release, and no longer: what goes on after it would stop clicks and take the
 * caret out of a question that the drop raises. What it returns puts the card back.
 */
export function followHand(press: PointerEvent, grip: Grip): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let dragging = false;

  const isHand = ({ pointerId }: PointerEvent) => pointerId === press.pointerId;
  const start = () => {
    dragging = true;
    clearSelectedText();
    document.addEventListener('selectionchange', clearSelectedText, { signal });
    capture(press);
    grip.start();
  };
  const move = (event: PointerEvent) => {
    if (!isHand(event)) return;
    const at = { x: event.clientX, y: event.clientY };
    if (!dragging && Math.hypot(at.x - press.clientX, at.y - press.clientY) <= threshold) return;
    if (!dragging) start();
    if (event.cancelable) event.preventDefault();
    grip.move(at);
  };
  const finish = (how: () => void) => {
    if (signal.aborted) return;
    listening.abort();
    if (dragging) letGo(press);
    if (dragging) how();
    else grip.abort();
  };
  const release = (event: PointerEvent) => {
    if (!isHand(event)) return;
    if (dragging) stopClickOfRelease();
    finish(grip.end);
  };
  const cancel = () => finish(grip.cancel);
  const keyDown = ({ key }: KeyboardEvent) => key === 'Escape' && cancel();

  // On the document: pointer events of an element stop once it is no longer there.
  document.addEventListener('pointermove', move, { signal, passive: false });
  document.addEventListener('pointerup', release, { signal });
  document.addEventListener('pointercancel', (event) => isHand(event) && cancel(), { signal });
  document.addEventListener('keydown', keyDown, { signal });
  document.addEventListener('visibilitychange', cancel, { signal });
  window.addEventListener('resize', cancel, { signal });
  for (const type of ['dragstart', 'contextmenu'])
    window.addEventListener(type, (event) => event.preventDefault(), { signal });
  return cancel;
}

/**
 * All its events go to the document itself: nobody asks what lies under the hand, which in lanes of cards takes longer than
 * to follow it, nor shows that it is over something. The wheel still turns what it is over.
 */
function capture({ pointerId, isTrusted }: PointerEvent): void {
  // Only the browser's own pointers can be captured; tests make up theirs.
  if (isTrusted) document.documentElement.setPointerCapture(pointerId);
}

function letGo({ pointerId, isTrusted }: PointerEvent): void {
  const { documentElement: root } = document;
  if (isTrusted && root.hasPointerCapture(pointerId)) root.releasePointerCapture(pointerId);
}

function clearSelectedText(): void {
  document.getSelection()?.removeAllRanges();
}

/** The browser makes a click of the release as well, in the same turn: it is none of the card's. */
function stopClickOfRelease(): void {
  const stop = (event: Event) => event.stopPropagation();
  document.addEventListener('click', stop, { capture: true });
  setTimeout(() => document.removeEventListener('click', stop, { capture: true }), 0);
}
