import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Area, beside } from './beside';

interface Pointed {
  readonly card: RefObject<HTMLDivElement | null>;
  /** What stands around the target; null where there is none. */
  readonly ring: Area | null;
  readonly spot: Pick<Area, 'left' | 'top'>;
}

/** Pixels by which the ring is larger than its target. */
const around = 4;

/** Where the first of these elements is as far as it is in the window, and where a card beside it goes; follows the window as it changes. */
export function useSpot(selectors: readonly string[]): Pointed {
  const card = useRef<HTMLDivElement>(null);
  const [{ ring, spot }, setPlace] = useState<Omit<Pointed, 'card'>>({
    ring: null,
    spot: { left: 0, top: 0 },
  });
  useLayoutEffect(() => {
    const measure = () => {
      const target = areaOf(firstOf(selectors));
      const { offsetWidth: width = 0, offsetHeight: height = 0 } = card.current ?? {};
      const window = { width: innerWidth, height: innerHeight };
      setPlace({ ring: target, spot: beside(target, { width, height }, window) });
    };
    measure();
    return followed(measure, () => [card.current, firstOf(selectors)]);
  }, [selectors]);
  return { card, ring, spot };
}

/** Calls when the window or one of the elements changes its size; the answer ends it. */
function followed(measure: () => void, elements: () => readonly (Element | null)[]): () => void {
  let frame = 0;
  // Lists lay themselves out anew a frame after the window, and may have put another element in the target's place.
  const later = () => {
    measure();
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => (frame = requestAnimationFrame(measure)));
  };
  addEventListener('resize', later);
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
  for (const element of elements()) if (element) observer?.observe(element);
  return () => {
    cancelAnimationFrame(frame);
    removeEventListener('resize', later);
    observer?.disconnect();
  };
}

function firstOf(selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (element) return element;
  }
  return null;
}

function areaOf(element: Element | null): Area | null {
  if (!element) return null;
  const box = element.getBoundingClientRect();
  const left = Math.max(0, box.left - around);
  const top = Math.max(0, box.top - around);
  const width = Math.min(innerWidth, box.right + around) - left;
  const height = Math.min(innerHeight, box.bottom + around) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}
