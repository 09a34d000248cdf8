import { vi } from 'vitest';

/** Stands in for the browser's copying, which jsdom has not: what was put on the clipboard, by its kind. */
export function fakeClipboard(takes = true): Map<string, string> {
  const held = new Map<string, string>();
  const copy = () => {
    const event = Object.assign(new Event('copy', { cancelable: true, bubbles: true }), {
      clipboardData: { setData: (kind: string, text: string) => takes && held.set(kind, text) },
    });
    document.dispatchEvent(event);
    return takes;
  };
  Object.assign(document, { execCommand: vi.fn<() => boolean>(copy) });
  return held;
}
