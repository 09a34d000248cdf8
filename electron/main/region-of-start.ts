import { languages } from '../../shared/model/languages';
import { countryOf, isRegion, type Region, regionCalled, regions } from '../../shared/model/regions';
import { askedFor } from './language-of-start';

/** Where a system keeps how its user writes numbers and dates. */
export interface SystemRegion {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The languages the user prefers, the first one first. */
  readonly preferred: readonly string[];
  /** The locale that the process was started with. */
  readonly own: string;
}

export interface RegionOfStart {
  /** The locale that numbers and dates are written by; null: that of the texts' language. */
  readonly locale: string | null;
  /** The country (ISO 3166) that the user named for it, by an option or in the settings; empty where the system tells it. */
  readonly named: string;
}

/**
 * How numbers and dates of a start are written: as `--region` says, else as the user chose. Where neither says, a `--lang`
 * names its own ("en-US"), and without one it is the system's.
 */
export function regionOfStart(argv: readonly string[], chosen: unknown, system: SystemRegion): RegionOfStart {
  const asked = askedFor(argv, '--region');
  const named: Region | null = (asked !== null && regionCalled(asked)) || (isRegion(chosen) ? chosen : null);
  if (named !== null) return { locale: named, named: countryOf(named) };
  const language = askedFor(argv, '--lang');
  return { locale: language === null ? regionOfSystem(system) : localeOf(language), named: '' };
}

/**
 * The locale by which this system's user writes numbers and dates; null where the system tells none. On Linux it is that of
 * numbers (LC_NUMERIC), Windows starts a process with it, a Mac adds it to each language ("en-DE").
 */
export function regionOfSystem({ platform, env, preferred, own }: SystemRegion): string | null {
  if (platform === 'linux')
    return localeOf(env['LC_ALL'] || env['LC_NUMERIC'] || env['LC_TIME'] || env['LANG'] || '');
  const [first = ''] = preferred;
  return localeOf(platform === 'win32' ? own || first : first || own);
}

/** By which locale people of such a tag ("en-DE", "de_CH.UTF-8") write numbers; null for none, or a language of the texts alone. */
function localeOf(tag: string): string | null {
  const known = read(tag.replace(/[.@].*$/, '').replaceAll('_', '-'));
  if (known === null) return null;
  const { language } = known;
  if (known.region === undefined && languages.some((each) => each === language)) return null;
  const region = (known.region === undefined ? known.maximize() : known).region;
  if (region === undefined) return null;
  const own = `${language}-${region}`;
  const listed = regions.find((each) => each === own) ?? regions.find((each) => countryOf(each) === region);
  return listed ?? (isPlain(own) ? own : null);
}

function read(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

/** Whether what it writes is digits and marks alone, which the app reads again. */
function isPlain(locale: string): boolean {
  if (!/^[a-z]{2,3}-[A-Z]{2}$/.test(locale)) return false;
  if (Intl.NumberFormat.supportedLocalesOf(locale).length === 0) return false;
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(1_234_567.5);
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).format(Date.UTC(2027, 11, 31));
  return /^(?:\d{1,3}[\s.,'’])+\d{3}[.,]50$/.test(number) && /^[\d\s./-]+$/.test(day);
}
