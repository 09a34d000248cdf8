import type { Plan } from '../../model/plan';
import { creditsOf } from '../outcomes/credits';

/**
 * The credits of enablers as `bimodal show --json` prints them: which part of the benefits of a funded initiative counts
 * for one that enables it, as a share from 0 to 1 and by kind in minor units a year. They are within `outcomes`, not
 * beside it: adding them to those sums would count them twice.
 */
export function showCredits(plan: Plan, scenarioId: string) {
  return creditsOf(plan, scenarioId).map(({ enabler, enabled, enablerCounts, share, lines }) => ({
    enabler,
    enablerFunded: enablerCounts,
    enabled,
    share: share / 10_000,
    benefits: lines,
  }));
}
