import { counted } from '../../../../shared/words/counts';
import { say } from '../../../../shared/words/say';
import { changesOf, type Match } from './matches';

/** How many cells hold it, and how many of them cannot be replaced. */
export function foundWords(sought: string, matches: readonly Match[]): string {
  if (sought === '') return say`Type what is looked for.`;
  if (matches.length === 0) return say`Nothing found`;
  const rows = new Set(matches.map(({ card }) => card.initiative.id)).size;
  const found = say`Found in ${counted(matches.length, 'cell')} of ${counted(rows, 'initiative')}`;
  const unread = matches.filter(({ read }) => !read.ok).length;
  const same = matches.length - unread - changesOf(matches).length;
  const cannot = unread > 0 ? say`, ${counted(unread, 'cell')} cannot hold the new text` : '';
  return `${found}${cannot}${same > 0 && same < matches.length ? say`, ${counted(same, 'cell')} would stay the same` : ''}`;
}
