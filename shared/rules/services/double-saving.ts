import type { Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import type { Work } from '../cards/card';
import { flaggedRows, inPlace } from '../cards/flagged-rows';
import { runOfItsOwn, yearlyRun } from '../cards/yearly-run';
import { runLinesOf } from '../money/run-series';
import { effectsByInitiative } from '../tables/lines';

/** A saving that may have been entered twice, a year at full effect: zero or more each. */
export interface DoubleSaving {
  /** Likely, of its cashable benefits. */
  readonly cashable: Money;
  /** What it saves at services. */
  readonly atServices: Money;
  /** What its run lines below zero save, whatever other lines add. */
  readonly ownRun: Money;
}

/**
 * Whether an initiative claims a cashable saving and saves run cost as well: both are in its net present value, and they
 * may be the same money. Neither is changed: it may as well be right. null where it does not do both, or never goes live.
 */
export function doubleSaving(plan: Plan, card: Work): DoubleSaving | null {
  const cashable = cashableOf(card);
  if (card.frozen || !card.goesLive || cashable <= 0) return null;
  const ownRun = savedByLines(card);
  const atServices = savedAtServices(plan, card);
  return ownRun > 0 || atServices > 0 ? { cashable, atServices, ownRun } : null;
}

/** Of likely benefits. */
function cashableOf({ benefits }: Pick<Work, 'benefits'>): Money {
  return benefits.reduce((sum, { kind, likely }) => (kind === 'cashable' ? sum + likely : sum), 0);
}

function savedByLines({ runLines }: Work): Money {
  let saved = 0;
  for (const { amount } of runLinesOf(runLines)) saved += Math.max(0, -amount);
  return saved;
}

function savedAtServices(plan: Plan, card: Work): Money {
  if (effectsByInitiative(plan.serviceEffect).of(card.initiative.id).length === 0) return 0;
  return (runOfItsOwn(card) ?? 0) - (yearlyRun(plan, card) ?? 0);
}

/** The funded cards of a scenario whose saving may be counted twice, in the order of the lists. */
export const doubleSavings = flaggedRows({
  flag: 'claims-cashable',
  rowOf: (plan, card) => (doubleSaving(plan, card) ? card : undefined),
  compare: inPlace,
});
