/** Where each row begins, in pixels from the first one's top; the last entry is where all end. */
export function offsetsOf(heights: readonly number[]): number[] {
  const offsets = [0];
  for (const height of heights) offsets.push((offsets.at(-1) ?? 0) + height);
  return offsets;
}

/** A row by its place, or empty room in place of rows that are not drawn. */
export type Piece =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly index: number; readonly height: number };

/**
 * What is drawn of a long list: the rows that meet the view (from `top` on, `height` high) with `over` rows on each
 * side, those that are `kept` wherever they are, and gaps as high as the rows they stand for.
 */
export function piecesOf(
  offsets: readonly number[],
  view: { readonly top: number; readonly height: number },
  over: number,
  kept: ReadonlySet<number>,
): Piece[] {
  const count = offsets.length - 1;
  const first = rowAt(offsets, view.top) - over;
  const last = rowAt(offsets, view.top + view.height) + over;
  const pieces: Piece[] = [];
  let gapFrom = -1;
  for (let index = 0; index <= count; index++) {
    const drawn = index === count || (index >= first && index <= last) || kept.has(index);
    if (!drawn) {
      if (gapFrom < 0) gapFrom = index;
      continue;
    }
    if (gapFrom >= 0) {
      const height = (offsets[index] ?? 0) - (offsets[gapFrom] ?? 0);
      pieces.push({ kind: 'gap', index: gapFrom, height });
      gapFrom = -1;
    }
    if (index < count) pieces.push({ kind: 'row', index });
  }
  return pieces;
}

/** The row that lies at a height; the last one below all. */
function rowAt(offsets: readonly number[], y: number): number {
  let [low, high] = [0, Math.max(0, offsets.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
