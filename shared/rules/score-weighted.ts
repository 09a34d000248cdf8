import { type BenefitKind, benefitKinds } from '../model/codes';
import type { Money } from '../model/money';
import { type Plan, settingsOf } from '../model/plan';
import type { PlanSettings } from '../model/plan-settings';
import { quarterIn, quarterOfDay } from '../model/quarter';
import { type OwnSourceField, ownSourceField } from '../model/source-fields';
import type { Card } from './card';
import type { Coded } from './decision';
import { type OwnMeasure, ownMeasuresOf, ownPart } from './score-own';
import { type Points, pointsOf } from './priority-points';

export const termKeys = ['outcome', 'benefit', 'urgency', 'risk', 'ease'] as const;
export type TermKey = (typeof termKeys)[number];

/** One part of the score of one card. */
export interface Term {
  /** One of the plan's five parts, or a field of one's own. */
  readonly key: TermKey | OwnSourceField;
  /** What the field of one's own is called; null of the five. */
  readonly name: string | null;
  readonly weight: number;
  /** 0 to 100; null where what it is made of is not known. */
  readonly value: number | null;
  /** What it was made of. */
  readonly basis: Coded;
}

export interface Weighted {
  /** 0 to 100; null where less than half of the weights is known. */
  readonly score: number | null;
  readonly terms: readonly Term[];
  readonly knownWeight: number;
  readonly allWeight: number;
}

