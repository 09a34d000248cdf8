import { createContext, type RefObject, useContext, useEffect, useRef } from 'react';
import type { Lane } from '../../../../shared/model/codes';

export interface LaneElements {
  section: HTMLElement | null;
  scroller: HTMLElement | null;
}
export type ElementsByLane = Record<Lane, LaneElements>;

export function noElements(): ElementsByLane {
  const none = () => ({ section: null, scroller: null });
  return { backlog: none(), run: none(), innovate: none() };
}

/** Where the lanes are on the screen, for the drag to measure when a card is picked up. */
export const LaneElementsContext = createContext<RefObject<ElementsByLane> | null>(null);

export function useLaneElement(lane: Lane, part: keyof LaneElements): RefObject<HTMLDivElement | null> {
  const all = useContext(LaneElementsContext);
  const own = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    const elements = all?.current[lane];
    if (!elements) return;
    elements[part] = own.current;
    return () => {
      elements[part] = null;
    };
  }, [all, lane, part]);
  return own;
}
