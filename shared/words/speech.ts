import type { PlanSettings } from '../model/records/plan-settings';

/** What words need to know: how the reader writes numbers, and what the plan counts in. */
export interface Speech {
  /** A BCP 47 tag; an unknown one falls back to British English. */
  readonly locale: string;
  readonly currency: string;
  readonly fiscalYearFirstMonth: number;
}

export function speechOf(
  settings: Pick<PlanSettings, 'currency' | 'fiscalYearFirstMonth'>,
  locale: string,
): Speech {
  const { currency, fiscalYearFirstMonth } = settings;
  return { locale: knownLocale(locale), currency, fiscalYearFirstMonth };
}

const locales = new Map<string, string>();

function knownLocale(locale: string): string {
  let known = locales.get(locale);
  if (known === undefined) locales.set(locale, (known = askLocale(locale)));
  return known;
}

function askLocale(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
