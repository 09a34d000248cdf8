import { type RefObject, useEffect, useRef } from 'react';
import { isNowhere } from '../state/window/keyboard-place';
import type { Screen } from '../state/window/view-store';

/**
 * Going to another screen by key or palette takes away what the keyboard was on. The screen as a whole has it then: its name is
 * read out, and Tab goes on from its head. What asked for a place of its own on the screen gets it all the same.
 */
export function useScreenFocus(main: RefObject<HTMLElement | null>, screen: Screen): void {
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    // Not in the frame that shows the screen: what takes the keyboard there by itself does so first.
    const frame = requestAnimationFrame(() => {
      if (isNowhere(document.activeElement)) main.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [main, screen]);
}
