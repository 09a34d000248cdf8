import type { Money } from '../model/money';
import { cashIn, type Flows, sumOfYear } from './score-flows';

/** Years that count, from the plan's first one on. */
export const npvYears = 5;

export interface NpvYear {
  readonly benefits: Money;
  readonly run: Money;
  readonly oneOff: Money;
  readonly net: Money;
  /** What a sum of this year is worth in the first one, 0 to 1. */
  readonly factor: number;
}

export interface Npv {
  /** Of margin and cashable saving less run cost less one-off cost. */
  readonly value: Money;
  readonly years: readonly NpvYear[];
  /** Present value of what is no money of one's own; told apart, never part of the value. */
  readonly avoided: Money;
  readonly lossAvoided: Money;
}

/** What a sum of year `year` (0: the plan's first) is worth in the first one, at a yearly rate in basis points. */
export function discountFactor(year: number, discountRate: number): number {
  return 1 / (1 + discountRate / 10_000) ** year;
}

/** A sum for each year, discounted to the first one, in whole minor units. */
export function presentValue(yearly: readonly Money[], discountRate: number): Money {
  return Math.round(
    yearly.reduce((sum, amount, year) => sum + amount * discountFactor(year, discountRate), 0),
  );
}

/**
 * Net present value: the sum over five fiscal years of (margin + cashable saving - run cost - one-off cost) / (1 + r)^t,
 * t counted from the plan's first year, r the plan's discount rate (Brealey, Myers and Allen, Principles of Corporate
 * Finance). Avoided cost and expected loss avoided are no cash and stand apart.
 */
export function netPresentValue(flows: Flows, discountRate: number): Npv {
  const years = Array.from({ length: npvYears }, (_, year): NpvYear => {
    const benefits = sumOfYear((index) => cashIn(flows, index), year);
    const run = sumOfYear((index) => flows.run[index] ?? 0, year);
    const oneOff = sumOfYear((index) => flows.oneOff[index] ?? 0, year);
    return {
      benefits,
      run,
      oneOff,
      net: benefits - run - oneOff,
      factor: discountFactor(year, discountRate),
    };
  });
  const apart = (kind: 'avoided' | 'lossAvoided') =>
    presentValue(
      years.map((_, year) => sumOfYear((index) => flows.benefits[kind][index] ?? 0, year)),
      discountRate,
    );
  return {
    value: presentValue(
      years.map(({ net }) => net),
      discountRate,
    ),
    years,
    avoided: apart('avoided'),
    lossAvoided: apart('lossAvoided'),
  };
}
