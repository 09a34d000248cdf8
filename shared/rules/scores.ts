import { type Plan, settingsOf } from '../model/plan';
import type { Card } from './card';
import { cardsOf } from './cards';
import { memoByFirst } from './memo';
import { benefitCostRatio } from './score-benefit-cost';
import { type Flows, flowsOf } from './score-flows';
import { type Npv, netPresentValue } from './score-npv';
import { paybackQuarters } from './score-payback';
import { valueOverEffort } from './score-value-effort';
import { type Weighted, weightedScore, yardstickOf } from './score-weighted';
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

const kept = new WeakMap<Flows, { readonly rate: number; readonly scores: MoneyScores }>();

function moneyScores(flows: Flows | null, rate: number): MoneyScores {
  if (!flows) return noMoney;
  const known = kept.get(flows);
  if (known?.rate === rate) return known.scores;
  const scores: MoneyScores = {
    npv: netPresentValue(flows, rate),
    // What brings no cash has neither: it would only read as the worst.
    payback: flows.bringsCash ? paybackQuarters(flows) : null,
    ratio: flows.bringsCash ? benefitCostRatio(flows, rate) : null,
  };
  kept.set(flows, { rate, scores });
  return scores;
}

function compute(plan: Plan, scenarioId: string): ReadonlyMap<string, Scores> {
  const { discountRate } = settingsOf(plan);
  const cards = cardsOf(plan, scenarioId).byId;
  const yardstick = yardstickOf(plan, cards.values());
  const scores = new Map<string, Scores>();
  for (const [id, card] of cards) {
    const flows = flowsOf(plan, card);
    scores.set(id, {
      weighted: weightedScore(card, yardstick),
      ...moneyScores(flows, discountRate),
      wsjf: wsjfOf(card.initiative),
      valueEffort: valueOverEffort(card.initiative),
      flows,
    });
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

function byGoodness(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : b - a;
}
