import type { Money } from '../../model/money';
import { type Flows, scoredYears, type YearlyFlows, yearlyFlows } from './score-flows';

interface NpvYear {
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
  /** Present value of what is no money of one's own; told apart, never part of the value. */
  readonly avoided: Money;
  readonly lossAvoided: Money;
}

/** What a sum of each scored year is worth in the plan's first one, at a yearly rate in basis points. */
export function discountFactors(discountRate: number): readonly number[] {
  return Array.from({ length: scoredYears }, (_, year) => 1 / (1 + discountRate / 10_000) ** year);
}

/** A sum for each year, discounted to the first one, in whole minor units. */
export function presentValue(factors: readonly number[], of: (year: number) => Money): Money {
  let sum = 0;
  for (let year = 0; year < factors.length; year++) sum += of(year) * (factors[year] as number);
  return Math.round(sum);
}

/**
 * Net present value: the sum over five fiscal years of (margin + cashable saving - run cost - one-off cost) / (1 + r)^t,
 * t counted from the plan's first year, r the plan's discount rate (Brealey, Myers and Allen, Principles of Corporate
 * Finance). Avoided cost and expected loss avoided are no cash and stand apart.
 */
export function netPresentValue(flows: Flows, factors: readonly number[]): Npv {
  const yearly = yearlyFlows(flows);
  const { avoided, lossAvoided } = yearly;
  return {
    value: presentValue(factors, (year) => netOf(yearly, year)),
    avoided: presentValue(factors, (year) => avoided[year] as Money),
    lossAvoided: presentValue(factors, (year) => lossAvoided[year] as Money),
  };
}

/** The value alone, without what stands apart from it; of the sums of each year, which are kept for each row. */
export function netPresentWorth(nets: readonly Money[], factors: readonly number[]): Money {
  let sum = 0;
  for (let year = 0; year < factors.length; year++) sum += (nets[year] as Money) * (factors[year] as number);
  return Math.round(sum);
}

function netOf({ cash, run, oneOff }: YearlyFlows, year: number): Money {
  return (cash[year] as Money) - (run[year] as Money) - (oneOff[year] as Money);
}

/** What the net present value is made of, year by year. */
export function npvYears(flows: Flows, discountRate: number): NpvYear[] {
  const yearly = yearlyFlows(flows);
  return discountFactors(discountRate).map((factor, year) => ({
    benefits: yearly.cash[year] as Money,
    run: yearly.run[year] as Money,
    oneOff: yearly.oneOff[year] as Money,
    net: netOf(yearly, year),
    factor,
  }));
}
