/** jsdom lays nothing out: gives every element a size, so that the virtual lanes draw their cards. */
export function givePageLayout(): void {
  for (const [name, value] of [
    ['clientHeight', 800],
    ['clientWidth', 400],
  ] as const) {
    Object.defineProperty(Element.prototype, name, { configurable: true, get: () => value });
  }
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, get: () => 400 });
  Element.prototype.scrollTo = () => undefined;
  globalThis.CSS ??= { escape: (text: string) => text.replace(/["\\]/g, '\\$&') } as typeof CSS;
}
