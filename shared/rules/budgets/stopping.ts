import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import type { Card } from '../cards/card';
import { moneyIfGiven } from '../cards/card-money';

export interface Stopping {
  /** What would still be spent if it went on. */
  readonly left: Money;
  readonly exitCost: Money;
  /** Left less exit cost: one-off money that is free again; negative where leaving costs more. */
  readonly freed: Money;
}

/** What stopping a funded initiative frees, whether it is stopped already or not: what is left less its exit cost. */
export function stoppingOf(plan: Plan, card: Card): Stopping {
  const going: Card = { ...card, placement: { ...card.placement, mark: 'none' } };
  const { left } = moneyIfGiven(going, card.fundedAmount, quarterIn(settingsOf(plan).firstYear, 1));
  const exitCost = card.initiative.exitCost ?? 0;
  return { left, exitCost, freed: left - exitCost };
}
