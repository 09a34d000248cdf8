import { counted } from '../counts';
import { listWords } from '../report-counts';
import { say } from '../say';

const kinds: readonly (readonly [of: RegExp, words: string])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u, say`Chinese or Japanese`],
  [/\p{Script=Hangul}/u, say`Korean`],
  [/\p{Script=Arabic}/u, say`Arabic`],
  [/\p{Script=Hebrew}/u, say`Hebrew`],
  [/\p{Script=Thai}/u, say`Thai`],
  [/\p{Script=Devanagari}/u, say`Devanagari`],
  [/\p{Extended_Pictographic}/u, say`emoji`],
];

/**
 * That signs are missing on paper since no font of this computer has them: how many, and of which kind, since the signs
 * themselves could not be shown either. Empty where none is missing.
 */
export function missingSignsWords(signs: string): string {
  const all = [...signs];
  if (all.length === 0) return '';
  const known = kinds.filter(([of]) => all.some((sign) => of.test(sign)));
  const isOther = all.some((sign) => !kinds.some(([of]) => of.test(sign)));
  const names = [...known.map(([, words]) => words), ...(isOther ? [say`others`] : [])];
  const which = known.length === 0 ? '' : ` (${listWords(names)})`;
  return all.length === 1
    ? say`This computer has no font for one sign in it${which}: an empty box stands in its place. Install a font that has it, and export again.`
    : say`This computer has no font for ${counted(all.length, 'sign')} in it${which}: empty boxes stand in their place. Install fonts that have them, and export again.`;
}
