import type { Money } from '../model/money';

/** A budget, what of it is held back, and what is free: budget - contingency - spend. */
export interface FreeMoney {
  readonly budget: Money | null;
  readonly contingency: Money;
  readonly free: Money | null;
}

/** "0.34M free", "0.10M into the contingency", "0.12M over budget", or that none is set; `money` writes an amount. */
export function freeWords(
  { budget, contingency, free }: FreeMoney,
  money: (amount: Money) => string,
): string {
  if (budget === null || free === null) return 'no budget set';
  if (free >= 0) return `${money(free)} free`;
  const over = -free - contingency;
  return over > 0 ? `${money(over)} over budget` : `${money(-free)} into the contingency`;
}
