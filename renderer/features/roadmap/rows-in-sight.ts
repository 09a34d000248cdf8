import { type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useView } from '../../state/window/view-store';
import { useInTurn } from '../../ui/in-turn';
import { rowHeight } from './metrics';
import { focusRow, useRoadmap } from './roadmap-store';
import type { Rows } from './rows';

/** Rows come and go so many at a time: most frames of a scroll then draw nothing anew. */
const block = 8;
/** Of a large plan so many are drawn with the screen, the others in sight in a frame of their own. */
const atFirst = 12;
/** At least so many are drawn beyond what is in sight, so that none is missing before the next block is there. */
const beyond = 6;

/** Pixels of the window above the first row and below the last one, at least. */
const above = 300;

type InSight = Pick<Range, 'startIndex' | 'endIndex'>;

/** First and last of whole blocks around what is in sight and `extra` rows on either side, of `count` rows in all. */
export function blocksAround({ startIndex, endIndex }: InSight, count: number, extra = 0) {
  const after = Math.ceil((endIndex + 1 + extra) / block) * block;
  return {
    first: Math.max(0, Math.floor((startIndex - extra) / block) * block),
    last: Math.min(after, count) - 1,
  };
}

/**
 * Which rows to draw where; `covered`: how much of the scroller lies under head and foot. `atOnce`: those beyond what is in
 * sight are drawn with the others.
 */
export function useRowVirtualizer(
  rows: Rows,
  scroller: RefObject<HTMLElement | null>,
  covered: number,
  atOnce: boolean,
) {
  const isSeen = useInTurn(atOnce);
  const focused = useRoadmap((view) => view.focusedRow);
  const focusedIndex = focused ? rows.indexOf(focused) : -1;
  return useVirtualizer({
    count: rows.all.length,
    getScrollElement: () => scroller.current,
    estimateSize: rowHeight,
    // Until the scroller is laid out: no frame of it is drawn without rows, nor twice.
    initialRect: { width: 0, height: Math.max(0, window.innerHeight - above) },
    getItemKey: useCallback((index) => rows.all[index]?.key ?? index, [rows]),
    // Head and foot lie over the ends of what is in sight.
    scrollPaddingEnd: covered,
    // The row the keyboard is on keeps its element, however far it is scrolled.
    rangeExtractor: useCallback(
      (range: Range) => {
        const { first, last } = blocksAround(range, range.count, isSeen ? beyond : 0);
        const most = isSeen ? Infinity : atFirst;
        const drawn = Array.from({ length: Math.min(last - first + 1, most) }, (_, index) => first + index);
        if (focusedIndex < 0 || focusedIndex >= range.count || drawn.includes(focusedIndex)) return drawn;
        return [...drawn, focusedIndex].sort((a, b) => a - b);
      },
      [focusedIndex, isSeen],
    ),
  });
}

/** Answers both wishes for the keyboard, a row of the roadmap and a card from elsewhere, once the rows are there (`hasRows`). */
export function useFocusRequests(
  rows: Rows,
  scroller: RefObject<HTMLElement | null>,
  scrollToIndex: (index: number, options: { align: 'auto' }) => void,
  hasRows: boolean,
) {
  const request = useRoadmap((view) => view.request);
  const cardRequest = useView((view) => view.focusRequest);
  const answered = useRef({ request, cardRequest });
  useEffect(() => {
    if (answered.current.cardRequest === cardRequest) return;
    answered.current.cardRequest = cardRequest;
    const { focused, isFocusElsewhere } = useView.getState();
    if (focused) focusRow(focused, isFocusElsewhere);
  }, [cardRequest]);
  useEffect(() => {
    const { focusedRow, isFocusElsewhere } = useRoadmap.getState();
    if (!hasRows || answered.current.request === request || !focusedRow) return;
    answered.current.request = request;
    const index = rows.indexOf(focusedRow);
    if (index < 0) return;
    scrollToIndex(index, { align: 'auto' });
    const handle = requestAnimationFrame(() => {
      // The next key may have opened a dialog meanwhile, or led elsewhere.
      if (isFocusElsewhere()) return;
      const selector = `[data-row="${CSS.escape(focusedRow)}"]`;
      scroller.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(handle);
  }, [request, rows, scroller, scrollToIndex, hasRows]);
}

/**
 * The one row that Tab reaches: the focused one, else the first in sight. While rows are scrolled it stays the one it
 * was, so that no row is drawn anew for being passed.
 */
export function useTabStop(
  rows: Rows,
  { range, isScrolling }: Virtualizer<HTMLElement, Element>,
): string | null {
  const focused = useRoadmap((view) => view.focusedRow);
  const first = Math.max(0, range?.startIndex ?? 0);
  const [settled, settle] = useState(first);
  useEffect(() => {
    if (!isScrolling) settle(first);
  }, [isScrolling, first]);
  if (focused && rows.indexOf(focused) >= 0) return focused;
  return rows.all[Math.min(settled, rows.all.length - 1)]?.key ?? null;
}
