import { useEffect, useMemo, useRef, useState } from 'react';
import { useInTurn } from '../../ui/in-turn';
import { offsetsOf, type Piece, piecesOf } from './row-window';

/** Rows drawn beyond either end of what is in sight, so that a step of the keyboard always finds its row. */
const over = 6;
/** How high the frame was when it was last looked at: nothing is drawn for more than that before it is known again. */
let lastHeight: number | null = null;
/** Of the window, what the frame takes at the most. */
const part = 0.6;
/** Pixels of rows that are drawn with the screen. */
const atFirst = 300;

/** Pixels drawn beyond what is in sight, since what scrolled is looked at in such steps. */
const ahead = 256;

/**
 * The rows of a long table that are to be drawn while its frame scrolls. A row with the keyboard in it, or with
 * something typed that could not be stored, stays drawn wherever it is, since what was typed would be lost with it; so
 * do the one just added and the one that was led to.
 */
export function useRowWindow(
  ids: readonly string[],
  heights: readonly number[],
  fresh: string | null,
  led: string | null,
) {
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState(() => ({ top: 0, height: lastHeight ?? window.innerHeight * part }));
  const [busy, setBusy] = useState<readonly string[]>([]);
  // A row has many fields: those of the first rows are there at once, those below them a frame later.
  const isSeen = useInTurn(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const look = () => {
      const now = busyRows(element);
      setBusy((before) => (sameList(before, now) ? before : now));
      setView(({ top, height }) => {
        // Eight rows at a time are enough: the rows beyond the ends bridge what lies between.
        const [near, high] = [Math.floor(element.scrollTop / ahead) * ahead, element.clientHeight || 800];
        lastHeight = high;
        return near === top && high === height ? { top, height } : { top: near, height: high };
      });
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    sizes?.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes?.disconnect();
    };
  }, []);
  const offsets = useMemo(() => offsetsOf(heights), [heights]);
  const pieces = useMemo((): Piece[] => {
    const wanted = new Set([...busy, ...[fresh, led].flatMap((id) => id ?? [])]);
    const kept = new Set(wanted.size ? ids.flatMap((id, index) => (wanted.has(id) ? [index] : [])) : []);
    const height = isSeen ? view.height + ahead : Math.min(view.height, atFirst);
    return piecesOf(offsets, { top: view.top, height }, isSeen ? over : 0, kept);
  }, [offsets, view, busy, fresh, led, ids, isSeen]);
  return { frame, pieces, isSeen };
}

function busyRows(element: HTMLElement): string[] {
  const rows = [...element.querySelectorAll<HTMLElement>('tr[data-row]')];
  return rows.flatMap((row) => {
    const isBusy = row.contains(document.activeElement) || row.querySelector('[aria-invalid="true"]');
    return isBusy && row.dataset.row ? [row.dataset.row] : [];
  });
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
