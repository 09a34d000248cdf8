interface Hand {
  /** Called with the way from where it was pressed, once that is more than a click. */
  readonly move: (dx: number, dy: number, event: PointerEvent) => void;
  readonly drop: () => void;
  readonly cancel: () => void;
}

/** So far a hand trembles in a click. */
const tremble = 4;

let lastDrag = 0;

/** The click that ends a drag is none. */
export function endedDrag(event: { readonly timeStamp: number }): boolean {
  return event.timeStamp - lastDrag < 50;
}

/**
 * Follows a pressed pointer until it is let go (drop) or Escape is pressed (cancel). The element keeps the pointer
 * wherever it goes; what the scroller scrolls meanwhile counts as way.
 */
export function followHand(event: PointerEvent, element: Element, scroller: Element, hand: Hand): void {
  const from = { x: event.clientX + scroller.scrollLeft, y: event.clientY + scroller.scrollTop };
  let moved = false;
  element.setPointerCapture(event.pointerId);
  const move = (next: PointerEvent) => {
    const dx = next.clientX + scroller.scrollLeft - from.x;
    const dy = next.clientY + scroller.scrollTop - from.y;
    if (!moved && Math.hypot(dx, dy) < tremble) return;
    moved = true;
    hand.move(dx, dy, next);
  };
  const end = (how: 'drop' | 'cancel') => {
    stop.abort();
    if (!moved) return;
    lastDrag = performance.now();
    hand[how]();
  };
  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointermove', move as EventListener, { signal });
  element.addEventListener('pointerup', () => end('drop'), { signal });
  element.addEventListener('pointercancel', () => end('cancel'), { signal });
  element.addEventListener('lostpointercapture', () => end('cancel'), { signal });
  const pressed = (key: KeyboardEvent) => {
    if (key.key !== 'Escape') return;
    key.preventDefault();
    key.stopPropagation();
    end('cancel');
  };
  window.addEventListener('keydown', pressed, { signal, capture: true });
}
