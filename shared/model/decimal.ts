import type { Money } from './money';

/** Numerator and denominator. */
type Fraction = readonly [numerator: bigint, denominator: bigint];

/**
 * The decimal that a number above zero is written as, as a fraction: 1.025 is 1025 / 1000, which no float is. What is
 * written with an exponent too (1e-7).
 */
function fractionOf(decimal: number): Fraction {
  const [digits = '', exponent = '0'] = String(decimal).split('e');
  const [whole = '', after = ''] = digits.split('.');
  const places = after.length - Number(exponent);
  const numerator = BigInt(whole + after);
  return places >= 0 ? [numerator, 10n ** BigInt(places)] : [numerator * 10n ** BigInt(-places), 1n];
}

/**
 * An amount in minor units times a rate, in the minor units of another currency, which has `digits` more digits after the
 * point (-2: from cents to yen); rounded half away from zero.
 */
export function timesRate(amount: Money, rate: number, digits: number): Money {
  return roundedProduct(amount, rate * 10 ** digits, () => {
    const [numerator, denominator] = fractionOf(rate);
    return digits >= 0
      ? [numerator * 10n ** BigInt(digits), denominator]
      : [numerator, denominator * 10n ** BigInt(-digits)];
  });
}

/**
 * An amount times a factor, zero or more, rounded half away from zero to whole minor units as one does by hand: floats
 * tell it, but for what lies so near a half that they cannot (863,473.80 × 1.025 is 885,060.645, a float a little less);
 * there the fraction does.
 *
 * @param factor As a float, right to a millionth of a millionth.
 */
export function roundedProduct(amount: Money, factor: number, exactly: () => Fraction): Money {
  const size = Math.abs(amount) * factor;
  const fromHalf = Math.abs(size - Math.floor(size) - 0.5);
  if (fromHalf > size * 1e-12) return Math.sign(amount) * Math.round(size);
  const [numerator, denominator] = exactly();
  const twice = 2n * BigInt(Math.abs(amount)) * numerator;
  return Math.sign(amount) * Number((twice + denominator) / (2n * denominator));
}
