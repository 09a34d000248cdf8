import { foldedName } from '../../model/folded-name';
import { difference, type Patch } from '../../model/patch';
import { firstPeers } from '../../model/peers';
import type { Plan } from '../../model/plan';
import type { Peer } from '../../model/records/peer';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { rowsOf, upserted } from '../tables/upsert';
import { allPeers, isFirstPeer, peersOf } from './peers';

/** More peers than these nobody answers. */
const mostPeers = 20;

/**
 * Adds a peer or changes one: goals that name a pressure which is gone name none. Refuses a name that another peer has,
 * more than 20 peers, and two pressures of one name.
 */
export function setPeer(plan: Plan, { peer: wanted }: CommandOf<'peer/set'>): Decision {
  const peer: Peer = { ...wanted, leftOut: false };
  const others = peersOf(plan).filter(({ id }) => id !== peer.id);
  if (others.some(({ name }) => foldedName(name) === foldedName(peer.name)))
    return refuse('peer-name-taken', [], { name: peer.name });
  if (others.length >= mostPeers) return refuse('too-many-peers', [], { most: mostPeers });
  const texts = peer.pressures.map(({ text }) => foldedName(text));
  const twice = peer.pressures.find(({ text }, at) => texts.indexOf(foldedName(text)) !== at);
  if (twice) return refuse('pressure-twice', [], { name: twice.text });
  const isKnown = allPeers(plan.peer).some(({ id }) => id === peer.id);
  return patched(
    { ...storedPeer(plan, peer), ...untied(plan, peer.id, peer) },
    isKnown ? 'peer-changed' : 'peer-added',
    { title: peer.name },
  );
}

/** Takes peers away; goals that answer them answer nobody. Refuses who is not there. */
export function deletePeers(plan: Plan, { ids }: CommandOf<'peer/delete'>): Decision {
  const peers = peersOf(plan).filter(({ id }) => ids.includes(id));
  if (peers.length < new Set(ids).size) return refuse('peer-missing');
  const [first, own] = [
    peers.filter(({ id }) => isFirstPeer(id)),
    peers.filter(({ id }) => !isFirstPeer(id)),
  ];
  const left = first.map((peer) => storedPeer(plan, { ...peer, leftOut: true }).peer);
  const changed = peers.flatMap(({ id }) => untied(plan, id, null).goal?.changed ?? []);
  return patched(
    {
      peer: {
        added: left.flatMap((part) => part?.added ?? []),
        changed: left.flatMap((part) => part?.changed ?? []),
        removed: own,
      },
      goal: { changed },
    },
    'peer-deleted',
    { count: peers.length, title: peers[0]?.name ?? '' },
  );
}

/** One of the four of every plan as a new plan has it. Refuses any other peer, and a name that another has by now. */
export function restorePeer(plan: Plan, { id }: CommandOf<'peer/restore'>): Decision {
  const peer = firstPeers.find((each) => each.id === id);
  if (!peer) return refuse('peer-missing');
  const isTaken = peersOf(plan).some(
    (each) => each.id !== id && foldedName(each.name) === foldedName(peer.name),
  );
  if (isTaken) return refuse('peer-name-taken', [], { name: peer.name });
  const row = plan.peer.get(id);
  return patched({ peer: { removed: row ? [row] : [] }, ...untied(plan, id, peer) }, 'peer-restored', {
    title: peer.name,
  });
}

/** Refuses a second liaison for one business unit. */
export function setLiaison(plan: Plan, { liaison }: CommandOf<'liaison/set'>): Decision {
  const unit = foldedName(liaison.businessUnit);
  for (const other of plan.liaison.values())
    if (other.id !== liaison.id && foldedName(other.businessUnit) === unit)
      return refuse('liaison-there', [], { unit: liaison.businessUnit, person: other.person });
  return patched(upserted(plan, 'liaison', liaison), 'liaison-set', { title: liaison.businessUnit });
}

export function deleteLiaisons(plan: Plan, { ids }: CommandOf<'liaison/delete'>): Decision {
  const rows = rowsOf(plan, 'liaison', ids);
  if (!rows) return refuse('liaison-missing');
  return patched({ liaison: { removed: rows } }, 'liaison-deleted', { title: rows[0]?.businessUnit ?? '' });
}

/** A row for the peer; one of the four that is as in a new plan needs none, but keeps the one it has. */
function storedPeer(plan: Plan, peer: Peer): Patch {
  const first = firstPeers.find(({ id }) => id === peer.id);
  if (first && !plan.peer.has(peer.id) && !difference(first, peer)) return {};
  return upserted(plan, 'peer', peer);
}

/** Goals that answer this peer, less what the peer will no longer have: a pressure, or (null) everything. */
function untied(plan: Plan, peerId: string, will: Peer | null): Patch {
  const kept = new Set<string | null>(will?.pressures.map(({ id }) => id));
  const changed = [...plan.goal.values()].flatMap((goal) => {
    if (goal.peerId !== peerId) return [];
    const to = will
      ? { pressureId: kept.has(goal.pressureId) ? goal.pressureId : null }
      : { peerId: null, pressureId: null };
    return difference(goal, to) ?? [];
  });
  return { goal: { changed } };
}
