/** Whole minor units (cents) of the plan's one currency; a safe integer, may be negative. */
export type Money = number;

/** Digits after the decimal point in a currency (ISO 4217: EUR 2, JPY 0, KWD 3); 2 for a code Intl does not know. */
export function minorDigits(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** Minor units in one major unit: 100 for EUR, 1 for JPY. */
export function minorPerMajor(currency: string): number {
  return 10 ** minorDigits(currency);
}

/**
 * The part of `amount` that falls to share `index` of `count` equal shares, in whole minor units.
 * All shares together are the amount exactly, whatever its sign (cumulative rounding).
 */
export function evenShare(amount: Money, index: number, count: number): Money {
  return cumulative(amount, index + 1, count) - cumulative(amount, index, count);
}

/** Exact for every safe integer: the product of amount and index may exceed 2^53, so whole and rest are split first. */
function cumulative(amount: Money, index: number, count: number): Money {
  const whole = Math.trunc(amount / count);
  const rest = amount - whole * count;
  return whole * index + Math.trunc((rest * index) / count);
}
