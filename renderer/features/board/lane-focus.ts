import { createContext, type RefObject, useContext, useEffect, useRef } from 'react';
import type { Lane } from '../../../shared/model/codes';
import { useView } from '../../state/window/view-store';
import type { LaneRows } from './lane-rows';

/** The last request for the keyboard of before the board was there. */
export const BoardSince = createContext<number | null>(null);

/** Brings the keyboard to a card of this lane where that is asked for. */
export function useFocusRequests(
  lane: Lane,
  rows: LaneRows,
  scroller: RefObject<HTMLElement | null>,
  scrollToIndex: (index: number, options: { align: 'auto' }) => void,
  hasRows: boolean,
) {
  const request = useView((view) => view.focusRequest);
  // A lane that is drawn after its board answers what was asked for between.
  const answered = useRef(useContext(BoardSince) ?? request);
  useEffect(() => {
    const { focused, focusRequest } = useView.getState();
    const element = scroller.current;
    if (!hasRows || answered.current === focusRequest || !focused || !element) return;
    const index = rows.indexOf(focused);
    if (index < 0) {
      answered.current = focusRequest;
      return;
    }
    scrollToIndex(index, { align: 'auto' });
    // Answered only once it is done: rows that change before take it back, and it is asked again.
    const handle = requestAnimationFrame(() => {
      answered.current = focusRequest;
      if (useView.getState().isFocusElsewhere()) return;
      const card = element.querySelector<HTMLElement>(`[data-card="${CSS.escape(focused)}"]`);
      card?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(handle);
  }, [request, lane, rows, scroller, scrollToIndex, hasRows]);
}

/** The one card of the lane that Tab reaches: the focused one, else the first in sight. */
export function useTabStop(rows: LaneRows, first: number): string | null {
  const focused = useView((view) => view.focused);
  if (focused && rows.indexOf(focused) >= 0) return focused;
  for (let index = Math.max(0, first); index < rows.count; index++) {
    const row = rows.at(index);
    if (row?.kind === 'card') return row.key;
  }
  return null;
}
