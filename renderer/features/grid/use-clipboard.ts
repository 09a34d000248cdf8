import { type RefObject, useEffect } from 'react';
import { isTyping } from '../../state/actions/keys';
import { copyRange, cutRange, pasteRange } from './paste-range';
import type { Rows } from './use-rows';

/**
 * Copying, cutting and pasting while the keyboard is on a cell. The browser sends these to where its text selection is, and a
 * cell has none: so they are heard for the whole page, before the rows that are pasted elsewhere.
 */
export function useClipboard(grid: RefObject<HTMLElement | null>, rows: Rows, editable: boolean): void {
  useEffect(() => {
    const heard = (event: ClipboardEvent) => {
      const at = document.activeElement;
      const { clipboardData: clipboard } = event;
      // In the field of a cell they belong to its text.
      if (!clipboard || !at || !grid.current?.contains(at) || isTyping(at)) return;
      if (event.type === 'paste') {
        void pasteRange(clipboard, rows);
      } else {
        const took =
          event.type === 'cut' && editable ? cutRange(clipboard, rows) : copyRange(clipboard, rows);
        if (!took) return;
      }
      event.preventDefault();
    };
    const names = ['copy', 'cut', 'paste'] as const;
    for (const name of names) document.addEventListener(name, heard);
    return () => {
      for (const name of names) document.removeEventListener(name, heard);
    };
  }, [grid, rows, editable]);
}
