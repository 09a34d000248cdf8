/** What is looked for in cells, and what is to stand there. */
export interface ReplaceAsked {
  readonly find: string;
  readonly by: string;
  readonly matchCase: boolean;
  /** Only where the cell holds nothing else, outer blanks apart. */
  readonly wholeCell: boolean;
}

export interface Replaced {
  /** The text as it is to be. */
  readonly text: string;
  /** Where in the text before something was found: from, and up to but not with. */
  readonly found: readonly { readonly from: number; readonly to: number }[];
}

/**
 * Replaces what is found in a text, every time it is found from the left on; null where it is not. The words are taken as they
 * are: no sign stands for others, neither in what is looked for nor in what takes its place. What is empty is never found.
 */
export function replacing({
  find,
  by,
  matchCase,
  wholeCell,
}: ReplaceAsked): (text: string) => Replaced | null {
  if (find === '') return () => null;
  const words = find.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
  const pattern = new RegExp(wholeCell ? `^\\s*${words}\\s*$` : words, matchCase ? 'gu' : 'giu');
  return (text) => {
    const found = [...text.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
    }));
    return found.length === 0 ? null : { text: text.replace(pattern, () => by), found };
  };
}
