/** Letters that no decomposition takes apart, and the plain ones that are typed for them. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const strange = /[ßæœøđðłþıς]/g;

/** A text as it is searched: small letters without accents, each run of white space one blank. The same when folded again. */
export function fold(text: string): string {
  const spaced = /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
  const small = spaced.toLowerCase();
  // Letter by letter, so that a text that becomes plain ASCII takes one byte a letter and is searched in half the time.
  return small.replace(/[^\0-\x7f]+/g, foldLetters);
}

/** Few strange letters come again and again. */
const foldedBefore = new Map<string, string>();

function foldLetters(letters: string): string {
  let folded = foldedBefore.get(letters);
  if (folded === undefined) {
    folded = letters
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(strange, (letter) => plain[letter] ?? letter)
      .replace(/\s+/g, ' ');
    if (letters.length < 3) foldedBefore.set(letters, folded);
  }
  return folded;
}

/** Whether a character of a folded text belongs to a word. */
export function isOfWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
