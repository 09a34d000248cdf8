import type { BenefitLine } from '../model/benefit-line';
import { type FundedLane, fundedLanes, type Lane } from '../model/codes';
import type { Initiative } from '../model/initiative';
import type { Money } from '../model/money';
import type { MoneyLine } from '../model/money-line';
import type { Placement } from '../model/placement';
import { type Plan, settingsOf } from '../model/plan';
import { quarterIn } from '../model/quarter';
import { compareRanks } from '../model/rank';
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

interface Lines<T> {
  readonly of: (id: string) => readonly T[];
}

/** One object, so that two owners without lines compare as the same. */
const nothing: readonly never[] = [];

function grouped<T>(rows: Iterable<T>, ownerOf: (row: T) => string | null): Lines<T> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const owner = ownerOf(row);
    if (owner === null) continue;
    const group = groups.get(owner);
    if (group) group.push(row);
    else groups.set(owner, [row]);
  }
  return { of: (id) => groups.get(id) ?? nothing };
}

/** The money lines of an initiative or a service, by the id of either. */
export const moneyLinesByOwner = memoByFirst((table: ReadonlyMap<string, MoneyLine>) =>
  grouped(table.values(), (row) => row.initiativeId ?? row.serviceId),
);

export const benefitLinesByInitiative = memoByFirst((table: ReadonlyMap<string, BenefitLine>) =>
  grouped(table.values(), (row) => row.initiativeId),
);

/** The sum of the lines of one nature; null where there is none. */
export function sumOf(lines: readonly MoneyLine[], nature: MoneyLine['nature']): Money | null {
  let sum: Money | null = null;
  for (const line of lines) if (line.nature === nature) sum = (sum ?? 0) + line.amount;
  return sum;
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

const cardsByScenario = memoByFirst((plan: Plan) => {
  const planStart = quarterIn(settingsOf(plan).firstYear, 1);
  const scenarios = new Map<string, Card[]>();
  for (const placement of plan.placement.values()) {
    const initiative = plan.initiative.get(placement.initiativeId);
    if (!initiative) throw new Error(`placement ${placement.id} has no initiative`);
    const card = cardOf(plan, initiative, placement, planStart);
    const cards = scenarios.get(placement.scenarioId);
    if (cards) cards.push(card);
    else scenarios.set(placement.scenarioId, [card]);
  }
  return new Map([...scenarios].map(([id, cards]) => [id, arranged(cards)]));
});

function arranged(cards: Card[]): Cards {
  const inLane = (lane: Lane, funded: boolean) =>
    cards
      .filter((card) => card.placement.lane === lane && card.funded === funded)
      .sort((a, b) => compareRanks(a.placement.rank, b.placement.rank));
  const lane = (name: Lane): LaneCards => ({ funded: inLane(name, true), unfunded: inLane(name, false) });
  return {
    byId: new Map(cards.map((card) => [card.initiative.id, card])),
    lanes: { backlog: lane('backlog'), run: lane('run'), innovate: lane('innovate') },
  };
}

const noCards: Cards = arranged([]);

/** The cards of a scenario; computed once for a plan. */
export function cardsOf(plan: Plan, scenarioId: string): Cards {
  return cardsByScenario(plan).get(scenarioId) ?? noCards;
}

export function isFundedLane(lane: Lane): lane is FundedLane {
  return (fundedLanes as readonly Lane[]).includes(lane);
}
