import { basename, extname } from 'node:path';
import { say } from '../../../shared/words/say';

const euro = say`AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK`.split(' ');
const currencies: Readonly<Record<string, string>> = {
  ...Object.fromEntries(euro.map((country) => [country, 'EUR'])),
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  CN: 'CNY',
  CZ: 'CZK',
  DK: 'DKK',
  GB: 'GBP',
  HK: 'HKD',
  HU: 'HUF',
  IL: 'ILS',
  IN: 'INR',
  JP: 'JPY',
  KR: 'KRW',
  LI: 'CHF',
  MX: 'MXN',
  NO: 'NOK',
  NZ: 'NZD',
  PL: 'PLN',
  RO: 'RON',
  SA: 'SAR',
  AE: 'AED',
  SE: 'SEK',
  SG: 'SGD',
  TR: 'TRY',
  TW: 'TWD',
  US: 'USD',
  ZA: 'ZAR',
};

/** What a new plan is counted in for a user in this country (ISO 3166); euro where the country is unknown. */
export function currencyOfCountry(country: string): string {
  return currencies[country.toUpperCase()] ?? 'EUR';
}

/** A new plan is for the year after this one, or for the one that `--first-year` names, from 2000 to 2100. */
export function firstYearOf(asked: string, now: Date): number {
  const year = /^2[01]\d\d$/.test(asked) ? Number(asked) : Number.NaN;
  return year <= 2_100 ? year : now.getFullYear() + 1;
}

/** The title of a plan made at `path`. */
export function titleOfFile(path: string): string {
  const name = basename(path, extname(path)).trim();
  return name === '' ? say`My plan` : name.slice(0, 1_000);
}
