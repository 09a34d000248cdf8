import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useMemo } from 'react';
import type { Lane } from '../../../shared/model/codes';
import { useView } from '../../state/window/view-store';
import type { Drawn } from './drawn-in-turn';
import { useInSightFirst } from './in-sight-first';
import type { LaneRows } from './lane-rows';
import { barHeight, groupPitch, lanePadding, lineHeight, pitchOf } from './metrics';

/** How high each lane was when it was last looked at: a board that comes back draws its rows with it, and is laid out once. */
const lastHeights = new Map<Lane, number>();

/** Which rows of a lane are drawn, and where. */
export function useRowVirtualizer(
  lane: Lane,
  rows: LaneRows,
  scroller: RefObject<HTMLElement | null>,
  drawn: Drawn,
) {
  const focused = useView((view) => view.focused);
  const hasBar = useView((view) => view.selection.size > 1);
  const focusedIndex = focused ? rows.indexOf(focused) : -1;
  const { lineIndex, isHead } = rows;
  const toDraw = useInSightFirst();
  const virtualizer = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    ...useMemo(() => heights(lane, { lineIndex, isHead }), [lane, lineIndex, isHead]),
    initialRect: { width: 0, height: lastHeights.get(lane) ?? 0 },
    enabled: drawn !== 'frame',
    overscan: drawn === 'beyond-sight' ? beyondSight : 0,
    paddingStart: lanePadding,
    // Room for the bar of the selection, which lies over the foot of the lanes.
    paddingEnd: hasBar ? lanePadding + barHeight : lanePadding,
    // The funding line may be stuck at either end: a focused card must not hide behind it.
    scrollPaddingStart: lineHeight,
    scrollPaddingEnd: lineHeight,
    // The card the keyboard is on keeps its element, however far the lane is scrolled.
    rangeExtractor: useCallback(
      (range: Range) => {
        const inRange = defaultRangeExtractor(toDraw(range));
        if (focusedIndex < 0 || focusedIndex >= range.count || inRange.includes(focusedIndex)) return inRange;
        return [...inRange, focusedIndex].sort((a, b) => a - b);
      },
      [focusedIndex, toDraw],
    ),
  });
  const height = virtualizer.scrollRect?.height;
  useEffect(() => {
    if (height) lastHeights.set(lane, height);
  }, [lane, height]);
  return virtualizer;
}

/** Rows drawn beyond either end of what is in sight, so that scrolling finds them there. */
const beyondSight = 8;

/**
 * All rows are measured anew only where the line or the heads of swimlanes move: their keys are places, since no card is
 * higher than another.
 */
function heights(lane: Lane, { lineIndex, isHead }: Pick<LaneRows, 'lineIndex' | 'isHead'>) {
  return {
    estimateSize: (index: number) => {
      if (index === lineIndex) return lineHeight;
      return isHead?.(index) ? groupPitch : pitchOf(lane);
    },
    getItemKey: (index: number) => index,
  };
}
