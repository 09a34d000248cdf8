import { PointerSensor, type SensorInstance, type SensorProps } from '@dnd-kit/core';

/** A press becomes a drag once the hand has gone so far, in pixels. */
const threshold = 6;

/**
 * Follows the pointer from the press to the release, and no longer: the library's own sensor goes on for 50 ms after
 * it, in which it stops every click and takes the caret out of every field, and so out of a question that the drop
 * raises.
 */
export class HandSensor implements SensorInstance {
  static readonly activators = PointerSensor.activators;
  readonly autoScrollEnabled = false;

  constructor(props: SensorProps<object>) {
    if (props.event instanceof PointerEvent) follow(props, props.event);
  }
}

function follow(props: SensorProps<object>, press: PointerEvent): void {
  const listening = new AbortController();
  const { signal } = listening;
  const from = { x: press.clientX, y: press.clientY };
  let dragging = false;

  const isHand = ({ pointerId }: PointerEvent) => pointerId === press.pointerId;
  const start = () => {
    dragging = true;
    clearSelectedText();
    document.addEventListener('selectionchange', clearSelectedText, { signal });
    props.onStart(from);
  };
  const move = (event: PointerEvent) => {
    if (!isHand(event)) return;
    const at = { x: event.clientX, y: event.clientY };
    if (!dragging) return Math.hypot(at.x - from.x, at.y - from.y) > threshold ? start() : undefined;
    if (event.cancelable) event.preventDefault();
    props.onMove(at);
  };
  const finish = (how: () => void) => {
    listening.abort();
    if (!dragging) props.onAbort(props.active);
    how();
  };
  const release = (event: PointerEvent) => {
    if (!isHand(event)) return;
    if (dragging) stopClickOfRelease();
    finish(props.onEnd);
  };
  const cancel = () => finish(props.onCancel);
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
