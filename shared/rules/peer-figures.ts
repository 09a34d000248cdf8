import type { FundedLane } from '../model/codes';
import type { Goal } from '../model/goal';
import type { Money } from '../model/money';
import type { Peer, Pressure } from '../model/peer';
import { type Plan, settingsOf } from '../model/plan';
import { cardsByName, sumsByName } from './by-name';
import type { Card } from './card';
import { changeInYear } from './figures';
import { goalsOf } from './goals';
import { joining, onceForEach } from './memo';
import { peersOf } from './peers';
import { type Serving, servedBy } from './serves';

/** Initiatives, and what they are given of the one-off money of the plan's first year, in minor units. */
interface Share {
  readonly count: number;
  readonly money: Money;
}

/** How much serves a peer because a goal says so, and how much by its outcome alone. */
export type BySaying = Readonly<Record<Serving['by'], Share>>;

export interface PressureServed {
  readonly pressure: Pressure;
  readonly goals: readonly Goal[];
  readonly funded: BySaying;
}

export interface PeerServed {
  readonly peer: Peer;
  readonly lanes: Readonly<Record<FundedLane, BySaying>>;
  /** Both lanes together. */
  readonly funded: BySaying;
  /** Below the funding lines and in the backlog, and not ruled out: money counts as nothing. */
  readonly waiting: BySaying;
  /** Goals that name the peer, in the order of the goals. */
  readonly goals: readonly Goal[];
  readonly pressures: readonly PressureServed[];
}

export interface PeersServed {
  readonly peers: readonly PeerServed[];
  /** Funded initiatives, and those of them that serve no peer. */
  readonly funded: number;
  readonly nobody: readonly Card[];
}

interface Group {
  readonly cards: readonly Card[];
  readonly money: Money;
  readonly servings: readonly Serving[];
}

/** Cards of one name serve the same peers in the same way, from the same lane, and stand alike: funded, waiting or ruled out. */
function nameOf(card: Card): string {
  const { outcome, goalId } = card.initiative;
  const standing = isPaid(card) ? 'paid' : isWaiting(card) ? 'waiting' : 'out';
  return `${card.placement.lane} ${standing} ${outcome ?? ''} ${goalId ?? ''}`;
}

function isPaid({ placement, funded }: Card): boolean {
  return funded && placement.lane !== 'backlog';
}

/** Not funded, and could be: what is ruled out, stopped or live already waits for nothing. */
function isWaiting(card: Card): boolean {
  const { placement, stopped, initiative } = card;
  if (isPaid(card) || stopped || placement.mark === 'never') return false;
  return initiative.status !== 'stopped' && initiative.status !== 'live';
}

/** An edit puts a new group last: by their names they always come in the same order. */
function inOrder(groups: ReadonlyMap<string, readonly Card[]>) {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

const members = cardsByName(nameOf);
const sums = sumsByName((plan, card) => [
  [nameOf(card), [1, changeInYear(card, settingsOf(plan).firstYear)]],
]);

const nobodyOf = joining<Card>();

/**
 * Whom the funded plan serves, peer by peer: money of work that serves several counts with each of them, so the rows do not
 * add up to what is spent.
 */
export const peersServed = onceForEach((plan: Plan, scenarioId: string): PeersServed => {
  const money = sums(plan, scenarioId);
  const groups = inOrder(members(plan, scenarioId)).flatMap(([name, cards]): Group[] => {
    const [first] = cards;
    if (!first) return [];
    return [{ cards, money: money.get(name)?.[1] ?? 0, servings: servedBy(plan, first.initiative) }];
  });
  const goals = goalsOf(plan, scenarioId).goals.map(({ goal }) => goal);
  const paid = groups.filter(({ cards: [first] }) => first && isPaid(first));
  return {
    peers: peersOf(plan).map((peer) => servedPeer(peer, groups, goals)),
    funded: paid.reduce((sum, { cards }) => sum + cards.length, 0),
    nobody: nobodyOf(paid.filter(({ servings }) => servings.length === 0).map(({ cards }) => cards)),
  };
});

function servedPeer(peer: Peer, groups: readonly Group[], goals: readonly Goal[]): PeerServed {
  const inLane = (lane: FundedLane) =>
    shares(peer, groups, ({ placement, funded }) => funded && placement.lane === lane);
  const own = goals.filter(({ peerId }) => peerId === peer.id);
  return {
    peer,
    lanes: { run: inLane('run'), innovate: inLane('innovate') },
    funded: shares(peer, groups, isPaid),
    waiting: shares(peer, groups, isWaiting),
    goals: own,
    pressures: peer.pressures.map((pressure) => ({
      pressure,
      goals: own.filter(({ pressureId }) => pressureId === pressure.id),
      funded: shares(peer, groups, isPaid, pressure),
    })),
  };
}

function shares(
  peer: Peer,
  groups: readonly Group[],
  counts: (card: Card) => boolean,
  pressure?: Pressure,
): BySaying {
  const sum = (by: Serving['by']): Share => {
    const found = groups.filter(
      ({ cards: [first], servings }) =>
        first &&
        counts(first) &&
        servings.some(
          (each) => each.peer === peer && each.by === by && (!pressure || each.pressures.includes(pressure)),
        ),
    );
    return {
      count: found.reduce((count, { cards }) => count + cards.length, 0),
      money: found.reduce((all, { money }) => all + money, 0),
    };
  };
  return { goal: sum('goal'), outcome: sum('outcome') };
}

const waitingOf = joining<Card>();

/** Initiatives that would serve some peers (ids, one a line) were they funded: those whose goal says so first. */
export const waitingForAll = onceForEach(
  (plan: Plan, scenarioId: string, peerIds: string): readonly Card[] => {
    const wanted = new Set(peerIds.split('\n'));
    const groups = inOrder(members(plan, scenarioId))
      .map(([, cards]) => cards)
      .filter(([first]) => first && isWaiting(first));
    const serving = (by: Serving['by']) =>
      groups.filter(
        ([first]) =>
          first &&
          servedBy(plan, first.initiative).some((each) => wanted.has(each.peer.id) && each.by === by),
      );
    return waitingOf([...serving('goal'), ...serving('outcome')]);
  },
);
