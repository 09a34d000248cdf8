import type { Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import type { Card } from '../cards/card';
import { benefitCostRatio } from './score-benefit-cost';
import { type Flows, flowsOf, type Rest, restOf, yearlyNetsOf } from './score-flows';
import { type Npv, netPresentValue, netPresentWorth } from './score-npv';
import { partsOf, type ScoreParts } from './score-parts';
import { paybackQuarters } from './score-payback';
import { valueOverEffort } from './score-value-effort';
import { weightedScore } from './score-weighted';
import { wsjfOf } from './score-wsjf';
import type { Yardstick } from './score-yardstick';

export const scoreKeys = ['weighted', 'npv', 'payback', 'ratio', 'wsjf', 'valueEffort'] as const;
export type ScoreKey = (typeof scoreKeys)[number];

/** Every score of a card; null where it cannot be known, never 0. */
export interface Scores {
  /** 0 to 100. */
  readonly weighted: number | null;
  readonly npv: Npv | null;
  /** In quarters from the start of the work. */
  readonly payback: number | 'never' | null;
  readonly ratio: number | null;
  readonly wsjf: number | null;
  readonly valueEffort: number | null;
  readonly flows: Flows | null;
}

/** Sums over the years that are scored, not discounted. */
export interface Returns {
  /** Margin and cashable saving less run cost. */
  readonly back: Money;
  /** One-off cost, without what was spent before the plan. */
  readonly invested: Money;
}

/** What all cards of a scenario are scored by. */
export interface Measure {
  readonly plan: Plan;
  readonly yardstick: Yardstick;
  /** In basis points, and what a sum of each scored year is worth by it. */
  readonly rate: number;
  readonly factors: readonly number[];
}

/**
 * The scores of one card, each worked out where it is asked for: what it is made of is kept, so that another weight or rate is
 * a few multiplications. Good for as long as no edit touches the initiative.
 */
export class ScoreRow {
  readonly card: Card;
  readonly #parts: ScoreParts;
  #rest: Rest | undefined;
  #flows: Flows | null | undefined;
  #nets: readonly Money[] | null | undefined;
  #payback: number | 'never' | null | undefined;
  #last: { readonly yardstick: Yardstick; readonly rate: number; readonly scores: Scores } | undefined;

  constructor(card: Card, yardstick: Yardstick, parts: ScoreParts = partsOf(card, yardstick)) {
    this.card = card;
    this.#parts = parts;
  }

  /** The row of a card of the same work, of which no more than the one-off money is another. */
  withMoney(card: Card, yardstick: Yardstick): ScoreRow {
    const row = new ScoreRow(card, yardstick, { ...this.#parts, cost: card.cost });
    row.#rest = this.#rest;
    return row;
  }

  /** A score as a number to sort by, the better the higher: payback counts the other way round. null: not known. */
  goodness(key: ScoreKey, by: Measure): number | null {
    switch (key) {
      case 'weighted':
        return weightedScore(this.#parts, by.yardstick, by.plan.ownValue);
      case 'npv': {
        const nets = this.#netsIn(by.plan);
        return nets && netPresentWorth(nets, by.factors);
      }
      case 'payback': {
        const payback = this.#paybackIn(by.plan);
        return payback === 'never' ? -Infinity : payback === null ? null : -payback;
      }
      case 'ratio':
        return this.#ratio(by);
      case 'wsjf':
        return wsjfOf(this.card.initiative);
      case 'valueEffort':
        return valueOverEffort(this.card.initiative);
    }
  }

  all(by: Measure): Scores {
    const last = this.#last;
    if (last?.yardstick === by.yardstick && last.rate === by.rate) return last.scores;
    const flows = this.#flowsIn(by.plan);
    const scores: Scores = {
      weighted: this.goodness('weighted', by),
      npv: flows && netPresentValue(flows, by.factors),
      payback: this.#paybackIn(by.plan),
      ratio: this.#ratio(by),
      wsjf: wsjfOf(this.card.initiative),
      valueEffort: valueOverEffort(this.card.initiative),
      flows,
    };
    this.#last = { yardstick: by.yardstick, rate: by.rate, scores };
    return scores;
  }

  #netsIn(plan: Plan): readonly Money[] | null {
    if (this.#nets !== undefined) return this.#nets;
    this.#rest ??= restOf(plan, this.card);
    this.#nets = yearlyNetsOf(plan, this.card, this.#rest);
    return this.#nets;
  }

  /** What comes back and what is put in over the years that are scored; null where it is not known, or it brings no cash. */
  returnsIn(plan: Plan): Returns | null {
    const nets = this.#netsIn(plan);
    if (!nets || !this.#rest?.bringsCash) return null;
    const back = sumOf(this.#rest.yearly);
    return { back, invested: back - sumOf(nets) };
  }

  #flowsIn(plan: Plan): Flows | null {
    if (this.#flows === undefined) this.#flows = flowsOf(plan, this.card);
    return this.#flows;
  }

  // What brings no cash has neither payback nor ratio: it would only read as the worst.
  #paybackIn(plan: Plan): number | 'never' | null {
    if (this.#payback !== undefined) return this.#payback;
    const flows = this.#flowsIn(plan);
    this.#payback = flows?.bringsCash ? paybackQuarters(flows) : null;
    return this.#payback;
  }

  #ratio({ plan, factors }: Measure): number | null {
    const flows = this.#flowsIn(plan);
    return flows?.bringsCash ? benefitCostRatio(flows, factors) : null;
  }
}

function sumOf(amounts: readonly Money[]): Money {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