/** What the cards of a scenario are measured by. */
export interface Yardstick {
  readonly points: Points;
  readonly weights: Readonly<Record<TermKey, number>>;
  readonly largestCost: Money;
  readonly largestBenefit: Readonly<Record<BenefitKind, Money>>;
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
  const largestBenefit: Record<BenefitKind, Money> = { margin: 0, cashable: 0, avoided: 0, lossAvoided: 0 };
  for (const card of cards) {
    if (card.cost !== null && card.cost > largestCost) largestCost = card.cost;
    for (const { kind } of card.benefits) {
      const likely = likelyOf(card, kind);
      if (likely > largestBenefit[kind]) largestBenefit[kind] = likely;
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
  return [largestCost, ...benefitKinds.map((kind) => largestBenefit[kind])];
}

function larger(a: Yardstick, b: Yardstick): Yardstick {
  const of = (kind: BenefitKind) => Math.max(a.largestBenefit[kind], b.largestBenefit[kind]);
  const largestBenefit = {
    margin: of('margin'),
    cashable: of('cashable'),
    avoided: of('avoided'),
    lossAvoided: of('lossAvoided'),
  };
  return { ...a, largestCost: Math.max(a.largestCost, b.largestCost), largestBenefit };
}

/** The likely benefit of a kind in a year at full effect; 0 where it brings none of it. */
function likelyOf({ benefits }: Pick<Card, 'benefits'>, kind: BenefitKind): Money {
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

/**
 * The plan's own weighted score: the mean of its five parts and of the fields of one's own that weigh something (`values` has what
 * initiatives have in them), each from 0 to 100, by their weights (a simple additive
 * model: Keeney and Raiffa 1976). A part that is not known is left out with its weight and never counts as 0; where
 * less than half of the weights is known there is no score.
 */
export function weightedScore(card: Card, yardstick: Yardstick, values: Plan['ownValue']): Weighted {
  const parts: Record<TermKey, Part> = {
    outcome: outcomePart(card, yardstick),
    benefit: benefitPart(card, yardstick),
    urgency: urgencyPart(card, yardstick),
    risk: riskPart(card),
    ease: easePart(card, yardstick),
  };
  const { id } = card.initiative;
  const terms = [
    ...termKeys.map((key): Term => ({ key, name: null, weight: yardstick.weights[key], ...parts[key] })),
    ...yardstick.own.map((measure): Term => {
      const { fieldId, name, weight } = measure;
      return { key: ownSourceField(fieldId), name, weight, ...ownPart(measure, id, values) };
    }),
  ];
  let sum = 0;
  let knownWeight = 0;
  let allWeight = 0;
  for (const { weight, value } of terms) {
    allWeight += weight;
    if (value === null) continue;
    knownWeight += weight;
    sum += weight * value;
  }
  const score = knownWeight > 0 && knownWeight * 2 >= allWeight ? sum / knownWeight : null;
  return { score, terms, knownWeight, allWeight };
}

type Part = Pick<Term, 'value' | 'basis'>;

const notKnown: Part = { value: null, basis: { code: 'not-known', parameters: {} } };

/** Points of 1 to 20 as 0 to 100. */
function scaled(points: number): number {
  return ((points - 1) / 19) * 100;
}

/** The priority points of its outcome, against those of the outcome that has most. */
function outcomePart({ initiative: { outcome } }: Card, { points }: Yardstick): Part {
  if (outcome === null) return notKnown;
  const highest = Math.max(points.revenue, points.efficiency, points.risk);
  const parameters = { outcome, points: points[outcome], highest };
  return {
    value: highest > 0 ? (points[outcome] / highest) * 100 : 0,
    basis: { code: 'outcome-points', parameters },
  };
}

/** Its likely benefit against the largest of the same kind; of several kinds the one that stands best. */
function benefitPart(card: Card, { largestBenefit }: Yardstick): Part {
  let best: Part = notKnown;
  const likely = likelyByKind(card);
  for (const kind of benefitKinds) {
    const amount = likely.get(kind);
    if (amount === undefined) continue;
    const largest = largestBenefit[kind];
    const value = largest > 0 ? (Math.max(0, amount) / largest) * 100 : 0;
    if (best.value !== null && best.value >= value) continue;
    best = { value, basis: { code: 'benefit-share', parameters: { kind, amount, largest } } };
  }
  return best;
}

/** In so many quarters a need is far enough away to weigh nothing: five years. */
const farQuarters = 20;

/** Time criticality, or how soon the business needs it (now: 100, in five years: 0): the more urgent of both. */
function urgencyPart({ initiative }: Card, { planStart, fiscalYearFirstMonth }: Yardstick): Part {
  const { timeCriticality, neededBy } = initiative;
  const byPoints = timeCriticality === null ? null : scaled(timeCriticality);
  const ahead = neededBy === null ? null : quarterOfDay(neededBy, fiscalYearFirstMonth) - planStart;
  const byDay = ahead === null ? null : Math.min(100, Math.max(0, (1 - ahead / farQuarters) * 100));
  if (byDay !== null && (byPoints === null || byDay > byPoints))
    return { value: byDay, basis: { code: 'needed-by', parameters: { day: neededBy, quarters: ahead } } };
  if (byPoints === null) return notKnown;
  return { value: byPoints, basis: { code: 'time-criticality', parameters: { points: timeCriticality } } };
}

/** The mean of the risk it takes away (riskReduction) and of how surely it succeeds (5 less deliveryRisk), as known. */
function riskPart({ initiative: { riskReduction, deliveryRisk } }: Card): Part {
  const known = [
    riskReduction === null ? null : scaled(riskReduction),
    deliveryRisk === null ? null : ((5 - deliveryRisk) / 4) * 100,
  ].filter((value) => value !== null);
  if (known.length === 0) return notKnown;
  return {
    value: known.reduce((sum, value) => sum + value, 0) / known.length,
    basis: { code: 'risk', parameters: { riskReduction, deliveryRisk } },
  };
}

/** The smaller the job the better: by its points, else by its cost against the largest one. */
function easePart({ initiative: { jobSize }, cost }: Card, { largestCost }: Yardstick): Part {
  if (jobSize !== null)
    return { value: 100 - scaled(jobSize), basis: { code: 'job-size', parameters: { points: jobSize } } };
  if (cost === null) return notKnown;
  const value = largestCost > 0 ? (1 - cost / largestCost) * 100 : 100;
  return { value, basis: { code: 'cost-share', parameters: { cost, largest: largestCost } } };
}
