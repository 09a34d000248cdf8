import { language, locale } from './language';
import { formsOf, say } from './say';

/** "1 initiative", "3 initiatives", "no initiatives"; German "0 Initiativen", which is right in every case and gender. */
export function counted(count: number, one: string, many = `${one}s`): string {
  const forms = formsOf(one);
  if (forms) return `${count.toLocaleString(locale)} ${count === 1 ? forms[0] : forms[1]}`;
  if (count === 0) return `no ${many}`;
  return `${count.toLocaleString(locale)} ${count === 1 ? one : many}`;
}

/** The first letter in upper case: the start of a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Its first letter in lower case, to go on within a sentence; German as it is. */
export function lowerFirst(text: string): string {
  return language === 'en' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** What is no noun in any language, within a sentence: its first letter in lower case. */
export function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A name of ours within a sentence: in lower case in English; German nouns keep their capital. */
export function inSentence(name: string): string {
  return language === 'en' ? name.toLowerCase() : name;
}

/** "“Loyalty wallet”" or "3 initiatives": what a command was about. */
export function subject(count: number, title: string): string {
  if (count !== 1) return counted(count, 'initiative');
  return say`“${title.length > 60 ? `${title.slice(0, 59)}…` : title}”`;
}
