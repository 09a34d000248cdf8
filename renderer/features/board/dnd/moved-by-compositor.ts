import type { Point } from './hand';

/** How far an element can be moved either way, in CSS pixels: farther than any screen is wide. */
const reach = 100_000;

/**
 * Moves an element that stands at the upper left corner of the window. By two animations that stand still, a millisecond of
 * them a pixel: the browser gives their place straight to the compositor, where a changed transform makes it build the
 * layers of the whole page again, each frame.
 */
export function movedByCompositor(element: HTMLElement): (to: Point) => void {
  const across = along(element, { translate: [`${-reach}px 0`, `${reach}px 0`] });
  const down = along(element, { transform: [`translateY(${-reach}px)`, `translateY(${reach}px)`] });
  return ({ x, y }) => {
    across.currentTime = x + reach;
    down.currentTime = y + reach;
  };
}

function along(element: HTMLElement, keyframes: PropertyIndexedKeyframes): Animation {
  const animation = element.animate(keyframes, { duration: 2 * reach, fill: 'both' });
  animation.pause();
  return animation;
}
