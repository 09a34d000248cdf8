import type { Plan } from '../../model/plan';
import { settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import type { Peer } from '../../model/records/peer';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { dependenciesFrom } from '../tables/lines';
import { onceForEach } from '../tables/memo';
import { peersOf } from './peers';
import { servedBy } from './serves';

/** What could be finished for a peer within 90 days, in the order of the lists: funded work first. */
export interface QuickWins {
  readonly peer: Peer;
  readonly cards: readonly Card[];
}

/**
 * Quick wins by peer: work of one quarter, which is 90 days, that starts in the plan's first quarter or before (without a start
 * nobody has said how long it takes: one quarter is what every card begins with),
 * serves the peer by its goal or its outcome, is neither live, stopped nor ruled out, and needs nothing that is
 * not live. One initiative may be a quick win for several peers.
 */
export const quickWinsOf = onceForEach((plan: Plan, scenarioId: string): readonly QuickWins[] => {
  const { lanes } = cardsOf(plan, scenarioId);
  const inOrder = [lanes.run, lanes.innovate].flatMap(({ funded }) => funded);
  const waiting = [lanes.run, lanes.innovate].flatMap(({ unfunded }) => unfunded);
  const quick = [...inOrder, ...waiting, ...lanes.backlog.unfunded].filter((card) => isQuick(plan, card));
  const served = quick.map((card) => new Set(servedBy(plan, card.initiative).map(({ peer }) => peer.id)));
  return peersOf(plan).map((peer) => ({
    peer,
    cards: quick.filter((_, index) => served[index]?.has(peer.id)),
  }));
});

function isQuick(plan: Plan, { initiative, placement, stopped }: Card): boolean {
  const { id, status } = initiative;
  if (stopped || placement.mark === 'never' || status === 'live' || status === 'stopped') return false;
  if (placement.lengthQuarters > 1) return false;
  if (placement.start === null || placement.start > quarterIn(settingsOf(plan).firstYear, 1)) return false;
  return dependenciesFrom(plan.dependency)
    .of(id)
    .every(({ kind, toId }) => kind !== 'needs' || plan.initiative.get(toId)?.status === 'live');
}
