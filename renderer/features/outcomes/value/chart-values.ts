import { type BenefitKind, benefitKinds, type Outcome } from '../../../../shared/model/codes';
import type { Money } from '../../../../shared/model/money';
import type { Plan } from '../../../../shared/model/plan';
import type { Card } from '../../../../shared/rules/cards/card';
import { yearlyRun } from '../../../../shared/rules/cards/yearly-run';
import { type ScoreKey, scoreKeys } from '../../../../shared/rules/scores/score-row';
import { likelyByKind } from '../../../../shared/rules/scores/score-yardstick';
import type { AllScores } from '../../../../shared/rules/scores/scores';
import { benefitKindWords } from '../../../../shared/words/codes';
import { scoreNames } from '../../../../shared/words/outcomes/score-words';
import { say } from '../../../../shared/words/say';

/** What stands on the upright axis. */
export type Height = ScoreKey | BenefitKind;
/** What a bubble's size shows. */
export type Size = 'runCost' | 'cost';

export const heights: readonly Height[] = [...scoreKeys, ...benefitKinds];

function isBenefit(height: Height): height is BenefitKind {
  return (benefitKinds as readonly string[]).includes(height);
}

export function heightWords(height: Height): string {
  if (isBenefit(height)) return say`${benefitKindWords[height]}, likely a year`;
  return height === 'payback' ? say`Payback in quarters` : scoreNames[height];
}

/** Whether an axis counts money. */
export function isMoney(height: Height): boolean {
  return height === 'npv' || isBenefit(height);
}

/** One initiative that can be drawn. */
export interface Point {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome | null;
  readonly funded: boolean;
  readonly cost: Money;
  readonly height: number;
  /** In minor units, zero or more; null where it is not known. */
  readonly size: Money | null;
  /** A year at full effect, savings at services counted. */
  readonly runCost: Money | null;
  /** 1 to 5. */
  readonly risk: number | null;
}

/** The initiatives of which cost and height are known; and how many are not. */
export function pointsFor(
  plan: Plan,
  cards: Iterable<Card>,
  scores: AllScores,
  height: Height,
  size: Size,
): { readonly points: readonly Point[]; readonly left: number } {
  const points: Point[] = [];
  let left = 0;
  for (const card of cards) {
    const { id, title, outcome, deliveryRisk } = card.initiative;
    const value = heightOf(card, scores, height);
    if (value === null || card.cost === null) {
      left++;
      continue;
    }
    const runCost = yearlyRun(plan, card);
    const sum = size === 'cost' ? card.cost : runCost;
    points.push({
      id,
      title,
      outcome,
      funded: card.funded,
      cost: card.cost,
      height: value,
      size: sum === null ? null : Math.abs(sum),
      runCost,
      risk: deliveryRisk,
    });
  }
  return { points, left };
}

/** Payback counts upwards in quarters, and what never pays back has no height. */
function heightOf(card: Card, scores: AllScores, height: Height): number | null {
  if (isBenefit(height)) return likelyByKind(card).get(height) ?? null;
  const goodness = scores.goodness(card.initiative.id, height);
  if (height !== 'payback' || goodness === null) return goodness;
  return goodness === -Infinity ? null : -goodness;
}
