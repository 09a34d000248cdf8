import { type Plan, settingsOf } from '../model/plan';
import type { Card } from './card';
import { cardsOf } from './cards';
import { memoByFirst } from './memo';
import { benefitCostRatio } from './score-benefit-cost';
import { type Flows, flowsOf } from './score-flows';
import { type Npv, netPresentValue } from './score-npv';
import { paybackQuarters } from './score-payback';
import { valueOverEffort } from './score-value-effort';
import { sameYardstick, type Weighted, weightedScore, type Yardstick, yardstickOf } from './score-weighted';
import { wsjfOf } from './score-wsjf';

export const scoreKeys = ['weighted', 'npv', 'payback', 'ratio', 'wsjf', 'valueEffort'] as const;
export type ScoreKey = (typeof scoreKeys)[number];

/** Every score of a card; null where it cannot be known, never 0. */
export interface Scores {
  readonly weighted: Weighted;
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

function moneyScores(flows: Flows | null, rate: number): MoneyScores {
  if (!flows) return noMoney;
  return {
    npv: netPresentValue(flows, rate),
    // What brings no cash has neither: it would only read as the worst.
    payback: flows.bringsCash ? paybackQuarters(flows) : null,
    ratio: flows.bringsCash ? benefitCostRatio(flows, rate) : null,
  };
}

interface Parts {
  readonly flows: Flows | null;
  readonly rate: number;
  readonly yardstick: Yardstick;
}
const kept = new WeakMap<Card, { readonly parts: Parts; readonly scores: Scores }>();

/** An edit makes few cards anew: the others keep the very same scores while what they are measured by stays. */
function scoresOfCard(card: Card, parts: Parts): Scores {
  const { flows, rate, yardstick } = parts;
  const known = kept.get(card);
  if (
    known?.parts.flows === flows &&
    known.parts.rate === rate &&
    sameYardstick(known.parts.yardstick, yardstick)
  )
    return known.scores;
  const scores: Scores = {
    weighted: weightedScore(card, yardstick),
    ...moneyScores(flows, rate),
    wsjf: wsjfOf(card.initiative),
    valueEffort: valueOverEffort(card.initiative),
    flows,
  };
  kept.set(card, { parts, scores });
  return scores;
}

function compute(plan: Plan, scenarioId: string): ReadonlyMap<string, Scores> {
  const { discountRate } = settingsOf(plan);
  const cards = cardsOf(plan, scenarioId).byId;
  const yardstick = yardstickOf(plan, cards.values());
  const scores = new Map<string, Scores>();
  for (const [id, card] of cards) {
    scores.set(id, scoresOfCard(card, { flows: flowsOf(plan, card), rate: discountRate, yardstick }));
  }
  return scores;
}

const known = memoByFirst((_plan: Plan) => new Map<string, ReadonlyMap<string, Scores>>());

/** The scores of a scenario's cards by initiative; computed once for a plan. */
export function scoresOf(plan: Plan, scenarioId: string): ReadonlyMap<string, Scores> {
  const answers = known(plan);
  let scores = answers.get(scenarioId);
  if (!scores) answers.set(scenarioId, (scores = compute(plan, scenarioId)));
  return scores;
}

/** The scores of one card, without those of all others. */
export function scoresOfOne(plan: Plan, card: Card): Scores {
  const { byId } = cardsOf(plan, card.placement.scenarioId);
  const yardstick = yardstickOf(plan, byId.values());
  return scoresOfCard(card, { flows: flowsOf(plan, card), rate: settingsOf(plan).discountRate, yardstick });
}

/** A score as a number to sort by, the better the higher: payback counts the other way round. null: not known. */
export function goodnessOf(scores: Scores | undefined, key: ScoreKey): number | null {
  if (!scores) return null;
  switch (key) {
    case 'weighted':
      return scores.weighted.score;
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
