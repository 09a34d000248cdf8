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

/** Where the first of these elements is, and where a card beside it goes; follows the window as it changes. */
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
    addEventListener('resize', measure);
    if (typeof ResizeObserver === 'undefined') return () => removeEventListener('resize', measure);
    const observer = new ResizeObserver(measure);
    for (const element of [card.current, firstOf(selectors)]) if (element) observer.observe(element);
    return () => {
      removeEventListener('resize', measure);
      observer.disconnect();
    };
  }, [selectors]);
  return { card, ring, spot };
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
  const { left, top, width, height } = element.getBoundingClientRect();
  return {
    left: left - around,
    top: top - around,
    width: width + 2 * around,
    height: height + 2 * around,
  };
}
