import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Lane } from '../../../shared/model/codes';
import { useDrag } from '../../state/board/drag-store';
import type { LaneRows } from './lane-rows';
import { lanePadding, pitchOf } from './metrics';
import { type Gap, gapAt } from './slot-gap';

/** The part of a lane that the slot stands in; null while it stands in none of it. */
export type SlotPart = 'above-line' | 'below-line' | null;

export function useSlotPart(lane: Lane): SlotPart {
  return useDrag(({ place }) => {
    if (place?.lane !== lane) return null;
    return place.funded ? 'above-line' : 'below-line';
  });
}

interface SlotRoom {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly slot: RefObject<HTMLDivElement | null>;
}

/**
 * Opens the slot between the cards of a lane and closes it again. By style alone: the hand moves once a frame, and no card
 * is drawn anew for it. The funding line makes way with its list, since it sticks to the lane's ends.
 */
export function useSlotRoom(lane: Lane, rows: LaneRows, sorted: boolean): SlotRoom {
  const list = useRef<HTMLDivElement>(null);
  const slot = useRef<HTMLDivElement>(null);
  const shown = useRef({ rows, sorted, isOpen: false });
  const open = useCallback(() => {
    const { place } = useDrag.getState();
    const isHere = place?.lane === lane;
    if (!list.current || (!isHere && !shown.current.isOpen)) return;
    shown.current.isOpen = isHere;
    const pitch = pitchOf(lane);
    const gap = isHere ? gapAt(shown.current.rows, place, pitch, shown.current.sorted) : null;
    makeWay(list.current, gap, pitch);
    if (gap && slot.current) slot.current.style.transform = `translateY(${lanePadding + gap.top}px)`;
  }, [lane]);
  // After each drawing of the list too: rows that have come into sight make way as well.
  useLayoutEffect(() => {
    shown.current.rows = rows;
    shown.current.sorted = sorted;
    open();
  });
  useEffect(() => useDrag.subscribe(open), [open]);
  return { list, slot };
}

/** Rows from the gap on stand a place lower. Only those are touched for which that is new. */
function makeWay(list: HTMLElement, gap: Gap | null, pitch: number): void {
  // As the browser writes it: by another spelling every row would be new each time.
  const lower = `0px ${pitch}px`;
  for (const child of list.children) {
    const number = child.getAttribute('aria-rowindex');
    if (!number || !(child instanceof HTMLElement)) continue;
    const wanted = gap && Number(number) > gap.row ? lower : '';
    if (child.style.translate !== wanted) child.style.translate = wanted;
  }
}
