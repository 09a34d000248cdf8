import { type RefObject, useEffect, useRef } from 'react';
import { say } from '../../../shared/words/say';

const reachable = say`a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary`;

/**
 * Where what the keyboard is on goes away, since it was answered or mended, the keyboard goes to what came next: a row,
 * the next group, else a heading. Elsewhere it is left alone.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const content = ref.current;
    if (!content) return;
    let last: { readonly at: Element; readonly next: readonly Element[] } | null = null;
    const focused = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = { at: target, next: behind(content, target) };
    };
    const left = ({ target, relatedTarget }: FocusEvent) => {
      // What goes away is no longer there a moment later; what is, was left by hand.
      setTimeout(() => {
        if (relatedTarget === null && last?.at === target && last.at.isConnected) last = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (!last || last.at.isConnected || document.activeElement !== document.body) return;
      const next = last.next.find((element) => element.isConnected) ?? content.querySelector('h2');
      if (!(next instanceof HTMLElement)) return;
      if (next instanceof HTMLHeadingElement) next.tabIndex = -1;
      next.focus();
    });
    content.addEventListener('focusin', focused);
    content.addEventListener('focusout', left);
    observer.observe(content, { childList: true, subtree: true });
    return () => {
      content.removeEventListener('focusin', focused);
      content.removeEventListener('focusout', left);
      observer.disconnect();
    };
  }, []);
  return ref;
}

/** What can be reached by keyboard behind an element, in order, then the heading of its section. */
function behind(content: Element, element: Element): Element[] {
  const after = [...content.querySelectorAll(reachable)].filter(
    (other) => element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const heading = element.closest('section')?.querySelector('h2');
  const inside = after.filter((other) => heading?.parentElement?.contains(other));
  return [...inside, ...(heading ? [heading] : []), ...after];
}
