import { isLanguage, type Language } from '../model/languages';

/** What main, the engine and a page each have of where they run. */
interface Place {
  /** Set by main before it reads anything that holds a text. */
  readonly planLanguage?: unknown;
  readonly planRegion?: unknown;
  readonly planForPrograms?: unknown;
  readonly location?: { readonly search?: string };
  readonly process?: { readonly argv?: readonly string[] };
}

const place = globalThis as Place;

/**
 * The language of all texts of this process, for as long as it runs: texts are made when their modules are read. It is
 * asked here and not handed over by an entry, as a bundler may put what an entry imports before the entry's own code.
 */
export const language: Language =
  [place.planLanguage, inAddress(/[?&]lang=([a-z]+)/), inArguments('--plan-language=')].find(isLanguage) ??
  'en';

/** The language's own locale: how numbers and dates are written where nobody tells the reader's region. */
export const ownLocale = language === 'de' ? 'de-DE' : 'en-GB';

/**
 * How the reader writes numbers and dates, by the locale of the region's own people (BCP 47); null where nobody tells it.
 * It is apart from the language: beside English texts it can be `de-CH`.
 */
export const region: string | null =
  [place.planRegion, inAddress(/[?&]region=([A-Za-z-]+)/), inArguments('--plan-region=')].find(isLocale) ??
  null;

export const forProgramsSwitch = '--plan-for-programs';
/** What this process writes is read by programs, and the same for everybody. */
const isForPrograms =
  place.planForPrograms === true || (place.process?.argv?.includes(forProgramsSwitch) ?? false);

/** Of numbers, money and the order of days. What has words in it, such as months, asks for `wordsLocale`. */
export const locale = isForPrograms ? ownLocale : (region ?? ownLocale);

/** Of what has words, or follows them: names of months and of currencies, the order of names, the time of day. */
export const wordsLocale = wordsBeside(locale);

/** The locale of words beside numbers of `readers`: that one where it is of the texts' language (de-AT), else the language's own. */
export function wordsBeside(readers: string): string {
  return readers.split('-', 1)[0] === language ? readers : ownLocale;
}

function inAddress(pattern: RegExp): string | undefined {
  return pattern.exec(place.location?.search ?? '')?.[1];
}

function inArguments(name: string): string | undefined {
  return place.process?.argv?.find((each) => each.startsWith(name))?.slice(name.length);
}

function isLocale(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{2,3}-[A-Z]{2}$/.test(value);
}
