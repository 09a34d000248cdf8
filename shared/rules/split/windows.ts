import { allocate } from '../../model/money';
import type { Quarter } from '../../model/quarter';
import type { Placement } from '../../model/records/placement';

/** Where one slice of a piece of work lies, in quarters counted from the start of the whole. */
export interface SliceWindow {
  readonly offset: number;
  readonly lengthQuarters: number;
}

/** Slices one after the other, each as many quarters long as named. */
export function windowsOf(quarters: readonly number[]): readonly SliceWindow[] {
  let offset = 0;
  return quarters.map((lengthQuarters) => {
    const window = { offset, lengthQuarters };
    offset += lengthQuarters;
    return window;
  });
}

/**
 * The same slices of work that takes another number of quarters, as another scenario may have it: in proportion, at least one
 * quarter each (largest remainder). null where there are fewer quarters than slices.
 */
export function windowsWithin(
  quarters: readonly number[],
  lengthQuarters: number,
): readonly SliceWindow[] | null {
  if (quarters.reduce((sum, each) => sum + each, 0) === lengthQuarters) return windowsOf(quarters);
  const spare = lengthQuarters - quarters.length;
  if (spare < 0) return null;
  return windowsOf(allocate(spare, quarters).map((more) => more + 1));
}

/** In which slice a quarter lies; what lies before the work is the first one's, what lies after it the last one's. */
export function sliceAt(windows: readonly SliceWindow[], start: Quarter, quarter: Quarter): number {
  const later = windows.findIndex(({ offset }) => start + offset > quarter);
  return later === -1 ? windows.length - 1 : Math.max(0, later - 1);
}

export function startOf({ start }: Pick<Placement, 'start'>, planStart: Quarter): Quarter {
  return start ?? planStart;
}
