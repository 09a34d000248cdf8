import type { BenefitLine } from '../model/benefit-line';
import { type FundedLane, fundedLanes, type Lane } from '../model/codes';
import type { Initiative } from '../model/initiative';
import type { Money } from '../model/money';
import type { MoneyLine } from '../model/money-line';
import { placementsChangedSince } from '../model/patch';
import type { Placement } from '../model/placement';
import { type Plan, settingsOf } from '../model/plan';
import { quarterIn } from '../model/quarter';
import { compareRanks } from '../model/rank';
import { benefitLinesByInitiative, moneyLinesByOwner, sumOf } from './lines';
import { memoByFirst } from './memo';
import { spendingWindow, type Window } from './schedule';

/** An initiative as one scenario sees it: what a card shows and every figure adds up. */
export interface Card {
  readonly initiative: Initiative;
  readonly placement: Placement;
  /** The sum of its one-off lines; null where none is known. */
  readonly cost: Money | null;
  /** A year at full effect, from go-live on; null where none is known. */
  readonly runCost: Money | null;
  readonly benefits: readonly BenefitLine[];
  readonly funded: boolean;
  /** What it is given: 0 where not funded, never more than its cost. */
  readonly fundedAmount: Money;
  readonly window: Window;
}

/** The cards of a scenario by lane, in rank order: in the two lanes the funded ones first, as the funding line shows them. */
interface LaneCards {
  readonly funded: readonly Card[];
  readonly unfunded: readonly Card[];
}
export interface Cards {
  readonly byId: ReadonlyMap<string, Card>;
  readonly lanes: Readonly<Record<Lane, LaneCards>>;
}

/** What a stored funding decision gives, never more than the cost: an initiative of unknown cost is given nothing yet. */
function amountGiven(
  placement: Pick<Placement, 'funding' | 'fundingAmount'>,
  cost: Money | null,
  minimum: Money | null,
): Money {
  const whole = cost ?? 0;
  switch (placement.funding) {
    case 'none':
      return 0;
    case 'full':
      return whole;
    case 'minimum':
      return Math.min(minimum ?? whole, whole);
    case 'amount':
      return Math.min(placement.fundingAmount ?? whole, whole);
  }
}

/** What a card was made of, so that a plan that changed elsewhere takes the same card again. */
interface Made {
  readonly initiative: Initiative;
  readonly moneyLines: readonly MoneyLine[];
  readonly benefits: readonly BenefitLine[];
  readonly planStart: number;
  readonly card: Card;
}
const made = new WeakMap<Placement, Made>();

function cardOf(plan: Plan, initiative: Initiative, placement: Placement, planStart: number): Card {
  const moneyLines = moneyLinesByOwner(plan.moneyLine).of(initiative.id);
  const benefits = benefitLinesByInitiative(plan.benefitLine).of(initiative.id);
  const known = made.get(placement);
  const same = known && known.initiative === initiative && known.planStart === planStart;
  if (same && known.moneyLines === moneyLines && known.benefits === benefits) return known.card;
  const cost = sumOf(moneyLines, 'oneOff');
  const card: Card = {
    initiative,
    placement,
    cost,
    runCost: sumOf(moneyLines, 'run'),
    benefits,
    funded: placement.funding !== 'none',
    fundedAmount: amountGiven(placement, cost, initiative.minimumCost),
    window: spendingWindow(placement.start, placement.lengthQuarters, planStart),
  };
  made.set(placement, { initiative, moneyLines, benefits, planStart, card });
  return card;
}

const cardsByScenario = memoByFirst((plan: Plan): ReadonlyMap<string, Cards> => {
  const since = placementsChangedSince(plan);
  return since ? movedCards(plan, cardsByScenario(since.before), since.changed) : allCards(plan);
});

function allCards(plan: Plan): ReadonlyMap<string, Cards> {
  const planStart = quarterIn(settingsOf(plan).firstYear, 1);
  const scenarios = new Map<string, Card[]>();
  for (const placement of plan.placement.values()) {
    const card = cardFor(plan, placement, planStart);
    const cards = scenarios.get(placement.scenarioId);
    if (cards) cards.push(card);
    else scenarios.set(placement.scenarioId, [card]);
  }
  return new Map([...scenarios].map(([id, cards]) => [id, arranged(cards)]));
}

function cardFor(plan: Plan, placement: Placement, planStart: number): Card {
  const initiative = plan.initiative.get(placement.initiativeId);
  if (!initiative) throw new Error(`placement ${placement.id} has no initiative`);
  return cardOf(plan, initiative, placement, planStart);
}

/** The cards of the plan before, with only those taken out and put in again whose placement changed. */
function movedCards(
  plan: Plan,
  before: ReadonlyMap<string, Cards>,
  changed: readonly { readonly id: string }[],
): ReadonlyMap<string, Cards> {
  const planStart = quarterIn(settingsOf(plan).firstYear, 1);
  const moved = new Map<string, Card[]>();
  for (const { id } of changed) {
    const placement = plan.placement.get(id);
    if (!placement) throw new Error(`placement ${id} is not there`);
    const card = cardFor(plan, placement, planStart);
    moved.set(placement.scenarioId, [...(moved.get(placement.scenarioId) ?? []), card]);
  }
  const after = new Map(before);
  for (const [scenarioId, cards] of moved) {
    const known = before.get(scenarioId);
    if (known) after.set(scenarioId, rearranged(known, cards));
  }
  return after;
}

function rearranged({ byId, lanes: known }: Cards, moved: readonly Card[]): Cards {
  const next = new Map(byId);
  for (const card of moved) next.set(card.initiative.id, card);
  const ids = new Set(moved.map((card) => card.initiative.id));
  const part = (cards: readonly Card[], lane: Lane, funded: boolean) => {
    const coming = moved.filter((card) => card.placement.lane === lane && card.funded === funded);
    const staying = cards.some((card) => ids.has(card.initiative.id))
      ? cards.filter((card) => !ids.has(card.initiative.id))
      : cards;
    return coming.length ? [...staying, ...coming].sort(byRank) : staying;
  };
  const lane = (name: Lane): LaneCards => ({
    funded: part(known[name].funded, name, true),
    unfunded: part(known[name].unfunded, name, false),
  });
  return { byId: next, lanes: { backlog: lane('backlog'), run: lane('run'), innovate: lane('innovate') } };
}

function byRank(a: Card, b: Card): number {
  return compareRanks(a.placement.rank, b.placement.rank);
}

function arranged(cards: readonly Card[]): Cards {
  const lane = (): { funded: Card[]; unfunded: Card[] } => ({ funded: [], unfunded: [] });
  const inLanes = { backlog: lane(), run: lane(), innovate: lane() };
  for (const card of cards) inLanes[card.placement.lane][card.funded ? 'funded' : 'unfunded'].push(card);
  for (const { funded, unfunded } of Object.values(inLanes)) {
    funded.sort(byRank);
    unfunded.sort(byRank);
  }
  return { byId: new Map(cards.map((card) => [card.initiative.id, card])), lanes: inLanes };
}

const noCards: Cards = arranged([]);

/** The cards of a scenario; computed once for a plan. */
export function cardsOf(plan: Plan, scenarioId: string): Cards {
  return cardsByScenario(plan).get(scenarioId) ?? noCards;
}

export function isFundedLane(lane: Lane): lane is FundedLane {
  return (fundedLanes as readonly Lane[]).includes(lane);
}
