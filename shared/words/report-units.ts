import { type Money, minorPerMajor } from '../model/money';
import { currencySymbol, type MoneyUnit, moneyIn } from './money';
import type { Speech } from './speech';

/** The unit as the head of a column states it: "€ M", "€ k" or "€". */
export function unitWords(unit: MoneyUnit, speech: Speech): string {
  return `${currencySymbol(speech)}${unit.letter && `\u00a0${unit.letter}`}`;
}

/** An amount in the unit: "4.26"; a dash where none is known; never "0.00" for a sum that is not zero. */
export function inUnit(amount: Money | null, unit: MoneyUnit, speech: Speech): string {
  return amount === null ? '–' : moneyIn(amount, unit, speech);
}

/** A change in the unit, always with its sign: "+0.06", "−0.38", "±0"; a dash where none is known. */
export function signedInUnit(amount: Money | null, unit: MoneyUnit, speech: Speech): string {
  if (amount === null) return '–';
  if (amount === 0) return '±0';
  return `${amount > 0 ? '+' : ''}${moneyIn(amount, unit, speech)}`;
}

/** Whether some amount has more digits than the unit writes, so that a column need not add up to its last digit. */
export function isRounded(
  amounts: readonly (Money | null)[],
  unit: MoneyUnit,
  { currency }: Speech,
): boolean {
  const step = (unit.size * minorPerMajor(currency)) / 10 ** unit.digits;
  return step > 1 && amounts.some((amount) => amount !== null && amount % step !== 0);
}
