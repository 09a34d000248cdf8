import { language, wordsLocale } from '../../../shared/words/language';

/** Says on the page's root element which language it is in: for screen readers, hyphens and PDFs. */
export function markLanguage(): void {
  if (language !== 'en') document.documentElement.lang = wordsLocale;
}
