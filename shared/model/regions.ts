/**
 * The regions whose numbers, money and dates one can choose, each by the locale of its own people (BCP 47): as they write
 * them with the digits 0 to 9. A region of several languages stands once for each that writes them otherwise; the first one
 * is what the region alone means.
 */
export const regions = [
  'en-AU',
  'de-AT',
  'nl-BE',
  'fr-BE',
  'pt-BR',
  'en-CA',
  'fr-CA',
  'cs-CZ',
  'da-DK',
  'fi-FI',
  'fr-FR',
  'de-DE',
  'hu-HU',
  'en-IN',
  'en-IE',
  'it-IT',
  'ja-JP',
  'de-LI',
  'fr-LU',
  'es-MX',
  'nl-NL',
  'en-NZ',
  'nb-NO',
  'pl-PL',
  'pt-PT',
  'ro-RO',
  'en-SG',
  'sk-SK',
  'en-ZA',
  'es-ES',
  'sv-SE',
  'de-CH',
  'fr-CH',
  'it-CH',
  'en-GB',
  'en-US',
] as const;
export type Region = (typeof regions)[number];

export const isRegion = (value: unknown): value is Region => regions.some((known) => known === value);

/** The country of such a locale (ISO 3166): "CH" of "fr-CH". Empty where it names none. */
export function countryOf(locale: string): string {
  return /[-_]([A-Z]{2})\b/.exec(locale)?.[1] ?? '';
}

/** The region that is written so: "CH", "ch" or "fr-CH"; null where it is none of those one can choose. */
export function regionCalled(name: string): Region | null {
  const sought = name.replace('_', '-').toLowerCase();
  return (
    regions.find((known) => known.toLowerCase() === sought) ??
    regions.find((known) => countryOf(known).toLowerCase() === sought) ??
    null
  );
}
