import type { Page } from '@playwright/test';

/**
 * What is smaller than 24 by 24 pixels and has not the room of that either: a circle of 24 around its middle must touch
 * no other target, nor the circle of another small one (WCAG 2.2, 2.5.8). A field counts with its label.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const stops =
      'button, a[href], input, select, textarea, summary, [role="button"], [role="slider"], [tabindex="0"]';
    const targets = [...document.querySelectorAll<HTMLElement>(stops)]
      .filter(
        (element) =>
          element.checkVisibility({ checkVisibilityCSS: true }) &&
          element.closest('[aria-hidden="true"]') === null,
      )
      .map((element) => {
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        const boxes = [element, ...labels].map((part) => part.getBoundingClientRect());
        const left = Math.min(...boxes.map((box) => box.left));
        const top = Math.min(...boxes.map((box) => box.top));
        const right = Math.max(...boxes.map((box) => box.right));
        const bottom = Math.max(...boxes.map((box) => box.bottom));
        const small = right - left < least - 0.5 || bottom - top < least - 0.5;
        return { element, left, top, right, bottom, small, x: (left + right) / 2, y: (top + bottom) / 2 };
      })
      // Seen by nobody until it has the keyboard.
      .filter(({ left, right, top, bottom }) => right - left > 2 && bottom - top > 2);
    const touches = (one: (typeof targets)[number], other: (typeof targets)[number]) => {
      if (
        one.element === other.element ||
        one.element.contains(other.element) ||
        other.element.contains(one.element)
      )
        return false;
      const across = Math.max(other.left - one.x, 0, one.x - other.right);
      const down = Math.max(other.top - one.y, 0, one.y - other.bottom);
      if (Math.hypot(across, down) < least / 2) return true;
      return other.small && Math.hypot(one.x - other.x, one.y - other.y) < least;
    };
    return targets
      .filter((one) => one.small && targets.some((other) => touches(one, other)))
      .map(({ element, left, right, top, bottom }) => {
        const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
        return `${element.tagName} ${name}: ${(right - left).toFixed(0)} by ${(bottom - top).toFixed(0)}`;
      });
  });
}
