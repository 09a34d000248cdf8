import { type Dispatch, type RefObject, type SetStateAction, useEffect, useState } from 'react';
import type { Sight } from './drawn';
import { footHeight, headHeight, rowHeight } from './metrics';

const stepY = 120;
const stepX = 80;

export type SetSight = Dispatch<SetStateAction<Sight>>;

/** What of the grid is in sight, in steps, so that only some of the frames of a scroll draw anew. */
export function useSight(scroller: RefObject<HTMLElement | null>): readonly [Sight, SetSight] {
  const [sight, setSight] = useState<Sight>({ top: 0, left: 0, width: 1_200, height: 600 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = () => lookAt(element, setSight);
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    sizes?.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes?.disconnect();
    };
  }, [scroller]);
  return [sight, setSight];
}

/** Takes over what is in sight now; asked for after a jump, so that no frame shows empty rows. */
export function lookAt(element: HTMLElement, setSight: SetSight): void {
  const next = {
    top: Math.floor(element.scrollTop / stepY) * stepY,
    left: Math.floor(element.scrollLeft / stepX) * stepX,
    width: (element.clientWidth || 1_200) + stepX,
    height: (element.clientHeight || 600) + stepY,
  };
  setSight((before) => (isSame(before, next) ? before : next));
}

function isSame(a: Sight, b: Sight): boolean {
  return a.top === b.top && a.left === b.left && a.width === b.width && a.height === b.height;
}

/** Rows that fit between head and foot. */
export function pageOf(element: HTMLElement | null): number {
  const height = (element?.clientHeight || 600) - headHeight - footHeight;
  return Math.max(1, Math.floor(height / rowHeight()) - 1);
}
