/** Words shorter than this are not taken for others: too many lie one letter away. */
const fewestLetters = 4;

/** Whether a folded word may be mistyped: of letters alone, and long enough. */
export function mayBeMistyped(word: string): boolean {
  return word.length >= fewestLetters && /^\p{L}+$/u.test(word);
}

/**
 * How much of the beginning of `word` is `typed` but for one letter: changed, left out, put in, or two neighbours swapped;
 * -1 where more is amiss.
 */
function nearBeginning(typed: string, word: string): number {
  const { length } = typed;
  if (word.length < length - 1) return -1;
  let at = 0;
  while (at < length && typed[at] === word[at]) at += 1;
  if (at === length) return length;
  const rest = typed.slice(at + 1);
  if (at < word.length && word.startsWith(rest, at + 1)) return length;
  if (word.startsWith(rest, at)) return length - 1;
  if (word.startsWith(typed.slice(at), at + 1)) return length + 1;
  const swapped = typed[at] === word[at + 1] && typed[at + 1] === word[at];
  return swapped && word.startsWith(typed.slice(at + 2), at + 2) ? length : -1;
}

/** The beginnings of known words that lie at most one letter from what is typed. */
export function nearBeginnings(typed: string, words: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const word of words) {
    const length = nearBeginning(typed, word);
    if (length > 0) found.add(word.slice(0, length));
  }
  return [...found];
}
