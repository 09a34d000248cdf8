import type { Plan } from '../../model/plan';
import type { Work } from './card';
import { flaggedCards } from './flagged';

/**
 * Funded work that is paid up to a gate alone, before its end: it does not go live, so no year has its run cost, its savings and
 * its benefits. Those of run first, in rank order.
 */
export function paidToGate(plan: Plan, scenarioId: string): readonly Work[] {
  return flaggedCards(plan, scenarioId)['paid-to-gate'];
}
