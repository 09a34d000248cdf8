import type { CellValue } from '../columns/column';

/** What the values of a column come to. Values that are no numbers, or never come (Infinity), are left out. */
export interface Extent {
  readonly lowest: number;
  readonly highest: number;
  readonly count: number;
  /** The values from the lowest up; put in order when first asked for. */
  readonly inOrder: () => Float64Array;
}

/** The extent of values; null where none is a finite number. */
export function extentOf(values: Iterable<CellValue>): Extent | null {
  const found: number[] = [];
  let lowest = Infinity;
  let highest = -Infinity;
  for (const value of values) {
    if (typeof value !== 'number' || !Number.isFinite(value)) continue;
    found.push(value);
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (found.length === 0) return null;
  let inOrder: Float64Array | null = null;
  return {
    lowest,
    highest,
    count: found.length,
    inOrder: () => (inOrder ??= Float64Array.from(found).sort()),
  };
}

/** A bar within its cell, as shares of the cell's width from the left: where it begins, ends, and where nought is. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly zero: number;
}

/**
 * The bar of a value on the scale of its column, on which nought always is: half the value is half the bar, and what is
 * below nought lies left of it. null where there is no finite value, or nothing but noughts.
 */
export function barOf(value: CellValue, extent: Extent | null): Bar | null {
  if (typeof value !== 'number' || !Number.isFinite(value) || !extent) return null;
  const low = Math.min(0, extent.lowest);
  const span = Math.max(0, extent.highest) - low;
  if (span === 0) return null;
  const [zero, end] = [(0 - low) / span, (value - low) / span];
  return { from: Math.min(zero, end), to: Math.max(zero, end), zero };
}
