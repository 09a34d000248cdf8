import type { Money } from '../../../shared/model/money';
import type { BenefitLine } from '../../../shared/model/records/benefit-line';
import type { Benefit } from '../../../shared/rules/commands/initiative';

export type RangeEnd = 'low' | 'likely' | 'high';

/**
 * A range with one of its sums typed anew. Sums it overtakes go along, so that a range can be typed from left to right
 * without ever being upside down; the first one typed stands for all three.
 */
export function withSum(benefit: Benefit | BenefitLine, end: RangeEnd, amount: Money): Benefit {
  const { kind, low, likely, high } = benefit;
  if (low === 0 && likely === 0 && high === 0) return { kind, low: amount, likely: amount, high: amount };
  switch (end) {
    case 'low':
      return { kind, low: amount, likely: Math.max(likely, amount), high: Math.max(high, amount) };
    case 'likely':
      return { kind, low: Math.min(low, amount), likely: amount, high: Math.max(high, amount) };
    case 'high':
      return { kind, low: Math.min(low, amount), likely: Math.min(likely, amount), high: amount };
  }
}
