import { type BenefitKind, benefitKinds, outcomes } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import type { PlanSettings } from '../../model/records/plan-settings';
import type { Card } from '../cards/card';
import { type Points, pointsOf } from './priority-points';
import { type OwnMeasure, ownMeasuresOf, sameMeasures } from './score-own';

export const termKeys = ['outcome', 'benefit', 'urgency', 'risk', 'ease'] as const;
export type TermKey = (typeof termKeys)[number];

/** What the cards of a scenario are measured by. */
export interface Yardstick {
  readonly points: Points;
  readonly weights: Readonly<Record<TermKey, number>>;
  readonly largestCost: Money;
  /** In the order of the kinds. */
  readonly largestBenefit: readonly Money[];
  /** Fields of one's own that weigh something. */
  readonly own: readonly OwnMeasure[];
  readonly planStart: number;
  readonly fiscalYearFirstMonth: number;
}

export function weightsOf(settings: PlanSettings): Readonly<Record<TermKey, number>> {
  return {
    outcome: settings.weightOutcome,
    benefit: settings.weightBenefit,
    urgency: settings.weightUrgency,
    risk: settings.weightRisk,
    ease: settings.weightEase,
  };
}

/** What these cards are measured by: the largest cost among them, the largest likely benefit of each kind. */
export function yardstickOf(plan: Plan, cards: Iterable<Card>): Yardstick {
  const settings = settingsOf(plan);
  let largestCost = 0;
  const largestBenefit = benefitKinds.map(() => 0);
  for (const card of cards) {
    if (card.cost !== null && card.cost > largestCost) largestCost = card.cost;
    for (const { kind } of card.benefits) {
      const at = benefitKinds.indexOf(kind);
      largestBenefit[at] = Math.max(largestBenefit[at] ?? 0, likelyOf(card, kind));
    }
  }
  return {
    points: pointsOf(settings),
    weights: weightsOf(settings),
    largestCost,
    largestBenefit,
    own: ownMeasuresOf(plan),
    planStart: quarterIn(settings.firstYear, 1),
    fiscalYearFirstMonth: settings.fiscalYearFirstMonth,
  };
}

/** The same sizes by the points, weights and fields of one's own that the plan has now; the same object where they are as they were. */
export function asDeclared(before: Yardstick, plan: Plan): Yardstick {
  const [points, weights] = [pointsOf(settingsOf(plan)), weightsOf(settingsOf(plan))];
  const own = ownMeasuresOf(plan);
  const isSame =
    outcomes.every((outcome) => points[outcome] === before.points[outcome]) &&
    termKeys.every((key) => weights[key] === before.weights[key]) &&
    sameMeasures(own, before.own);
  return isSame ? before : { ...before, points, weights, own };
}

/**
 * The yardstick after some cards left, which `left` measures, and others came; the same object where it stays as it was.
 * `all` is only asked where one of the largest left and none as large came.
 */
export function yardstickAfter(
  before: Yardstick,
  left: Yardstick,
  arrived: Yardstick,
  all: () => Yardstick,
): Yardstick {
  const [then, gone, now] = [sizesOf(before), sizesOf(left), sizesOf(arrived)];
  const largestLeft = then.some((size, at) => size > 0 && gone[at] === size && (now[at] ?? 0) < size);
  if (!largestLeft && then.every((size, at) => (now[at] ?? 0) <= size)) return before;
  const after = largestLeft ? all() : larger(before, arrived);
  return sizesOf(after).every((size, at) => size === then[at]) ? before : after;
}

function sizesOf({ largestCost, largestBenefit }: Yardstick): Money[] {
  return [largestCost, ...largestBenefit];
}

function larger(a: Yardstick, b: Yardstick): Yardstick {
  const largestBenefit = a.largestBenefit.map((largest, at) => Math.max(largest, b.largestBenefit[at] ?? 0));
  return { ...a, largestCost: Math.max(a.largestCost, b.largestCost), largestBenefit };
}

/** The likely benefit of a kind in a year at full effect; 0 where it brings none of it. */
export function likelyOf({ benefits }: Pick<Card, 'benefits'>, kind: BenefitKind): Money {
  let sum = 0;
  for (const line of benefits) if (line.kind === kind) sum += line.likely;
  return sum;
}

/** The likely benefit of a year at full effect, kind by kind. */
export function likelyByKind({ benefits }: Pick<Card, 'benefits'>): Map<BenefitKind, Money> {
  const sums = new Map<BenefitKind, Money>();
  for (const { kind, likely } of benefits) sums.set(kind, (sums.get(kind) ?? 0) + likely);
  return sums;
}
