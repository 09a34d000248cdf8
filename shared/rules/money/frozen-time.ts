import type { Quarter } from '../../model/quarter';
import type { BaselineItem } from '../../model/records/baseline-item';
import { emptySeries, type Series } from './series';

/**
 * When the work of a baseline is done, and so goes live, follows from its plan's start and from what was done of it then:
 * that it ran already, or that nothing was to be spent any more. Where it says neither, as of today.
 */
export function frozenTime(
  { firstQuarter, run, change }: Pick<BaselineItem, 'firstQuarter' | 'run' | 'change'>,
  isDone: boolean,
): { readonly begins: Quarter; readonly done: boolean } {
  const ran = (run[0] ?? 0) !== 0;
  const hadLeft = change.some((amount) => amount !== 0);
  return { begins: firstQuarter, done: ran || (isDone && !hadLeft) };
}

/** A baseline counts what it froze: what is booked since, of work that it does not hold, is not of its time. */
export function changeAtItsTime(
  { frozen, isBaseline }: { readonly frozen: BaselineItem | null; readonly isBaseline: boolean },
  change: Series,
): Series {
  if (frozen) return { first: frozen.firstQuarter, amounts: frozen.change };
  return isBaseline ? emptySeries : change;
}
