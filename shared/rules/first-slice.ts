import type { Plan } from '../model/plan';
import type { Card } from './card';
import { flaggedCards, quartersToFirstSlice } from './flagged';
import { milestonesByInitiative } from './lines';

/**
 * Funded innovations that take more than nine months and have no milestone within them at which people can use a first slice,
 * in the order of the lane.
 */
export function longWithoutSlice(plan: Plan, scenarioId: string): readonly Card[] {
  const { of } = milestonesByInitiative(plan.milestone);
  return flaggedCards(plan, scenarioId)['long-innovation'].filter(
    ({ initiative }) =>
      !of(initiative.id).some(
        ({ kind, offsetQuarters }) => kind === 'usable' && offsetQuarters < quartersToFirstSlice,
      ),
  );
}
