import { type Money, minorDigits, minorPerMajor } from '../model/money';
import { numberFormat } from './formats';
import { language } from './language';
import { say } from './say';
import type { Speech } from './speech';

/** A unit in which a column or a headline counts. */
export interface MoneyUnit {
  readonly letter: string;
  /** Major units in one of it. */
  readonly size: number;
  readonly digits: number;
}

const inGerman = language === 'de';
const millions: MoneyUnit = { letter: inGerman ? '\u202fMio.' : 'M', size: 1_000_000, digits: 2 };
const billions: MoneyUnit = { letter: inGerman ? '\u202fMrd.' : 'bn', size: 1_000_000_000, digits: 2 };

/** Symbol and number stand apart by a space that does not break. */
const space = '\u00a0';
const minus = '\u2212';

const symbols = new Map<string, string>();

export function currencySymbol({ currency, locale }: Speech): string {
  const key = `${locale} ${currency}`;
  let symbol = symbols.get(key);
  if (symbol === undefined) symbols.set(key, (symbol = askSymbol(currency, locale)));
  return symbol;
}

function askSymbol(currency: string, locale: string): string {
  try {
    const parts = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    }).formatToParts(0);
    return parts.find((part) => part.type === 'currency')?.value ?? currency;
  } catch {
    return currency;
  }
}

/** Billions, or millions from 10,000 up; what is less is written in full, so that no sum reads as 0.00M. */
function unitFor(amount: Money, perMajor: number): MoneyUnit | null {
  const major = Math.abs(amount) / perMajor;
  if (major >= 1_000_000_000) return billions;
  if (major >= 10_000) return millions;
  return null;
}

/** "4.26M", "850", "0": the amount without its currency. */
export function bareMoney(amount: Money, speech: Speech): string {
  const perMajor = minorPerMajor(speech.currency);
  const unit = unitFor(amount, perMajor);
  const sign = amount < 0 ? minus : '';
  const major = Math.abs(amount) / perMajor;
  if (unit)
    return `${sign}${numberFormat(speech.locale, unit.digits, unit.digits).format(major / unit.size)}${unit.letter}`;
  const digits = Number.isInteger(major) ? 0 : minorDigits(speech.currency);
  return `${sign}${numberFormat(speech.locale, digits, digits).format(major)}`;
}

/** "€ 4.26M". */
export function compactMoney(amount: Money, speech: Speech): string {
  const bare = bareMoney(amount, speech);
  const symbol = currencySymbol(speech);
  return bare.startsWith(minus) ? `${minus}${symbol}${space}${bare.slice(1)}` : `${symbol}${space}${bare}`;
}

/** "+0.06M", "−0.38M", "±0". */
export function signedMoney(amount: Money, speech: Speech): string {
  if (amount === 0) return '±0';
  const bare = bareMoney(amount, speech);
  return amount > 0 ? `+${bare}` : bare;
}

/** "€ 4,260,000.00": to the minor unit. */
export function wholeMoney(amount: Money, speech: Speech): string {
  const digits = minorDigits(speech.currency);
  const number = numberFormat(speech.locale, digits, digits).format(
    Math.abs(amount) / minorPerMajor(speech.currency),
  );
  return `${amount < 0 ? minus : ''}${currencySymbol(speech)}${space}${number}`;
}

/** "1.1–3.0M", "0.50–3.10M", "0.025–0.030M": as few digits as keep both ends apart; one figure for a point. */
export function moneyRange(low: Money, high: Money, speech: Speech): string {
  if (low === high) return bareMoney(low, speech);
  const perMajor = minorPerMajor(speech.currency);
  if (low < 10_000 * perMajor) return say`${bareMoney(low, speech)} to ${bareMoney(high, speech)}`;
  const unit = low >= billions.size * perMajor ? billions : millions;
  const ends = [low, high].map((end) => end / perMajor / unit.size) as [number, number];
  const fewest = ends[0] >= 0.95 ? 1 : 2;
  const digits = [fewest, 2, 3].find((count) => ends[0].toFixed(count) !== ends[1].toFixed(count)) ?? 6;
  const format = numberFormat(speech.locale, digits, digits);
  return `${format.format(ends[0])}–${format.format(ends[1])}${unit.letter}`;
}

/** A share from 0 to 1 as "51 %". */
export function percent(share: number, { locale }: Speech): string {
  return `${numberFormat(locale, 0, 0).format(Math.round(share * 100))}${space}%`;
}

/** An amount in the unit of its column; more digits where it would read as zero and is not. */
export function moneyIn(amount: Money, unit: MoneyUnit, { currency, locale }: Speech): string {
  const value = Math.abs(amount) / minorPerMajor(currency) / unit.size;
  let digits = unit.digits;
  while (value > 0 && digits < 9 && Number(value.toFixed(digits)) === 0) digits++;
  return `${amount < 0 ? minus : ''}${numberFormat(locale, digits, digits).format(value)}`;
}
