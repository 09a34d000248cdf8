import type { BySaying, PeerServed } from '../../rules/peers/peer-figures';
import type { Missing } from '../../rules/questions/missing-of-funded';
import { counted } from '../counts';
import { compactMoney } from '../money';
import { say } from '../say';
import type { Speech } from '../speech';

/** What a cell of the map says in full: "2 initiatives by goal, € 1.20M; 3 by outcome alone, € 0.40M". */
export function servedWords({ goal, outcome }: BySaying, speech: Speech): string {
  const parts = [
    goal.count > 0 && say`${counted(goal.count, 'initiative')} by goal, ${compactMoney(goal.money, speech)}`,
    outcome.count > 0 &&
      say`${goal.count > 0 ? outcome.count : counted(outcome.count, 'initiative')} by outcome alone, ${compactMoney(outcome.money, speech)}`,
  ];
  return parts.filter(Boolean).join('; ') || say`nothing`;
}

/** How a peer stands, as a sentence: served by goals, by outcomes alone, or not at all. */
export function peerVerdictWords(
  { peer, funded }: Pick<PeerServed, 'peer' | 'funded'>,
  speech: Speech,
): string {
  const { goal, outcome } = funded;
  if (goal.count > 0)
    return say`${counted(goal.count, 'funded initiative')} ${goal.count === 1 ? say`answers` : say`answer`} the ${peer.name} by goal: ${compactMoney(goal.money, speech)}.`;
  if (outcome.count === 0) return say`Nothing funded speaks to the ${peer.name}.`;
  return say`No goal of anything funded names the ${peer.name}; ${counted(outcome.count, 'initiative')} ${outcome.count === 1 ? say`speaks` : say`speak`} to them by outcome alone.`;
}

/** What is missing of funded work, as the head of a line. */
export const missingWords: Readonly<Record<Missing, string>> = {
  businessOwner: say`No business owner`,
  itOwner: say`No IT owner`,
  sponsor: say`No sponsor, neither of its own nor of its goal`,
  goal: say`Tied to no goal`,
  capability: say`No capability that changes`,
  metric: say`The goal has no metric`,
  baseline: say`The goal has no baseline`,
  target: say`The goal has no target`,
  targetDate: say`The goal has no day`,
  outcome: say`No outcome`,
  peer: say`The goal names no peer`,
  pressure: say`The goal names no pressure`,
};
