import type { Money } from '../model/money';
import type { Placement } from '../model/placement';

/** What a stored funding decision gives, never more than the cost: an initiative of unknown cost is given nothing yet. */
export function amountGiven(
  placement: Pick<Placement, 'funding' | 'fundingAmount'>,
  cost: Money | null,
  minimum: Money | null,
): Money {
  const whole = cost ?? 0;
  switch (placement.funding) {
    case 'none':
      return 0;
    case 'full':
      return whole;
    case 'minimum':
      return Math.min(minimum ?? whole, whole);
    case 'amount':
      return Math.min(placement.fundingAmount ?? whole, whole);
  }
}
