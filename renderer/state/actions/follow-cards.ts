import type { Command } from '../../../shared/rules/command';
import { selectAll } from '../board/selection';
import { type DispatchOptions, dispatch } from '../plan/dispatch';
import { noteKeyboard } from '../window/keyboard-place';
import { focusCard, useView } from '../window/view-store';
import { idsOf, type Target } from './card-action';
import { goTo, nextAfter } from './next-card';

/** Selection and keyboard go along with what was moved, unless the user has gone on meanwhile. */
export async function followed(target: Target, command: Command, options?: DispatchOptions): Promise<void> {
  const stays = whereItIs();
  await dispatch(command, options);
  if (stays()) follow(target);
}

/** Whether the keyboard is still where it is now, or nowhere: an answer that comes late must not call it back. */
export function whereItIs(): () => boolean {
  const isElsewhere = noteKeyboard();
  const { focused: then } = useView.getState();
  return () => {
    if (isElsewhere()) return false;
    const { focused: now } = useView.getState();
    return now === then || now === null;
  };
}

function follow(target: Target): void {
  const ids = idsOf(target);
  const [first] = ids;
  if (!first) return;
  if (!ids.every((id) => useView.getState().selection.has(id))) selectAll(ids);
  focusCard(first);
}

/** What leaves its place for good leaves the keyboard to the next card, so that a list is gone through key by key. */
export async function passedOn(target: Target, dispatched: ReturnType<typeof dispatch>): Promise<void> {
  const next = nextAfter(target.cards, target.chosen);
  const stays = whereItIs();
  const { kind } = await dispatched;
  if (!stays()) return;
  if (kind === 'done' && next) goTo(next);
  else if (kind !== 'done') follow(target);
}
