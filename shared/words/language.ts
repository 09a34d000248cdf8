import { isLanguage, type Language, languageOfTag } from '../model/languages';

/** What main, the engine and a page each have of where they run. */
interface Place {
  /** Set by main before it reads anything that holds a text. */
  readonly planLanguage?: unknown;
  readonly location?: { readonly search?: string };
  readonly process?: { readonly argv?: readonly string[] };
}

/**
 * The language of all texts of this process, for as long as it runs: texts are made when their modules are read. It is
 * asked here and not handed over by an entry, as a bundler may put what an entry imports before the entry's own code.
 */
export const language: Language = languageOf(globalThis as Place);

export const languageSwitch = '--plan-language=';

function languageOf({ planLanguage, location, process }: Place): Language {
  const inAddress = /[?&]lang=([a-z]+)/.exec(location?.search ?? '')?.[1];
  const inArguments = process?.argv?.find((each) => each.startsWith('--plan-language='))?.split('=')[1];
  return [planLanguage, inAddress, inArguments].find(isLanguage) ?? 'en';
}

/** For numbers, dates and the order of names where no reader's own locale is at hand. */
export const locale = language === 'de' ? 'de-DE' : 'en-GB';

/** The reader's locale where it is one of the texts' language (de-AT beside German), else the language's own. */
export function localeBeside(readers: string): string {
  const known = languageOfTag(readers);
  if (known === language) return readers === '' ? locale : readers;
  return locale;
}
