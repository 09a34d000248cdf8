import type { Command } from '../../shared/rules/command';
import { idsOf, type Target } from './card-action';
import { dispatch } from './dispatch';
import { goTo, nextAfter } from './next-card';
import { selectAll } from './selection';
import { focusCard, useView } from './view-store';

/** Selection and keyboard go along with what was moved, unless the user has gone on meanwhile. */
export async function followed(target: Target, command: Command): Promise<void> {
  const stays = whereItIs();
  await dispatch(command);
  if (stays()) follow(target);
}

/** Whether the keyboard is still on the card it is on now, or on none: an answer that comes late must not call it back. */
function whereItIs(): () => boolean {
  const { focused: then } = useView.getState();
  return () => {
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
