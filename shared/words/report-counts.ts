import { counted } from './counts';

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const rest = words.slice(0, -1);
  return rest.length ? `${rest.join(', ')} and ${last}` : last;
}

/** How many of a list are funded: "5 of 6 initiatives", "all 6 initiatives", "none of 6 initiatives". */
export function fundedCountWords(funded: number, unfunded: number): string {
  const all = funded + unfunded;
  if (all === 0) return 'no initiatives yet';
  if (funded === 0) return all === 1 ? 'not the one initiative' : `none of ${counted(all, 'initiative')}`;
  if (unfunded === 0) return all === 1 ? 'the one initiative' : `all ${counted(all, 'initiative')}`;
  return `${ofWords(funded, all)} initiatives`;
}

/** "5 of 1,547". */
export function ofWords(some: number, all: number): string {
  return `${some.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`;
}

/** The remark below a list that shows its first rows only; null where it shows all. */
export function moreWords(shown: number, all: number, where: string): string | null {
  return all > shown ? `and ${counted(all - shown, 'more', 'more')} ${where}` : null;
}

/** Text of at most `limit` letters, cut between words where it can, with an ellipsis; line breaks become spaces. */
export function shortened(text: string, limit: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const letters = [...flat];
  if (letters.length <= limit) return flat;
  const cut = letters.slice(0, limit - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > limit * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
