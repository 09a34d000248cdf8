import type { Money } from '../../model/money';
import { type DecimalMark, decimalOf, type NumberParts, plainDecimals } from './read-number';

/** An amount in minor units, or why there is none; `kept` is a sum too small for the currency, `rounded` lost decimals. */
export type AmountRead =
  | { readonly ok: true; readonly amount: Money; readonly note: 'exact' | 'rounded' | 'kept' }
  | { readonly ok: false; readonly reason: 'unreadable' | 'too-large' };

const largest = Number.MAX_SAFE_INTEGER;
const unreadable: AmountRead = { ok: false, reason: 'unreadable' };
const tooLarge: AmountRead = { ok: false, reason: 'too-large' };

/**
 * Number times scale in minor units, by exact decimal arithmetic, half away from zero. A sum that is not zero never becomes
 * zero: below half a minor unit one unit is kept. Refuses what is beyond the safe integers.
 * `power` is the column's scale and the currency's digits together, as a power of ten: millions of euros are 8.
 */
export function amountOf(parts: NumberParts, mark: DecimalMark, power: number): AmountRead {
  const decimal = decimalOf(parts.body, mark);
  if (decimal === null) return unreadable;
  const digits = decimal.digits.replace(/^0+/, '');
  if (digits === '') return { ok: true, amount: 0, note: 'exact' };
  const shift = power - decimal.decimals;
  if (digits.length + shift > 16) return tooLarge;
  if (shift >= 0 && digits.length + shift <= 15) {
    return signed(parts, Number(digits) * 10 ** shift, 'exact');
  }
  return bySlicing(parts, digits, shift);
}

/** The whole minor units are the digits before the mark, wherever it has moved to. */
function bySlicing(parts: NumberParts, digits: string, shift: number): AmountRead {
  const wholeLength = digits.length + shift;
  if (shift >= 0) return checked(parts, BigInt(digits + '0'.repeat(shift)), 'exact');
  const whole = wholeLength > 0 ? BigInt(digits.slice(0, wholeLength)) : 0n;
  const rest = wholeLength >= 0 ? digits.slice(wholeLength) : '0';
  if (/^0*$/.test(rest) && wholeLength >= 0) return checked(parts, whole, 'exact');
  const rounded = whole + (rest.charCodeAt(0) >= 53 ? 1n : 0n);
  return rounded === 0n ? checked(parts, 1n, 'kept') : checked(parts, rounded, 'rounded');
}

function checked(parts: NumberParts, value: bigint, note: 'exact' | 'rounded' | 'kept'): AmountRead {
  return value > BigInt(largest) ? tooLarge : signed(parts, Number(value), note);
}

function signed(parts: NumberParts, value: number, note: 'exact' | 'rounded' | 'kept'): AmountRead {
  return { ok: true, amount: parts.negative && value !== 0 ? -value : value, note };
}

/**
 * The same for a cell of a few digits and at most one point that nothing can be said about: exact, not rounded, in range.
 * null for all others, which take the long way.
 */
export function plainAmount(cell: string, mark: DecimalMark, power: number): Money | null {
  if (cell.length > 14) return null;
  const decimals = plainDecimals(cell);
  if (decimals < 0 || decimals > 2 || decimals > power || (decimals > 0 && mark !== '.')) return null;
  const digits = decimals === 0 ? cell : cell.slice(0, -decimals - 1) + cell.slice(-decimals);
  const amount = Number(digits) * 10 ** (power - decimals);
  return Math.abs(amount) > 1e15 ? null : amount === 0 ? 0 : amount;
}
