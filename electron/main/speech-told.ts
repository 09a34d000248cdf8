import { forProgramsSwitch, language, locale, ownLocale, region } from '../../shared/words/language';
import { isForPrograms, languageOfEngine } from './language-of-start';

/** What tells a page how it speaks (shared/words/language.ts), in its address: nothing where that goes without saying. */
export function speechOfPage(): Readonly<Record<string, string>> {
  return { ...(language !== 'en' && { lang: language }), ...(locale !== ownLocale && { region: locale }) };
}

/** The same for an engine, in its arguments. What a file leaves open it reads as its reader writes it, whoever reads what it says. */
export function speechOfEngine(): string[] {
  return [
    `--plan-language=${languageOfEngine(process.argv, language)}`,
    ...(region === null ? [] : [`--plan-region=${region}`]),
    ...(isForPrograms(process.argv) ? [forProgramsSwitch] : []),
  ];
}
