import { type Outcome, outcomes } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { figuresOf } from '../cards/figures';
import { pointsOf } from './priority-points';

export interface PriorityGap {
  readonly outcome: Outcome;
  readonly points: number;
  /** Change money of the plan's first year: what is funded, and what is booked of the rest. */
  readonly money: Money;
  /** Its share of all change money of that year, 0 to 1; null where there is none. */
  readonly share: number | null;
  /** The share in points less the declared points: above zero it gets more than declared. */
  readonly gap: number | null;
}

export interface PriorityMoney {
  readonly outcomes: readonly PriorityGap[];
  /** Change money without an outcome, and its share. */
  readonly none: { readonly money: Money; readonly share: number | null };
}

/** The change money of the first year by outcome, against the declared points. */
export function priorityMoney(plan: Plan, scenarioId: string): PriorityMoney {
  const figures = figuresOf(plan, scenarioId);
  const points = pointsOf(settingsOf(plan));
  const shareOf = (money: Money) => (figures.change > 0 ? money / figures.change : null);
  const none = figures.outcomes.none.fundedCost;
  return {
    outcomes: outcomes.map((outcome) => {
      const money = figures.outcomes[outcome].fundedCost;
      const share = shareOf(money);
      const gap = share === null ? null : share * 100 - points[outcome];
      return { outcome, points: points[outcome], money, share, gap };
    }),
    none: { money: none, share: shareOf(none) },
  };
}
