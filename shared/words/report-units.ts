import { type Money, minorDigits, minorPerMajor } from '../model/money';
import { language } from './language';
import { currencySymbol, type MoneyUnit, moneyIn, wholeMoney } from './money';
import type { Speech } from './speech';

/**
 * The unit of a report's money columns: millions where a typical amount (the median of those that are not zero) has
 * 10,000 or more, as cards write them; else the currency itself, with its minor digits where some amount needs them.
 */
export function reportUnit(amounts: readonly Money[], { currency }: Pick<Speech, 'currency'>): MoneyUnit {
  const perMajor = minorPerMajor(currency);
  const sizes = amounts.flatMap((amount) => (amount === 0 ? [] : [Math.abs(amount)])).sort((a, b) => a - b);
  const typical = sizes[sizes.length >> 1] ?? 10_000 * perMajor;
  if (typical >= 10_000 * perMajor) return inMillions;
  const isWhole = sizes.every((size) => size % perMajor === 0);
  return inFull(isWhole ? 0 : minorDigits(currency));
}

/** One object for each unit, so that what is drawn in it is not drawn again where the unit stays. */
const inMillions: MoneyUnit = { letter: language === 'de' ? 'Mio.' : 'M', size: 1_000_000, digits: 2 };
const unitsInFull = new Map<number, MoneyUnit>();

function inFull(digits: number): MoneyUnit {
  const unit = unitsInFull.get(digits) ?? { letter: '', size: 1, digits };
  unitsInFull.set(digits, unit);
  return unit;
}

/** The unit as the head of a column states it: "€ M" or "€". */
export function unitWords(unit: MoneyUnit, speech: Speech): string {
  return `${currencySymbol(speech)}${unit.letter && `\u00a0${unit.letter}`}`;
}

/**
 * An amount in the unit: "4.26"; a dash where none is known. A sum that is not zero is never written as zero: a small
 * one gets up to two digits more ("0.0012"), a smaller one is written in full with its currency ("€ 45.00").
 */
export function inUnit(amount: Money | null, unit: MoneyUnit, speech: Speech): string {
  if (amount === null) return '–';
  const finest = stepOf(unit, speech) / 100;
  const isTiny = amount !== 0 && Math.abs(amount) < finest / 2;
  return isTiny ? wholeMoney(amount, speech) : moneyIn(amount, unit, speech);
}

/** A change in the unit, always with its sign: "+0.06", "−0.38", "±0"; a dash where none is known. */
export function signedInUnit(amount: Money | null, unit: MoneyUnit, speech: Speech): string {
  if (amount === null) return '–';
  if (amount === 0) return '±0';
  return `${amount > 0 ? '+' : ''}${inUnit(amount, unit, speech)}`;
}

/**
 * Letters of the longest of these amounts with their signs, as `signedInUnit` writes them; 0 of none. Only those are
 * written that may be the longest: the greatest of either sign, and small ones, which have digits of their own.
 */
export function longestSigned(amounts: readonly Money[], unit: MoneyUnit, speech: Speech): number {
  const step = stepOf(unit, speech);
  const few = new Set<Money>();
  let [least, most] = [0, 0];
  for (const amount of amounts) {
    if (Math.abs(amount) < step) few.add(amount);
    else if (amount < least) least = amount;
    else if (amount > most) most = amount;
  }
  for (const amount of [least, most]) if (amount !== 0) few.add(amount);
  return Math.max(0, ...[...few].map((amount) => signedInUnit(amount, unit, speech).length));
}

/** Whether some amount has more digits than the unit writes, so that a column need not add up to its last digit. */
export function isRounded(amounts: readonly (Money | null)[], unit: MoneyUnit, speech: Speech): boolean {
  const step = stepOf(unit, speech);
  return step > 1 && amounts.some((amount) => amount !== null && amount % step !== 0);
}

/** Minor units in the last digit the unit writes as a rule. */
function stepOf(unit: MoneyUnit, { currency }: Speech): number {
  return (unit.size * minorPerMajor(currency)) / 10 ** unit.digits;
}
