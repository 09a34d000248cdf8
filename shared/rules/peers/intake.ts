import { fundedLanes, type OutsideFate, outsideFates } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { inYear } from '../money/series';
import { onceForEach } from '../tables/memo';

/** Initiatives, and what they cost in all: where nobody knows a cost it counts as nothing. */
interface Asked {
  readonly ids: readonly string[];
  readonly count: number;
  readonly funded: number;
  readonly cost: Money;
}

/** Part of the change money that is funded in the plan's first year. */
export interface Exposure {
  readonly ids: readonly string[];
  readonly count: number;
  readonly amount: Money;
  /** 0 to 1; null where no change money is funded. */
  readonly share: number | null;
}

export interface Intake {
  readonly year: number;
  /** What runs outside IT already, by what becomes of it. */
  readonly outside: Readonly<Record<OutsideFate, Asked>>;
  /** The one-off money of the first year that both lists are given. */
  readonly change: Money;
  readonly emerging: Exposure;
  readonly customerFacing: Exposure;
}

/**
 * What comes in: how much of it runs outside IT already (stopped work left out), and how much of the change money of the
 * plan's first year goes into technology that is still coming up, and into what customers see. An initiative may count in both.
 */
export const intakeOf = onceForEach((plan: Plan, scenarioId: string): Intake => {
  const { firstYear: year } = settingsOf(plan);
  const { byId, lanes } = cardsOf(plan, scenarioId);
  const outside = { adopt: none(), replace: none(), retire: none() };
  for (const card of byId.values()) {
    const { outsideIt, status } = card.initiative;
    if (outsideIt === null || status === 'stopped' || card.stopped) continue;
    const sums = outside[outsideIt];
    sums.ids.push(card.initiative.id);
    sums.count += 1;
    sums.funded += Number(card.funded);
    sums.cost += card.cost ?? 0;
  }
  const funded = fundedLanes.flatMap((lane) => lanes[lane].funded);
  const change = moneyOf(funded, year);
  const exposure = (is: (card: Card) => boolean): Exposure => {
    const cards = funded.filter(is);
    const amount = moneyOf(cards, year);
    const ids = cards.map(({ initiative }) => initiative.id);
    return { ids, count: cards.length, amount, share: change > 0 ? amount / change : null };
  };
  return {
    year,
    outside,
    change,
    emerging: exposure(({ initiative }) => initiative.emergingTechnology),
    customerFacing: exposure(({ initiative }) => initiative.customerFacing),
  };
});

/** Whether anything is said of what comes in. */
export function saysAnything({ outside, emerging, customerFacing }: Intake): boolean {
  return (
    emerging.count > 0 || customerFacing.count > 0 || outsideFates.some((fate) => outside[fate].count > 0)
  );
}

function none(): { ids: string[]; count: number; funded: number; cost: Money } {
  return { ids: [], count: 0, funded: 0, cost: 0 };
}

function moneyOf(cards: readonly Card[], year: number): Money {
  return cards.reduce((sum, { change }) => sum + inYear(change, year), 0);
}
