import type { Page } from '@playwright/test';

/**
 * What cannot be reached on the page as it is: controls that, having the keyboard, lie outside the window or are covered
 * at their middle and near all corners (WCAG 2.2, 1.4.10 and 2.4.11), and a page that is wider than its window.
 */
export function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stops =
      'button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, a[href], summary, [tabindex="0"]';
    const faults: string[] = [];
    const nameOf = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40) ||
      element.outerHTML.slice(0, 80);
    const shownBy = (element: HTMLElement) => {
      const { width, height } = element.getBoundingClientRect();
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      return label && (width < 8 || height < 8) ? label : element;
    };
    const isSeen = (element: HTMLElement) => {
      const shown = shownBy(element);
      const { left, top, right, bottom } = shown.getBoundingClientRect();
      const points = [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 4, top + 4],
        [right - 4, top + 4],
        [left + 4, bottom - 4],
        [right - 4, bottom - 4],
      ] as const;
      return points.some(([x, y]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (shown.contains(hit) || (hit.closest('label')?.contains(element) ?? false));
      });
    };
    const all = [...document.querySelectorAll<HTMLElement>(stops)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        element.checkVisibility({ checkVisibilityCSS: true }) &&
        // Seen only while it has the keyboard, or by nobody at all.
        element.closest('[aria-hidden="true"]') === null,
    );
    if (all.length < 15) faults.push(`only ${all.length} controls: no screen is so empty`);
    for (const element of all.slice(0, 250)) {
      if (!element.isConnected) continue;
      element.focus();
      if (document.activeElement === element && !isSeen(element)) faults.push(nameOf(element));
    }
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > window.innerWidth)
      faults.push(`the page is ${scrollWidth} wide in a window of ${window.innerWidth}`);
    return faults;
  });
}
