import type { FundedLane } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import type { Goal } from '../../model/records/goal';
import type { Peer, Pressure } from '../../model/records/peer';
import { sumsByName, workByName } from '../cards/by-name';
import type { Work } from '../cards/card';
import { idsOf } from '../cards/card-ids';
import { isSameOverTime } from '../cards/card-sums';
import { changeInYear } from '../cards/figures';
import { goalSteps, goalsOf } from '../outcomes/goals';
import { joining, onceForEach } from '../tables/memo';
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
  readonly nobody: readonly Work[];
}

interface Group {
  /** It stands for all of them. */
  readonly first: Work;
  readonly cards: readonly Work[];
  readonly money: Money;
  readonly servings: readonly Serving[];
}

/** Cards of one name serve the same peers in the same way, from the same lane, and stand alike: funded, waiting or ruled out. */
function nameOf(card: Work): string {
  const { outcome, goalId } = card.initiative;
  const standing = isPaid(card) ? 'paid' : isWaiting(card) ? 'waiting' : 'out';
  return `${card.placement.lane} ${standing} ${outcome ?? ''} ${goalId ?? ''}`;
}

function isPaid({ placement, funded }: Work): boolean {
  return funded && placement.lane !== 'backlog';
}

/** Not funded, and could be: what is ruled out, stopped or live already waits for nothing. */
function isWaiting(card: Work): boolean {
  const { placement, stopped, initiative } = card;
  if (isPaid(card) || stopped || placement.mark === 'never') return false;
  return initiative.status !== 'stopped' && initiative.status !== 'live';
}

/** An edit puts a new group last: by their names they always come in the same order. */
function inOrder(groups: ReadonlyMap<string, readonly Work[]>) {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

const members = workByName(nameOf);
const sums = sumsByName(
  (plan, card) => [[nameOf(card), [1, changeInYear(card, settingsOf(plan).firstYear)]]],
  isSameOverTime,
);

/** Sorts the initiatives of a large plan by whom they serve beforehand, step by step. */
export function* peersServedSteps(plan: Plan, scenarioId: string): Generator<void, void> {
  yield* members.steps(plan, scenarioId);
  yield* sums.steps(plan, scenarioId);
  yield* goalSteps(plan, scenarioId);
  peersServed(plan, scenarioId);
}

const nobodyOf = joining<Work>();

/**
 * Whom the funded plan serves, peer by peer: money of work that serves several counts with each of them, so the rows do not
 * add up to what is spent.
 */
export const peersServed = onceForEach((plan: Plan, scenarioId: string): PeersServed => {
  const [cards, money] = [members(plan, scenarioId), sums(plan, scenarioId)];
  const { peer, goal } = plan;
  const known = served.get(cards);
  if (known?.money === money && known.peer === peer && known.goal === goal) return known.answer;
  const groups = inOrder(cards).flatMap(([name, ofName]): Group[] => {
    const [first] = ofName;
    if (!first) return [];
    const servings = servedBy(plan, first.initiative);
    return [{ first, cards: ofName, money: money.get(name)?.[1] ?? 0, servings }];
  });
  const goals = goalsOf(plan, scenarioId).goals.map((progress) => progress.goal);
  const paid = groups.filter(({ first }) => isPaid(first));
  const answer = {
    peers: peersOf(plan).map((each) => servedPeer(each, groups, goals)),
    funded: paid.reduce((sum, { cards: { length } }) => sum + length, 0),
    nobody: nobodyOf(paid.filter(({ servings }) => servings.length === 0).map((group) => group.cards)),
  };
  served.set(cards, { money, peer, goal, answer });
  return answer;
});

interface Known extends Pick<Plan, 'peer' | 'goal'> {
  readonly money: ReturnType<typeof sums>;
  readonly answer: PeersServed;
}

/** By the groups of cards, as long as their money, the goals and the peers stay: many edits leave all of them. */
const served = new WeakMap<ReturnType<typeof members>, Known>();

function servedPeer(peer: Peer, all: readonly Group[], goals: readonly Goal[]): PeerServed {
  const groups = all.flatMap(({ servings, ...group }): Served[] => {
    const serving = servings.find((each) => each.peer === peer);
    return serving ? [{ ...group, serving }] : [];
  });
  const inLane = (lane: FundedLane) => shares(groups, (card) => isPaid(card) && card.placement.lane === lane);
  const own = goals.filter(({ peerId }) => peerId === peer.id);
  return {
    peer,
    lanes: { run: inLane('run'), innovate: inLane('innovate') },
    funded: shares(groups, isPaid),
    waiting: shares(groups, isWaiting),
    goals: own,
    pressures: peer.pressures.map((pressure) => ({
      pressure,
      goals: own.filter(({ pressureId }) => pressureId === pressure.id),
      funded: shares(groups, isPaid, pressure),
    })),
  };
}

/** A group that serves a peer: each does so in one way. */
interface Served extends Omit<Group, 'servings'> {
  readonly serving: Serving;
}

function shares(groups: readonly Served[], counts: (card: Work) => boolean, pressure?: Pressure): BySaying {
  const sum = { goal: { count: 0, money: 0 }, outcome: { count: 0, money: 0 } };
  for (const { first, cards, money, serving } of groups) {
    if (!counts(first) || (pressure && !serving.pressures.includes(pressure))) continue;
    sum[serving.by].count += cards.length;
    sum[serving.by].money += money;
  }
  return sum;
}

const waitingIds = joining<string>();

/**
 * The initiatives that would serve some peers (ids, one a line) were they funded: those whose goal says so first. The list stays
 * where only their cards are others.
 */
export function waitingForAll(plan: Plan, scenarioId: string, peerIds: string): readonly string[] {
  return waitingIds(groupsWaiting(plan, scenarioId, peerIds).map(idsOf));
}

function groupsWaiting(plan: Plan, scenarioId: string, peerIds: string): readonly (readonly Work[])[] {
  const wanted = new Set(peerIds.split('\n'));
  const groups = inOrder(members(plan, scenarioId))
    .map(([, cards]) => cards)
    .filter(([first]) => first && isWaiting(first));
  const serving = (by: Serving['by']) =>
    groups.filter(
      ([first]) =>
        first && servedBy(plan, first.initiative).some((each) => wanted.has(each.peer.id) && each.by === by),
    );
  return [...serving('goal'), ...serving('outcome')];
}
