import type { Paper } from './records/paper';

/** Where Letter is the common paper (CLDR's paper sizes). */
const letterRegions: ReadonlySet<string> = new Set([
  'US',
  'CA',
  'MX',
  'CL',
  'CO',
  'CR',
  'GT',
  'NI',
  'PA',
  'PH',
  'PR',
  'SV',
  'VE',
  'BZ',
]);

/** The paper a reader of this locale most likely prints on. */
export function paperOfLocale(locale: string): Paper {
  try {
    const region = new Intl.Locale(locale).maximize().region ?? '';
    return letterRegions.has(region) ? 'Letter' : 'A4';
  } catch {
    return 'A4';
  }
}
