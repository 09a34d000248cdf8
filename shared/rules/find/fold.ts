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
  // Most texts are plain ASCII, and a plan may hold 100,000 of them.
  if (isAscii(small)) return small;
  return small
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(strange, (letter) => plain[letter] ?? letter)
    .replace(/\s+/g, ' ');
}

const other = /[^\0-\x7f]/;

function isAscii(text: string): boolean {
  return !other.test(text);
}

/** Whether a character of a folded text belongs to a word. */
export function isOfWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
