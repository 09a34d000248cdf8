import { type Dispatch, type RefObject, type SetStateAction, useEffect, useState } from 'react';
import { useInTurn } from '../../ui/in-turn';
import type { Sight } from './drawn';
import { footHeight, headHeight, rowHeight } from './metrics';

const stepY = 120;
const stepX = 80;

export type SetSight = Dispatch<SetStateAction<Sight>>;

/** Before anything of it is looked at. */
const first: Sight = { top: 0, left: 0, width: 1_200, height: 600 };
/** Of the window, what lies beside the grid at the least. */
const beside = 100;
/** Rows of a large plan that are drawn with the screen; those below them have a frame of their own. */
const atFirst = 12;

/**
 * What of the grid is in sight, in steps, so that only some of the frames of a scroll draw anew. Of a large plan
 * (`atOnce` false) the cells of the first rows are drawn first, by the width of the window; what is beyond them once its turn comes.
 */
export function useSight(
  scroller: RefObject<HTMLElement | null>,
  atOnce: boolean,
): readonly [Sight, SetSight] {
  const isSeen = useInTurn(atOnce);
  const [sight, setSight] = useState<Sight>(() =>
    atOnce
      ? first
      : {
          ...first,
          width: window.innerWidth - beside,
          height: atFirst * rowHeight(),
          isFirst: true,
        },
  );
  useEffect(() => {
    const element = scroller.current;
    if (!element || !isSeen) return undefined;
    const look = () => lookAt(element, setSight);
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    sizes?.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes?.disconnect();
    };
  }, [scroller, isSeen]);
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
  return (
    a.isFirst === b.isFirst &&
    a.top === b.top &&
    a.left === b.left &&
    a.width === b.width &&
    a.height === b.height
  );
}

/** Rows that fit between head and foot. */
export function pageOf(element: HTMLElement | null): number {
  const height = (element?.clientHeight || 600) - headHeight - footHeight;
  return Math.max(1, Math.floor(height / rowHeight()) - 1);
}
