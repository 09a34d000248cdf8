import { firstPeers } from '../../model/peers';
import type { Plan } from '../../model/plan';
import type { Goal } from '../../model/records/goal';
import type { Peer, Pressure } from '../../model/records/peer';
import { memoByFirst } from '../tables/memo';

/** All peers of a plan, also those it leaves out: the four of every plan as they were changed, then its own, in their order. */
export const allPeers = memoByFirst((table: Plan['peer']): readonly Peer[] => {
  const own = [...table.values()].filter(({ id }) => !isFirstPeer(id));
  return [...firstPeers.map((peer) => table.get(peer.id) ?? peer), ...own].sort(
    (a, b) => a.place - b.place || (a.id < b.id ? -1 : 1),
  );
});

const shown = memoByFirst((table: Plan['peer']): readonly Peer[] =>
  allPeers(table).filter(({ leftOut }) => !leftOut),
);

/** The peers of a plan in their order, without those it leaves out. */
export function peersOf(plan: Plan): readonly Peer[] {
  return shown(plan.peer);
}

/** Whether every plan begins with the peer of this id. */
export function isFirstPeer(id: string): boolean {
  return firstPeers.some((peer) => peer.id === id);
}

/** A peer by its id; undefined where there is none, or the plan leaves it out. */
export function peerOf(plan: Plan, id: string | null): Peer | undefined {
  return id === null ? undefined : peersOf(plan).find((peer) => peer.id === id);
}

/** The peer that a goal answers, and which of that peer's pressures; undefined for either that it does not name. */
export function answeredBy(
  plan: Plan,
  goal: Pick<Goal, 'peerId' | 'pressureId'> | undefined,
): { readonly peer?: Peer | undefined; readonly pressure?: Pressure | undefined } {
  const peer = peerOf(plan, goal?.peerId ?? null);
  return { peer, pressure: peer?.pressures.find(({ id }) => id === goal?.pressureId) };
}
