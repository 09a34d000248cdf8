import { type Plan, settingsOf } from '../model/plan';
import type { PlanSettings } from '../model/plan-settings';
import type { Card } from './card';
import { cardsOf } from './cards';
import { memoByFirst } from './memo';
import { benefitCostRatio } from './score-benefit-cost';
import { type Flows, flowsOf } from './score-flows';
import { discountFactors, type Npv, netPresentValue } from './score-npv';
import { paybackQuarters } from './score-payback';
import { valueOverEffort } from './score-value-effort';
import { explainedScore, type Weighted, weightedScore } from './score-weighted';
import { wsjfOf } from './score-wsjf';
import { asDeclared, type Yardstick, yardstickAfter, yardstickOf } from './score-yardstick';
import { changedRows, takenOver } from './taken-over';

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

type MoneyScores = Pick<Scores, 'npv' | 'payback' | 'ratio'>;
const noMoney: MoneyScores = { npv: null, payback: null, ratio: null };

/** By flows, which are made anew with whatever they are made of. */
const paybackOf = memoByFirst(paybackQuarters);

function moneyScores(flows: Flows, factors: readonly number[]): MoneyScores {
  return {
    npv: netPresentValue(flows, factors),
    // What brings no cash has neither: it would only read as the worst.
    payback: flows.bringsCash ? paybackOf(flows) : null,
    ratio: flows.bringsCash ? benefitCostRatio(flows, factors) : null,
  };
}

const kept = new WeakMap<Flows, { readonly rate: number; readonly scores: MoneyScores }>();

/** What a plan discounts by. */
const discountOf = memoByFirst(({ discountRate: rate }: PlanSettings) => ({
  rate,
  factors: discountFactors(rate),
}));

function moneyScoresOf(plan: Plan, flows: Flows | null): MoneyScores {
  if (!flows) return noMoney;
  const { rate, factors } = discountOf(settingsOf(plan));
  const known = kept.get(flows);
  if (known?.rate === rate) return known.scores;
  const scores = moneyScores(flows, factors);
  kept.set(flows, { rate, scores });
  return scores;
}

function scoresOfCard(plan: Plan, card: Card, yardstick: Yardstick): Scores {
  const flows = flowsOf(plan, card);
  return {
    weighted: weightedScore(card, yardstick, plan.ownValue),
    ...moneyScoresOf(plan, flows),
    wsjf: wsjfOf(card.initiative),
    valueEffort: valueOverEffort(card.initiative),
    flows,
  };
}

/** What the cards of a scenario are measured by: it changes only where the largest does, or the range of a field of one's own. */
const yardstickIn = takenOver(
  (plan: Plan, scenarioId: string) => yardstickOf(plan, cardsOf(plan, scenarioId).byId.values()),
  (yardstickBefore, { before, touched }, plan, scenarioId) => {
    const yardstick = asDeclared(yardstickBefore, plan);
    const ofTouched = (of: Plan) => {
      const { byId } = cardsOf(of, scenarioId);
      return yardstickOf(
        of,
        [...touched].flatMap((id) => byId.get(id) ?? []),
      );
    };
    const all = () => yardstickOf(plan, cardsOf(plan, scenarioId).byId.values());
    return yardstickAfter(yardstick, ofTouched(before), ofTouched(plan), all);
  },
);

interface Measured {
  readonly yardstick: Yardstick;
  readonly scores: ReadonlyMap<string, Scores>;
}

function measuredAnew(plan: Plan, scenarioId: string): Measured {
  const yardstick = yardstickIn(plan, scenarioId);
  const scores = new Map<string, Scores>();
  for (const [id, card] of cardsOf(plan, scenarioId).byId)
    scores.set(id, scoresOfCard(plan, card, yardstick));
  return { yardstick, scores };
}

const measured = takenOver(measuredAnew, (before, { before: was, touched }, plan, scenarioId) => {
  const yardstick = yardstickIn(plan, scenarioId);
  const { byId } = cardsOf(plan, scenarioId);
  const again = (id: string) => {
    const card = byId.get(id);
    return card && scoresOfCard(plan, card, yardstick);
  };
  const scores = changedRows(before.scores, touched, again);
  const isSame =
    yardstick === before.yardstick && settingsOf(plan).discountRate === settingsOf(was).discountRate;
  return { yardstick, scores: isSame ? scores : measuredBy(plan, byId, scores, yardstick) };
});

/** All of them by another yardstick or rate: what the cards cost and bring is as it was. */
function measuredBy(
  plan: Plan,
  cards: ReadonlyMap<string, Card>,
  before: ReadonlyMap<string, Scores>,
  yardstick: Yardstick,
): ReadonlyMap<string, Scores> {
  const after = new Map<string, Scores>();
  before.forEach(({ wsjf, valueEffort, flows }, id) => {
    const { npv, payback, ratio } = moneyScoresOf(plan, flows);
    const weighted = weightedScore(cards.get(id) as Card, yardstick, plan.ownValue);
    after.set(id, { weighted, npv, payback, ratio, wsjf, valueEffort, flows });
  });
  return after;
}

/** The scores of a scenario's cards by initiative; computed once for a plan. */
export function scoresOf(plan: Plan, scenarioId: string): ReadonlyMap<string, Scores> {
  return measured(plan, scenarioId).scores;
}

/** The scores of one card, without those of all others. */
export function scoresOfOne(plan: Plan, card: Card): Scores {
  return scoresOfCard(plan, card, yardstickIn(plan, card.placement.scenarioId));
}

/** What the weighted score of one card is made of. */
export function weightedOf(plan: Plan, card: Card): Weighted {
  return explainedScore(card, yardstickIn(plan, card.placement.scenarioId), plan.ownValue);
}

/** A score as a number to sort by, the better the higher: payback counts the other way round. null: not known. */
export function goodnessOf(scores: Scores | undefined, key: ScoreKey): number | null {
  if (!scores) return null;
  switch (key) {
    case 'weighted':
      return scores.weighted;
    case 'npv':
      return scores.npv?.value ?? null;
    case 'payback':
      return scores.payback === 'never' ? -Infinity : scores.payback === null ? null : -scores.payback;
    case 'ratio':
    case 'wsjf':
    case 'valueEffort':
      return scores[key];
  }
}

/** The best first, those without a score last; equal ones stay as they stood. */
export function bestFirst<C extends Pick<Card, 'initiative'>>(
  cards: readonly C[],
  scores: ReadonlyMap<string, Scores>,
  key: ScoreKey,
): C[] {
  return cards
    .map((card) => ({ card, goodness: goodnessOf(scores.get(card.initiative.id), key) }))
    .sort((a, b) => byGoodness(a.goodness, b.goodness))
    .map(({ card }) => card);
}

/**
 * How good each initiative is among the others by one score, as its place: 1 for the best, 0 for the worst, equal ones
 * alike. An initiative whose score is not known has none; one alone is the best.
 */
export function placesBy(
  cards: readonly Pick<Card, 'initiative'>[],
  scores: ReadonlyMap<string, Scores>,
  key: ScoreKey,
): ReadonlyMap<string, number> {
  const goodness = cards.flatMap(({ initiative: { id } }) => {
    const value = goodnessOf(scores.get(id), key);
    return value === null ? [] : [{ id, value }];
  });
  const steps = [...new Set(goodness.map(({ value }) => value))].sort((a, b) => a - b);
  const at = new Map(steps.map((value, index) => [value, index]));
  const last = steps.length - 1;
  return new Map(goodness.map(({ id, value }) => [id, last === 0 ? 1 : (at.get(value) ?? 0) / last]));
}

function byGoodness(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : b - a;
}
