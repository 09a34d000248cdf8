const signs: ReadonlyMap<string, readonly string[]> = new Map([
  ['$', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'CLP', 'COP', 'ARS']],
  ['US$', ['USD']],
  ['C$', ['CAD']],
  ['A$', ['AUD']],
  ['R$', ['BRL']],
  ['€', ['EUR']],
  ['EURO', ['EUR']],
  ['EUROS', ['EUR']],
  ['£', ['GBP']],
  ['¥', ['JPY', 'CNY']],
  ['₹', ['INR']],
  ['RS', ['INR', 'PKR', 'LKR']],
  ['FR', ['CHF']],
  ['SFR', ['CHF']],
  ['KR', ['SEK', 'NOK', 'DKK']],
]);

/** Whether a sign or a code may stand for a currency: `$` is that of many. */
export function mayMean(sign: string, currency: string): boolean {
  const found = sign.replace(/\.$/, '').toUpperCase();
  return found === currency || signs.get(found)?.includes(currency) === true;
}

const codes =
  'USD|EUR|GBP|CHF|JPY|CNY|CAD|AUD|NZD|SGD|HKD|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|INR|BRL|MXN|ZAR|AED|SAR|KRW';
/** Codes of currencies that headers name, in small letters, as the choices of a pattern. */
export const currencyCodes = codes.toLowerCase();
const inHeader = new RegExp(
  `(?:US|C|A|R)\\$|[$€£¥₹]|(?<![A-Za-z])[kKmMtT]?(${codes}|(?:Rs|Euros?)\\b)(?![A-Za-z])`,
);

/** A header of codes alone: the currency of what its row states, in the five languages. */
const currencyColumn =
  /^(?:currency|currency code|cur|curr|ccy|iso currency|währung|waehrung|devise|monnaie|moneda|divisa|moeda)\.?$/i;

export function isCurrencyColumn(header: string): boolean {
  return currencyColumn.test(header.trim());
}

/** The currency that the header of a column names, as written there; null where it names none. */
export function currencyInHeader(header: string): string | null {
  const found = inHeader.exec(header);
  return found === null ? null : (found[1] ?? found[0]);
}
