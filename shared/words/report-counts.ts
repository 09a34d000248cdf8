import { counted } from './counts';
import { locale } from './language';
import { say } from './say';

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const rest = words.slice(0, -1);
  return rest.length ? say`${rest.join(', ')} and ${last}` : last;
}

/** How many of a list are funded: "5 of 6 initiatives", "all 6 initiatives", "none of 6 initiatives". */
export function fundedCountWords(funded: number, unfunded: number): string {
  const all = funded + unfunded;
  if (all === 0) return say`no initiatives yet`;
  if (funded === 0)
    return all === 1 ? say`not the one initiative` : say`none of ${counted(all, 'initiative')}`;
  if (unfunded === 0) return all === 1 ? say`the one initiative` : say`all ${counted(all, 'initiative')}`;
  return say`${ofWords(funded, all)} initiatives`;
}

/** "5 of 1,547". */
export function ofWords(some: number, all: number): string {
  return say`${some.toLocaleString(locale)} of ${all.toLocaleString(locale)}`;
}

/** The remark below a list that shows its first rows only; null where it shows all. */
export function moreWords(shown: number, all: number, where: string): string | null {
  return all > shown ? say`and ${counted(all - shown, 'more', 'more')} ${where}` : null;
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
