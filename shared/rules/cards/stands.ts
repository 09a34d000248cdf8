import type { Lane } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import type { BaselineItem } from '../../model/records/baseline-item';
import type { BenefitLine } from '../../model/records/benefit-line';
import type { Placement } from '../../model/records/placement';
import { stepping } from '../../model/steps';
import { frozenBenefits } from '../money/frozen-benefits';
import type { Series } from '../money/series';
import { effectsByInitiative } from '../tables/lines';
import type { Card } from './card';
import { cardsOf } from './cards';
import { effectSavings } from './effect-savings';
import { frozenRunIn, goneItem, goneItems, wasFunded } from './gone';
import { bookedRunFrom, runInAnyQuarter } from './run-money';
import { changedRows, othersIn, takenOverInSteps } from './taken-over';
import { runOfItsOwn, yearlyRun } from './yearly-run';

/** How one initiative stands in one scenario: as it is there now, or as a baseline promised it. */
export interface Stand {
  readonly id: string;
  readonly title: string;
  /** null: of a baseline whose initiative is no longer in the plan. */
  readonly placement: Placement | null;
  readonly lane: Lane | null;
  readonly funded: boolean;
  readonly stopped: boolean;
  readonly goesLive: boolean;
  readonly cost: Money | null;
  /** Its planned run lines a year. */
  readonly plannedRun: Money | null;
  /** Its run lines a year as the figures take them; null where a baseline does not tell them from its savings. */
  readonly ownRun: OwnRun | null;
  /** Whether it changes services: then what it saves may depend on others. */
  readonly changesServices: boolean;
  /** Run cost a year with its savings at services. */
  readonly yearlyRun: Money | null;
  /** What it is given in all; 0 where not funded. */
  readonly given: Money;
  /** One-off money by quarter; where not funded, what is booked. */
  readonly change: Series;
  /** What it does to run cost in a quarter, its savings at services counted; where not funded, what is booked. */
  readonly runIn: (quarter: Quarter) => Money;
  /** None where not funded or where it never goes live. Of a baseline that kept no benefits those of today, or none where it is gone. */
  readonly benefits: readonly BenefitLine[];
}

/** By forecast where there is one; `amount` is null where none is entered. */
interface OwnRun {
  readonly amount: Money | null;
}

/** All initiatives of a scenario by id, and what a baseline promised of those that are gone since. */
export const standsOf = takenOverInSteps(
  function* (plan: Plan, scenarioId: string): Generator<void, ReadonlyMap<string, Stand>> {
    const stands = new Map<string, Stand>();
    yield* stepping(cardsOf(plan, scenarioId).byId.values(), (card) =>
      stands.set(card.initiative.id, standOfCard(plan, card)),
    );
    for (const item of goneItems(plan, scenarioId).values()) stands.set(item.initiativeId, standOfItem(item));
    return stands;
  },
  (before, change, plan, scenarioId) => {
    const others = new Map(othersIn(change, plan, scenarioId).map((other) => [other.id, other]));
    const standOf = (id: string, known: Stand | undefined) => {
      const { is: card, isReworked = true } = others.get(id) ?? {};
      if (card) return known && !isReworked ? withMoney(known, card) : standOfCard(plan, card);
      const gone = goneItem(plan, scenarioId, id);
      return gone && standOfItem(gone);
    };
    return changedRows(before, others.keys(), standOf);
  },
);

function standOfCard(plan: Plan, card: Card): Stand {
  const { initiative, placement, funded, stopped, goesLive } = card;
  const { cost, given, change } = moneyOf(card);
  const changesServices = effectsByInitiative(plan.serviceEffect).of(initiative.id).length > 0;
  return {
    id: initiative.id,
    title: initiative.title,
    placement,
    lane: placement.lane,
    funded,
    stopped,
    goesLive,
    cost,
    plannedRun: card.runCost,
    // What a baseline froze has its savings taken off, and is nothing where the work never goes live.
    ownRun: card.frozen && (changesServices || !goesLive) ? null : { amount: runOfItsOwn(card) },
    changesServices,
    yearlyRun: yearlyRun(plan, card),
    given,
    change,
    runIn: runOfStand(plan, card),
    benefits: funded && goesLive ? card.benefits : [],
  };
}

