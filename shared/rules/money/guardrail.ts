import type { FundedLane } from '../../model/codes';
import type { Money } from '../../model/money';
import type { PlanSettings } from '../../model/records/plan-settings';

/** The change money of a year by lane. */
interface ChangeMoney {
  readonly lanes: Readonly<Record<FundedLane, { readonly fundedCost: Money }>>;
}

type Limits = Pick<PlanSettings, 'guardrailMin' | 'guardrailMax'>;

/**
 * How far run's share of the two lanes' change money lies outside the guardrail, in percent points: negative below it,
 * positive above, 0 inside (both ends count as inside, exactly: money is compared, not rounded shares). null where
 * there is no guardrail, or no change money to share.
 */
export function outsideGuardrail(
  { lanes }: ChangeMoney,
  { guardrailMin: min, guardrailMax: max }: Limits,
): number | null {
  const change = lanes.run.fundedCost + lanes.innovate.fundedCost;
  if (min === null || max === null || change <= 0) return null;
  const run = lanes.run.fundedCost * 100;
  if (run < min * change) return (run - min * change) / change;
  if (run > max * change) return (run - max * change) / change;
  return 0;
}
