import type { Plan } from '../../model/plan';
import type { Work } from '../cards/card';
import { quartersToFirstSlice } from '../cards/flagged';
import { flaggedRows, inPlace } from '../cards/flagged-rows';
import { milestonesByInitiative } from '../tables/lines';

/**
 * Funded innovations that take more than nine months and have no milestone within them at which people can use a first slice,
 * in the order of the lane.
 */
export const longWithoutSlice = flaggedRows({
  flag: 'long-innovation',
  rowOf: (plan, card) => (hasFirstSlice(plan, card) ? undefined : card),
  compare: inPlace,
});

function hasFirstSlice(plan: Plan, { initiative }: Work): boolean {
  return milestonesByInitiative(plan.milestone)
    .of(initiative.id)
    .some(({ kind, offsetQuarters }) => kind === 'usable' && offsetQuarters < quartersToFirstSlice);
}
