import { counted } from '../../../../shared/words/counts';
import { say } from '../../../../shared/words/say';
import { announce } from '../../../state/window/announcer';
import { leftOf, storeCells } from '../edit-cells';
import { tellLeft } from '../left-cells';
import { changesOf, type Match } from './matches';

/** Replaces in the cells as one step; those that cannot hold it are told with the reason, and stay as they are. */
export async function replaceIn(matches: readonly Match[]): Promise<void> {
  const changes = changesOf(matches);
  const unread = matches.flatMap(({ card, column, read }) =>
    read.ok ? [] : [leftOf(card, column, read.words)],
  );
  const sets = changes.flatMap(({ card, column, read }) =>
    read.ok ? [{ card, column, value: read.value }] : [],
  );
  const refused = await storeCells(sets);
  if (!refused) return;
  announce(say`Replaced in ${counted(sets.length - refused.length, 'cell')}`);
  tellLeft([...unread, ...refused], sets.length + unread.length, say`replaced`);
}
