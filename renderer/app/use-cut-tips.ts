import { useEffect } from 'react';

/** How far up from what lies under the pointer something may cut it: an icon or a word within the words. */
const reach = 3;
/** Longer texts are read where they can be opened: a tip of pages covers the screen. */
const most = 400;

const wordsOf = (element: HTMLElement): string =>
  (element instanceof HTMLInputElement ? element.value : (element.textContent ?? '')).trim();

/** The element at or around `target` whose words end in an ellipsis for want of room, where no tip tells them. */
function cutAt(target: HTMLElement): HTMLElement | undefined {
  if (target.closest('[title]') !== null) return undefined;
  let element: HTMLElement | null = target;
  for (let step = 0; element && step < reach; step++, element = element.parentElement)
    if (
      element.scrollWidth > element.clientWidth + 1 &&
      getComputedStyle(element).textOverflow === 'ellipsis' &&
      wordsOf(element).length <= most
    )
      return element;
  return undefined;
}

/**
 * Words that are cut have a tip while the pointer is over them, wherever they stand: no screen has to think of it. While a
 * button is down nothing is measured: then something is dragged.
 */
export function useCutTips(): void {
  useEffect(() => {
    let shown: { readonly element: HTMLElement; readonly words: string } | undefined;
    const clear = () => {
      if (shown && shown.element.title === shown.words) shown.element.removeAttribute('title');
      shown = undefined;
    };
    const over = ({ target, buttons }: PointerEvent) => {
      clear();
      if (buttons !== 0 || !(target instanceof HTMLElement)) return;
      const element = cutAt(target);
      if (!element) return;
      shown = { element, words: wordsOf(element) };
      element.title = shown.words;
    };
    document.addEventListener('pointerover', over, { passive: true });
    return () => {
      document.removeEventListener('pointerover', over);
      clear();
    };
  }, []);
}
