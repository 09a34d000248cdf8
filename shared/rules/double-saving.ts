import type { Money } from '../model/money';
import type { Plan } from '../model/plan';
import type { Card } from './card';
import { effectsByInitiative } from './lines';
import { flaggedCards } from './flagged';
import { onceForEach } from './memo';
import { runOfItsOwn, yearlyRun } from './yearly-run';

/** A saving that may have been entered twice, a year at full effect. */
export interface DoubleSaving {
  /** Likely, of its cashable benefits. */
  readonly cashable: Money;
  /** What it takes off run cost: its run lines below zero and what it saves at services. */
  readonly run: Money;
}

/**
 * Whether an initiative claims a cashable saving and lowers run cost as well: both are in its net present value, and they
 * may be the same money. Neither is changed: it may as well be right. null where it does not do both, or is stopped.
 */
export function doubleSaving(plan: Plan, card: Card): DoubleSaving | null {
  if (!mayBeTwice(plan, card) || card.stopped) return null;
  const run = Math.max(0, runOfItsOwn(card) ?? 0) - (yearlyRun(plan, card) ?? 0);
  return run > 0 ? { cashable: cashableOf(card), run } : null;
}

/** Of likely benefits. */
function cashableOf({ benefits }: Pick<Card, 'benefits'>): Money {
  return benefits.reduce((sum, { kind, likely }) => (kind === 'cashable' ? sum + likely : sum), 0);
}

function mayBeTwice(plan: Plan, card: Card): boolean {
  if (card.frozen || cashableOf(card) <= 0) return false;
  return (
    (runOfItsOwn(card) ?? 0) < 0 || effectsByInitiative(plan.serviceEffect).of(card.initiative.id).length > 0
  );
}

/** The funded cards of a scenario whose saving may be counted twice, in the order of the lists. */
export const doubleSavings = onceForEach((plan: Plan, scenarioId: string): readonly Card[] =>
  flaggedCards(plan, scenarioId)['claims-cashable'].filter((card) => doubleSaving(plan, card) !== null),
);
