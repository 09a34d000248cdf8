import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** How wide elements were when they were last looked at, by name: mostly they are so again, and nothing is drawn twice. */
const lastWidths = new Map<string, number>();

/**
 * The width of an element in whole pixels as it is laid out, a scrollbar of its own counted; until it is known what it was the last time an element of this
 * `name` was there, and `first` before that; where that is asked of the page, it is asked before anything is drawn.
 */
export function useWidth<E extends HTMLElement>(
  first: number | (() => number),
  name: string,
): readonly [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(
    () => lastWidths.get(name) ?? (typeof first === 'number' ? first : first()),
  );
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      const now = element.offsetWidth;
      if (!now) return;
      lastWidths.set(name, now);
      setWidth(now);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [name]);
  return [ref, width];
}