function moneyOf({ cost, funded, fundedAmount, change }: Card): Pick<Stand, 'cost' | 'given' | 'change'> {
  return { cost, given: funded ? fundedAmount : 0, change };
}

/** The stand of work that is as it was; a baseline froze its money as well. */
function withMoney(known: Stand, card: Card): Stand {
  const { cost, given, change } = moneyOf(card);
  if (known.cost === cost && known.given === given && known.change === change) return known;
  // Field by field: what is spread takes more memory, and a day rate makes very many.
  return {
    id: known.id,
    title: known.title,
    placement: known.placement,
    lane: known.lane,
    funded: known.funded,
    stopped: known.stopped,
    goesLive: known.goesLive,
    cost,
    plannedRun: known.plannedRun,
    ownRun: known.ownRun,
    changesServices: known.changesServices,
    yearlyRun: known.yearlyRun,
    given,
    change,
    runIn: known.runIn,
    benefits: known.benefits,
  };
}

/** The stand outlives the plan that it was made of: it may keep the card and its savings, but not the plan. */
function runOfStand(plan: Plan, card: Card): Stand['runIn'] {
  const { frozen, funded, placement } = card;
  if (frozen) return (quarter) => frozenRunIn(frozen, funded, quarter);
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  if (!funded) {
    const booked = bookedRunFrom(plan, card, from);
    return (quarter) => booked[quarter - from] ?? 0;
  }
  const savings = effectSavings(plan, placement.scenarioId).get(card.initiative.id);
  const run = runInAnyQuarter(card, from);
  return (quarter) => run(quarter) - (savings?.[quarter - from] ?? 0);
}

function standOfItem(item: BaselineItem): Stand {
  const funded = wasFunded(item);
  return {
    id: item.initiativeId,
    title: item.title,
    placement: null,
    lane: null,
    funded,
    stopped: false,
    goesLive: true,
    cost: item.cost,
    plannedRun: item.runCost,
    ownRun: null,
    changesServices: false,
    yearlyRun: item.yearlyRun ?? item.runCost,
    given: item.fundedAmount,
    change: { first: item.firstQuarter, amounts: item.change },
    runIn: (quarter) => frozenRunIn(item, funded, quarter),
    benefits: (funded && frozenBenefits(item)) || [],
  };
}

/** The quarters that are compared: from the plan's first on, and no further than the baselines among them look. */
export interface Span {
  readonly from: Quarter;
  /** The first quarter that is not counted. */
  readonly until: Quarter;
}

export function spanOf(plan: Plan, scenarioIds: readonly string[]): Span {
  const ends = scenarioIds.flatMap((id) => {
    const scenario = plan.scenario.get(id);
    if (scenario?.kind !== 'baseline' || scenario.frozenFrom === null) return [];
    return [scenario.frozenFrom + (scenario.frozenRunToday?.length ?? 0)];
  });
  return { from: quarterIn(settingsOf(plan).firstYear, 1), until: Math.min(Infinity, ...ends) };
}

/** One-off money within the span. */
export function oneOffIn({ change: { first, amounts } }: Stand, { from, until }: Span): Money {
  let sum = 0;
  const end = Math.min(amounts.length, until - first);
  for (let index = Math.max(0, from - first); index < end; index++) sum += amounts[index] as Money;
  return sum;
}

/** What it does to the run cost of a fiscal year. */
export function runInYear({ runIn }: Stand, year: number): Money {
  const from = quarterIn(year, 1);
  return runIn(from) + runIn(from + 1) + runIn(from + 2) + runIn(from + 3);
}
