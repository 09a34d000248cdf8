import type { Plan } from '../model/plan';
import type { Card } from './card';
import { fundedCards } from './cards';
import { memoByFirst } from './memo';

/**
 * Funded work that is paid up to a gate alone, before its end: it does not go live, so no year has its run cost, its savings and
 * its benefits. Those of run first, in rank order.
 */
export function paidToGate(plan: Plan, scenarioId: string): readonly Card[] {
  return endingEarly(fundedCards(plan, scenarioId));
}

/** What is stopped does not go live either, but was decided to. */
const endingEarly = memoByFirst((funded: readonly Card[]) =>
  funded.filter(({ goesLive, stopped }) => !goesLive && !stopped),
);
