import { roundedProduct } from '../../model/decimal';
import { evenShare, type Money } from '../../model/money';
import { fiscalYearOf, type Quarter, quarterOfYear } from '../../model/quarter';
import type { Service } from '../../model/records/service';

/**
 * A yearly cost after indexation (basis points a year, compounded) over `years` whole years, in whole minor units:
 * cost * (1 + indexation / 10,000) ^ years, rounded half away from zero.
 */
function indexedCost(yearly: Money, indexation: number, years: number): Money {
  if (indexation === 0 || years <= 0) return yearly;
  return roundedProduct(yearly, (1 + indexation / 10_000) ** years, () => [
    BigInt(10_000 + indexation) ** BigInt(years),
    10_000n ** BigInt(years),
  ]);
}

/** The part of a yearly sum of the fiscal year `from` that falls in a quarter: indexed, in four even parts. */
export function indexedFourth(yearly: Money, service: Service, from: number, quarter: Quarter): Money {
  const indexed = indexedCost(yearly, service.indexation, fiscalYearOf(quarter) - from);
  return evenShare(indexed, quarterOfYear(quarter) - 1, 4);
}
