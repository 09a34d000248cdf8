import type { Lane } from '../../model/codes';
import { changedMap } from '../../model/layered-map';
import { compareRanks } from '../../model/rank';
import { allAtOnce } from '../../model/steps';
import { type Exchange, exchangedInOrder } from '../tables/in-order';
import type { Card, Cards, LaneCards } from './card';
import { withIdsOf } from './card-ids';

export function cardsInLanes(cards: readonly Card[]): Cards {
  return allAtOnce(cardsInLanesSteps(cards));
}

/** Cards looked at in one step. */
const perStep = 2_000;

export function* cardsInLanesSteps(cards: readonly Card[]): Generator<void, Cards> {
  const lane = (): { funded: Card[]; unfunded: Card[] } => ({ funded: [], unfunded: [] });
  const lanes = { backlog: lane(), run: lane(), innovate: lane() };
  const byId = new Map<string, Card>();
  for (const card of cards) {
    lanes[card.placement.lane][card.funded ? 'funded' : 'unfunded'].push(card);
    byId.set(card.initiative.id, card);
    if (byId.size % perStep === 0) yield;
  }
  for (const { funded, unfunded } of Object.values(lanes)) {
    funded.sort(byRank);
    yield;
    unfunded.sort(byRank);
    yield;
  }
  return { byId, lanes };
}

/** The same cards with some made anew or gone: lanes that none of them leaves or enters stay the same lists. */
export function rearranged({ byId, lanes: known }: Cards, exchanges: readonly Exchange<Card>[]): Cards {
  const removed: string[] = [];
  const set: (readonly [string, Card])[] = [];
  for (const [was, is] of exchanges) {
    if (is) set.push([is.initiative.id, is]);
    else if (was) removed.push(was.initiative.id);
  }
  const next = changedMap(byId, { removed, set });
  const parts = byPart(exchanges);
  const part = (cards: readonly Card[], lane: Lane, funded: boolean) => {
    const ofPart = parts.get(partOf(lane, funded));
    return ofPart ? withIdsOf(cards, exchangedInOrder(cards, ofPart, byRank), ofPart, byRank) : cards;
  };
  const lane = (name: Lane): LaneCards => ({
    funded: part(known[name].funded, name, true),
    unfunded: part(known[name].unfunded, name, false),
  });
  return { byId: next, lanes: { backlog: lane('backlog'), run: lane('run'), innovate: lane('innovate') } };
}

/** Exchanges by the part of a lane they are of; of a card that goes from one to another each has its side. */
function byPart(exchanges: readonly Exchange<Card>[]): ReadonlyMap<string, readonly Exchange<Card>[]> {
  const parts = new Map<string, Exchange<Card>[]>();
  const put = (name: string, exchange: Exchange<Card>) => {
    const known = parts.get(name);
    if (known) known.push(exchange);
    else parts.set(name, [exchange]);
  };
  const nameOf = (card: Card) => partOf(card.placement.lane, card.funded);
  for (const exchange of exchanges) {
    const [was, is] = exchange;
    if (was && is && (was.work === is.work || nameOf(was) === nameOf(is))) put(nameOf(is), exchange);
    else {
      if (was) put(nameOf(was), [was, undefined]);
      if (is) put(nameOf(is), [undefined, is]);
    }
  }
  return parts;
}

function partOf(lane: Lane, funded: boolean): string {
  return partNames[lane][funded ? 'funded' : 'unfunded'];
}

const partNames: Readonly<Record<Lane, Readonly<Record<keyof LaneCards, string>>>> = {
  backlog: { funded: 'backlog', unfunded: 'not backlog' },
  run: { funded: 'run', unfunded: 'not run' },
  innovate: { funded: 'innovate', unfunded: 'not innovate' },
};

function byRank(a: Card, b: Card): number {
  return a.placement === b.placement ? 0 : compareRanks(a.placement.rank, b.placement.rank);
}
