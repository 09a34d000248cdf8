/** Reads bytes as one encoding; null where they do not fit it. */
type ReadAs = (bytes: Uint8Array, label: string) => string | null;

/** What files of old programs are in that are neither UTF-8 nor windows-1252. */
const others = ['cp850', 'macintosh'] as const;
/** Bytes that are looked at. */
const looked = 200_000;

/**
 * The encoding of bytes that are no UTF-8, where windows-1252 makes no words of most of what is not ASCII and another one
 * makes words of all of it: "B³ro" and "BŸro" are "Büro" to somebody. Else windows-1252.
 */
export function likelyPage(bytes: Uint8Array, readAs: ReadAs): string {
  const piece = bytes.subarray(0, looked);
  const usual = oddIn(readAs(piece, 'windows-1252') ?? '');
  if (usual.count === 0 || usual.strange < usual.count / 2) return 'windows-1252';
  const fitting = others.find((label) => {
    const { count, strange } = oddIn(readAs(piece, label) ?? '');
    return count > 0 && strange === 0;
  });
  return fitting ?? 'windows-1252';
}

const lowerCase = /^[\p{Ll}ªº]$/u;
const upperCase = /^\p{Lu}$/u;
/** Letters of the languages that these encodings are for. */
const usualLetter = /^[À-ÖØ-öø-ÿŒœŸŠšŽž]$/u;
const usualSign = /^[€£§©®°«»–—‘’“”„…·•º¡¿´\u00A0]$/u;

/** How many characters are beyond ASCII, and how many of them stand where no word has them. */
function oddIn(text: string): { readonly count: number; readonly strange: number } {
  let count = 0;
  let strange = 0;
  for (const { 0: character, index } of text.matchAll(/[^\0-\x7F]/gu)) {
    count += 1;
    const before = text[index - 1] ?? '';
    const after = text[index + character.length] ?? '';
    if (isStrange(character, before, after)) strange += 1;
  }
  return { count, strange };
}

function isStrange(character: string, before: string, after: string): boolean {
  const isInside = lowerCase.test(before) && lowerCase.test(after);
  if (usualSign.test(character)) return /[\p{L}]/u.test(after) && (isInside || /[€§…]/.test(character));
  if (!usualLetter.test(character)) return true;
  // No word has a capital after a small letter, or a small one before capitals only.
  if (upperCase.test(character))
    return lowerCase.test(before) || character === 'Ÿ' || (character === 'Ž' && isInside);
  return upperCase.test(before) && upperCase.test(after);
}
