import { language } from './language';

/** A value in a text; numbers come ready made by locale. */
type Value = string | number | bigint | null | undefined;

// Awaited here, not by an entry: a module beside one that awaits is not held back, one that imports it is.
const catalogue = language === 'de' ? await import('./german') : null;
const told = catalogue?.german;

/** A text for people in their language. Its key is the English text, with {0}, {1} for the values. */
export function say(parts: TemplateStringsArray, ...values: readonly Value[]): string {
  const found = told?.[keyOf(parts)];
  return found === undefined ? joined(parts, values) : filled(found, values);
}

/** Where one English word is two in another language: `sayAs('state')` before the text says which is meant. */
export function sayAs(meant: string): typeof say {
  return (parts, ...values) => {
    const found = told?.[`${keyOf(parts)} ¦ ${meant}`];
    return found === undefined ? joined(parts, values) : filled(found, values);
  };
}

/** One and many of what is counted, by its English word for one; undefined in English, which has them at the place. */
export function formsOf(noun: string): readonly string[] | undefined {
  return catalogue?.nouns[noun];
}

const keys = new WeakMap<TemplateStringsArray, string>();

function keyOf(parts: TemplateStringsArray): string {
  let key = keys.get(parts);
  if (key === undefined) {
    key = parts.reduce((made, part, index) => `${made}{${index - 1}}${part}`);
    keys.set(parts, key);
  }
  return key;
}

// An amount in millions ends in a full stop of its own, and the sentence with it.
const filled = (text: string, values: readonly Value[]) =>
  text
    .replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]))
    .replace(/(Mio|Mrd)\.\./g, '$1.');

function joined(parts: TemplateStringsArray, values: readonly Value[]): string {
  let made = parts[0] ?? '';
  for (let index = 0; index < values.length; index += 1)
    made += String(values[index]) + (parts[index + 1] ?? '');
  return made;
}
