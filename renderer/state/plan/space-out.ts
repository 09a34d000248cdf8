/** Enough that a page of the browser's own heap, 128 KB, holds no more than ten messages. */
const between = 250;

/**
 * Called for each of very many messages with many rows. What a message brought is let go of with the small object that
 * stands for it, and the browser clears away such objects by pages of its heap: one that holds nothing but a thousand
 * messages keeps the page busy for 300 ms. With other small objects between them each such page is done in a few.
 */
export function spaceOut(): void {
  // Tests have no such heap.
  if (typeof DOMPoint === 'undefined') return;
  Array.from({ length: between }, () => new DOMPoint());
}
