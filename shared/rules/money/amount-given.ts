import type { Money } from '../../model/money';
import type { Quarter } from '../../model/quarter';
import type { Placement } from '../../model/records/placement';

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

/** The quarter up to which an amount is given; null where it is not given up to one. */
export function lastGiven({ funding, fundingUntil, start }: Placement, planStart: Quarter): Quarter | null {
  return funding === 'amount' && fundingUntil !== null ? (start ?? planStart) + fundingUntil : null;
}
