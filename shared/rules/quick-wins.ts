import { type PeerId, peerIds, peerPressures } from '../model/peers';
import type { Plan } from '../model/plan';
import { settingsOf } from '../model/plan';
import { quarterIn } from '../model/quarter';
import type { Card } from './card';
import { cardsOf } from './cards';
import { dependenciesFrom } from './lines';
import { onceForEach } from './memo';

/** What could be finished for a peer within 90 days, in the order of the lists: funded work first. */
export interface QuickWins {
  readonly peer: PeerId;
  readonly cards: readonly Card[];
}

/**
 * Quick wins by peer: work of one quarter, which is 90 days, that starts in the plan's first quarter or has no start yet,
 * has an outcome that answers one of the peer's pressures, is neither live, stopped nor ruled out, and needs nothing that is
 * not live. One initiative may be a quick win for several peers.
 */
export const quickWinsOf = onceForEach((plan: Plan, scenarioId: string): readonly QuickWins[] => {
  const { lanes } = cardsOf(plan, scenarioId);
  const inOrder = [lanes.run, lanes.innovate].flatMap(({ funded }) => funded);
  const waiting = [lanes.run, lanes.innovate].flatMap(({ unfunded }) => unfunded);
  const quick = [...inOrder, ...waiting, ...lanes.backlog.unfunded].filter((card) => isQuick(plan, card));
  return peerIds.map((peer) => ({ peer, cards: quick.filter((card) => serves(card, peer)) }));
});

function isQuick(plan: Plan, { initiative, placement, stopped }: Card): boolean {
  const { id, status } = initiative;
  if (stopped || placement.mark === 'never' || status === 'live' || status === 'stopped') return false;
  if (placement.lengthQuarters > 1) return false;
  if (placement.start !== null && placement.start > quarterIn(settingsOf(plan).firstYear, 1)) return false;
  return dependenciesFrom(plan.dependency)
    .of(id)
    .every(({ kind, toId }) => kind !== 'needs' || plan.initiative.get(toId)?.status === 'live');
}

function serves({ initiative: { outcome } }: Card, peer: PeerId): boolean {
  return outcome !== null && peerPressures[peer].some(({ outcomes }) => outcomes.includes(outcome));
}
