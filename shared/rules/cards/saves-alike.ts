import { goLiveOf } from '../time/schedule';
import type { Card } from './card';

/**
 * Whether a card, as it was and as it is, saves the same at services and leaves the same to others: what it costs does not
 * matter, only whether its effects count, from when on, and which lane pays for them.
 */
export function savesAlike(before: Card | undefined, after: Card | undefined): boolean {
  if (before === after) return true;
  const [did, does] = [counts(before), counts(after)];
  if (!before || !after || !did || !does) return did === does;
  return goLiveOf(before) === goLiveOf(after) && before.placement.lane === after.placement.lane;
}

function counts(card: Card | undefined): boolean {
  return card !== undefined && card.funded && card.goesLive;
}
