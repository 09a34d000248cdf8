import type { Plan } from '../../model/plan';
import { effectsByInitiative } from '../tables/lines';
import type { Card, Work } from './card';
import { runOfItsOwn } from './yearly-run';

/** Whether somebody has said what a card costs once: planned, forecast or booked, be it nothing; of a baseline what it froze. */
export function isCostEntered({
  cost,
  frozen,
  moneyLines,
}: Pick<Card, 'cost' | 'frozen' | 'moneyLines'>): boolean {
  return cost !== null || (!frozen && moneyLines.some(({ nature }) => nature === 'oneOff'));
}

/** Whether somebody has said what a card runs or saves a year: then `yearlyRun` is an amount, be it zero, and not null. */
export function isRunEntered(plan: Plan, card: Work): boolean {
  return (
    runOfItsOwn(card) !== null || effectsByInitiative(plan.serviceEffect).of(card.initiative.id).length > 0
  );
}
