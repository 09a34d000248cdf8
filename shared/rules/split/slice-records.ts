import type { Money } from '../../model/money';
import { difference, type TablePatch } from '../../model/patch';
import type { Initiative } from '../../model/records/initiative';

/** A slice as it is asked for. */
export interface Slice {
  readonly id: string;
  readonly title: string;
  readonly quarters: number;
}

/**
 * The slices as initiatives: each is like the whole. The first keeps the key of its source, what is signed for, what leaving it
 * costs and what was learned; the last has what it adds to the goal and the end of the time-box; the minimum is that of the
 * first ones, up to what each costs. By when the whole is needed and agreed, each part of it is, at the latest; the earliest day
 * that IT named, with the weeks of hidden work in it, is the first one's: of the others the plan says when they are ready.
 */
export function sliceInitiatives(
  whole: Initiative,
  slices: readonly Slice[],
  costs: readonly (Money | null)[],
): TablePatch<Initiative> {
  let minimum = whole.minimumCost;
  const rows = slices.map(({ id, title }, index): Initiative => {
    const isFirst = index === 0;
    const isLast = index === slices.length - 1;
    const own = minimum === null ? null : isLast ? minimum : Math.min(minimum, costs[index] ?? 0);
    if (minimum !== null && own !== null) minimum -= own;
    return {
      ...whole,
      id,
      title,
      minimumCost: own,
      goalContribution: isLast ? whole.goalContribution : whole.goalContribution === null ? null : 0,
      timeBoxEnd: isLast ? whole.timeBoxEnd : null,
      ...(!isFirst && {
        sourceKey: '',
        importId: null,
        missingSince: null,
        committed: null,
        exitCost: null,
        earliestBy: null,
        learned: '',
      }),
    };
  });
  const [first, ...added] = rows;
  const change = first && difference(whole, first);
  return { added, changed: change ? [change] : [] };
}
