const stops = [
  'a[href]',
  ...['button', 'input', 'select', 'textarea'].map((control) => `${control}:not(:disabled)`),
  'summary',
  '[tabindex]',
].join();

/** The first control in an element that Tab reaches. */
export function firstStop(element: Element): HTMLElement | undefined {
  return [...element.querySelectorAll<HTMLElement>(stops)].find(
    (stop) => stop.tabIndex >= 0 && (!('checkVisibility' in stop) || stop.checkVisibility()),
  );
}
