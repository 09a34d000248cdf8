import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import { inQuarter } from '../money/series';
import type { Card } from './card';
import { moneyIfGiven } from './card-money';
import { basesInQuarter } from './change-kinds';
import { effectSavings } from './effect-savings';
import { runLinesInQuarter } from './run-money';

/** What an initiative comes to in a quarter or a year. */
export interface CardMoney {
  readonly oneOff: Money;
  /** Of the one-off money; what nobody has said is neither. */
  readonly capex: Money;
  readonly opex: Money;
  /** Its run lines: negative where they save. */
  readonly run: Money;
  /** What it saves at services, as zero or less. */
  readonly saved: Money;
}

interface CardQuarter extends CardMoney {
  readonly quarter: Quarter;
}

export interface CardYear extends CardMoney {
  readonly year: number;
  readonly quarters: readonly CardQuarter[];
}

/**
 * The money of one initiative by fiscal year and quarter, from the plan's first year on. What is not funded is shown as
 * if it were funded in full; savings at services count only where it is funded.
 */
export function cardYears(plan: Plan, card: Card, yearCount: number): CardYear[] {
  const { firstYear } = settingsOf(plan);
  const from = quarterIn(firstYear, 1);
  const change = card.funded ? card.change : moneyIfGiven(card, card.cost ?? 0, from).change;
  const basesIn = basesInQuarter(card, change);
  const savings = effectSavings(plan, card.placement.scenarioId).get(card.initiative.id);
  return Array.from({ length: yearCount }, (_, index) => {
    const year = firstYear + index;
    const quarters = [1, 2, 3, 4].map((number): CardQuarter => {
      const quarter = quarterIn(year, number);
      return {
        quarter,
        oneOff: inQuarter(change, quarter),
        ...basesIn(quarter),
        run: runLinesInQuarter(card, quarter),
        saved: 0 - (savings?.[quarter - from] ?? 0),
      };
    });
    const sum = (of: (each: CardQuarter) => Money) => quarters.reduce((all, each) => all + of(each), 0);
    return {
      year,
      quarters,
      oneOff: sum((each) => each.oneOff),
      capex: sum((each) => each.capex),
      opex: sum((each) => each.opex),
      run: sum((each) => each.run),
      saved: sum((each) => each.saved),
    };
  });
}
