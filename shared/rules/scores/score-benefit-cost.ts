import { type Flows, yearlyFlows } from './score-flows';
import { presentValue } from './score-npv';

/**
 * Benefit-cost ratio over the same five years and at the same rate as the net present value: present value of margin,
 * cashable saving and run cost saved, over present value of one-off cost and run cost added (HM Treasury, The Green
 * Book). Above 1 it brings more than it costs; null where it costs nothing.
 */
export function benefitCostRatio(flows: Flows, factors: readonly number[]): number | null {
  const { cash, run, oneOff } = yearlyFlows(flows);
  const costs = presentValue(factors, (year) => (oneOff[year] as number) + Math.max(0, run[year] as number));
  const brings = presentValue(
    factors,
    (year) => (cash[year] as number) + Math.max(0, -(run[year] as number)),
  );
  return costs > 0 ? brings / costs : null;
}
