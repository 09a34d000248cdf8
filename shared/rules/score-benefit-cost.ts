import { cashIn, type Flows, sumOfYear } from './score-flows';
import { npvYears, presentValue } from './score-npv';

/**
 * Benefit-cost ratio over the same five years and at the same rate as the net present value: present value of margin,
 * cashable saving and run cost saved, over present value of one-off cost and run cost added (HM Treasury, The Green
 * Book). Above 1 it brings more than it costs; null where it costs nothing.
 */
export function benefitCostRatio(flows: Flows, discountRate: number): number | null {
  const years = Array.from({ length: npvYears }, (_, year) => ({
    cash: sumOfYear((index) => cashIn(flows, index), year),
    run: sumOfYear((index) => flows.run[index] ?? 0, year),
    oneOff: sumOfYear((index) => flows.oneOff[index] ?? 0, year),
  }));
  const costs = presentValue(
    years.map(({ oneOff, run }) => oneOff + Math.max(0, run)),
    discountRate,
  );
  const brings = presentValue(
    years.map(({ cash, run }) => cash + Math.max(0, -run)),
    discountRate,
  );
  return costs > 0 ? brings / costs : null;
}
