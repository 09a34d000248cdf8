/**
 * How well a text answers what is typed: every word typed must begin a word of the text, or at least stand in it. 0 is the
 * best (the text begins with all of it), null no answer. Case does not count.
 */
function matchRank(text: string, typed: string): number | null {
  const wanted = typed.trim().toLowerCase();
  const within = text.toLowerCase();
  if (within.startsWith(wanted)) return 0;
  let rank = 1;
  for (const word of wanted.split(/\s+/)) {
    const at = within.indexOf(word);
    if (at < 0) return null;
    if (!beginsWord(within, word)) rank = 2;
  }
  return rank;
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  return false;
}

/** Those whose text answers what is typed, the best first and else in their order; at most so many. */
export function bestMatches<T>(
  all: Iterable<T>,
  typed: string,
  { textOf, most }: { readonly textOf: (each: T) => string; readonly most: number },
): T[] {
  const ranks: [T[], T[], T[]] = [[], [], []];
  for (const each of all) {
    const rank = matchRank(textOf(each), typed);
    if (rank === 0 || rank === 1 || rank === 2) ranks[rank].push(each);
    if (ranks[0].length === most) break;
  }
  return ranks.flat().slice(0, most);
}
