import { decimalMarkOf } from '../../../shared/backlog/values/locale-forms';
import { wordsBeside } from '../../../shared/words/language';

/** Offered first, the most used; any other ISO 4217 code can be typed. */
export const commonCurrencies = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'HUF',
  'RON',
  'TRY',
  'CAD',
  'AUD',
  'NZD',
  'JPY',
  'CNY',
  'HKD',
  'SGD',
  'INR',
  'KRW',
  'BRL',
  'MXN',
  'ZAR',
  'AED',
  'SAR',
  'ILS',
] as const;

/** "euro" for EUR; the code itself where nobody knows a name. */
export function currencyName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(wordsBeside(locale), { type: 'currency' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Three letters, of which a currency is known. */
export function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code) && Intl.supportedValuesOf('currency').includes(code);
}

/**
 * A rate as people write it, "1.08" or "1,08": above zero, at most a thousand million; null where it is none, or where
 * the mark could part thousands ("1,234" in English): a rate that is a thousand times off changes every amount.
 */
export function readRate(text: string, locale: string): number | null {
  const parts = /^(\d+)(?:([.,])(\d+))?$/.exec(text.trim());
  if (!parts) return null;
  const [, whole = '', mark, fraction = ''] = parts;
  if (mark && fraction.length === 3 && whole !== '0' && mark !== decimalMarkOf(locale)) return null;
  const rate = Number(`${whole}.${fraction || '0'}`);
  return rate > 0 && rate <= 1_000_000_000 ? rate : null;
}
