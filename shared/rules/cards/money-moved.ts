import type { Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import { fiscalYearOf } from '../../model/quarter';
import type { Card } from './card';
import { cardsOf } from './cards';

/** A fiscal year that gets one-off money out of others. */
export interface YearGain {
  readonly year: number;
  readonly amount: Money;
}

/**
 * Which fiscal years get one-off money of these initiatives that lay in other years before: what the funded ones spend in
 * each year afterwards less before, where that is more than zero, the earliest year first.
 */
export function moneyMoved(
  before: Plan,
  after: Plan,
  scenarioId: string,
  ids: readonly string[],
): YearGain[] {
  const byYear = new Map<number, Money>();
  const then = cardsOf(before, scenarioId).byId;
  const now = cardsOf(after, scenarioId).byId;
  for (const id of ids) {
    add(byYear, then.get(id), -1);
    add(byYear, now.get(id), 1);
  }
  return [...byYear]
    .filter(([, amount]) => amount > 0)
    .map(([year, amount]) => ({ year, amount }))
    .sort((a, b) => a.year - b.year);
}

function add(byYear: Map<number, Money>, card: Card | undefined, sign: 1 | -1): void {
  if (!card?.funded) return;
  for (const [index, amount] of card.change.amounts.entries()) {
    const year = fiscalYearOf(card.change.first + index);
    byYear.set(year, (byYear.get(year) ?? 0) + sign * amount);
  }
}
