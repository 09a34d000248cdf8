import { type BenefitKind, benefitKinds } from '../model/codes';
import type { Initiative } from '../model/initiative';
import type { Plan } from '../model/plan';
import { quarterOfDay } from '../model/quarter';
import { type OwnSourceField, ownSourceField } from '../model/source-fields';
import type { Card } from './card';
import type { Coded } from './decision';
import type { Points } from './priority-points';
import { ownBasis, ownShare } from './score-own';
import { likelyOf, type TermKey, termKeys, type Yardstick } from './score-yardstick';

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

/** A weighted score with all that it is made of. */
export interface Weighted {
  /** 0 to 100; null where less than half of the weights is known. */
  readonly score: number | null;
  readonly terms: readonly Term[];
  readonly knownWeight: number;
  readonly allWeight: number;
}

/** Each part of a card, 0 to 100; null where what it is made of is not known. */
const values: Readonly<Record<TermKey, (card: Card, yardstick: Yardstick) => number | null>> = {
  outcome: outcomeValue,
  benefit: benefitValue,
  urgency: urgencyValue,
  risk: riskValue,
  ease: easeValue,
};

/**
 * The plan's own weighted score: the mean of its five parts and of the fields of one's own that weigh something (`own` is what
 * initiatives have in them), each from 0 to 100, by their weights (a simple additive model: Keeney and Raiffa 1976). A part that is not known is left out with its weight and never counts as 0; where
 * less than half of the weights is known there is no score. null then, else 0 to 100.
 */
export function weightedScore(card: Card, yardstick: Yardstick, own: Plan['ownValue']): number | null {
  let sum = 0;
  let knownWeight = 0;
  let allWeight = 0;
  for (const key of termKeys) {
    const weight = yardstick.weights[key];
    const value = values[key](card, yardstick);
    allWeight += weight;
    if (value === null) continue;
    knownWeight += weight;
    sum += weight * value;
  }
  for (const measure of yardstick.own) {
    const value = ownShare(measure, card.initiative.id, own);
    allWeight += measure.weight;
    if (value === null) continue;
    knownWeight += measure.weight;
    sum += measure.weight * value;
  }
  return knownWeight > 0 && knownWeight * 2 >= allWeight ? sum / knownWeight : null;
}

/** The score of one card with what each part was made of: a screen shows one, while every edit scores all of them. */
export function explainedScore(card: Card, yardstick: Yardstick, own: Plan['ownValue']): Weighted {
  const builtIn = termKeys.map((key): Term => {
    const value = values[key](card, yardstick);
    const basis = value === null ? notKnown : basisOf[key](card, yardstick);
    return { key, name: null, weight: yardstick.weights[key], value, basis };
  });
  const { id } = card.initiative;
  const added = yardstick.own.map((measure): Term => {
    const value = ownShare(measure, id, own);
    const basis = value === null ? notKnown : ownBasis(measure, id, own);
    return { key: ownSourceField(measure.fieldId), name: measure.name, weight: measure.weight, value, basis };
  });
  const terms = [...builtIn, ...added];
  const weightOf = (of: readonly Term[]) => of.reduce((sum, { weight }) => sum + weight, 0);
  return {
    score: weightedScore(card, yardstick, own),
    terms,
    knownWeight: weightOf(terms.filter(({ value }) => value !== null)),
    allWeight: weightOf(terms),
  };
}

const notKnown: Coded = { code: 'not-known', parameters: {} };

/** What a part that is known was made of. */
const basisOf: Readonly<Record<TermKey, (card: Card, yardstick: Yardstick) => Coded>> = {
  outcome: ({ initiative: { outcome } }, { points }) => {
    const parameters = { outcome, points: outcome && points[outcome], highest: highestOf(points) };
    return { code: 'outcome-points', parameters };
  },
  benefit: (card, yardstick) => {
    const kind = bestKind(card, yardstick);
    const parameters = {
      kind,
      amount: kind && likelyOf(card, kind),
      largest: kind && yardstick.largestBenefit[kind],
    };
    return { code: 'benefit-share', parameters };
  },
  urgency: ({ initiative }, yardstick) => {
    const byPoints = urgencyByPoints(initiative);
    const byDay = urgencyByDay(initiative, yardstick);
    return byDay !== null && (byPoints === null || byDay > byPoints)
      ? {
          code: 'needed-by',
          parameters: { day: initiative.neededBy, quarters: quartersAhead(initiative, yardstick) },
        }
      : { code: 'time-criticality', parameters: { points: initiative.timeCriticality } };
  },
  risk: ({ initiative: { riskReduction, deliveryRisk } }) => ({
    code: 'risk',
    parameters: { riskReduction, deliveryRisk },
  }),
  ease: ({ initiative: { jobSize }, cost }, { largestCost }) =>
    jobSize !== null
      ? { code: 'job-size', parameters: { points: jobSize } }
      : { code: 'cost-share', parameters: { cost, largest: largestCost } },
};

/** Points of 1 to 20 as 0 to 100. */
function scaled(points: number): number {
  return ((points - 1) / 19) * 100;
}

function highestOf({ revenue, efficiency, risk }: Points): number {
  return Math.max(revenue, efficiency, risk);
}

/** The priority points of its outcome, against those of the outcome that has most. */
function outcomeValue({ initiative: { outcome } }: Card, { points }: Yardstick): number | null {
  if (outcome === null) return null;
  const highest = highestOf(points);
  return highest > 0 ? (points[outcome] / highest) * 100 : 0;
}

/** Its likely benefit against the largest of the same kind; of several kinds the one that stands best. */
function benefitValue(card: Card, yardstick: Yardstick): number | null {
  const kind = bestKind(card, yardstick);
  return kind && benefitShare(card, kind, yardstick);
}

function bestKind(card: Card, yardstick: Yardstick): BenefitKind | null {
  let best: BenefitKind | null = null;
  for (const kind of benefitKinds) {
    if (!card.benefits.some((line) => line.kind === kind)) continue;
    if (best === null || benefitShare(card, kind, yardstick) > benefitShare(card, best, yardstick))
      best = kind;
  }
  return best;
}

function benefitShare(card: Card, kind: BenefitKind, { largestBenefit }: Yardstick): number {
  const largest = largestBenefit[kind];
  return largest > 0 ? (Math.max(0, likelyOf(card, kind)) / largest) * 100 : 0;
}

/** In so many quarters a need is far enough away to weigh nothing: five years. */
const farQuarters = 20;

/** Time criticality, or how soon the business needs it (now: 100, in five years: 0): the more urgent of both. */
function urgencyValue({ initiative }: Card, yardstick: Yardstick): number | null {
  const byPoints = urgencyByPoints(initiative);
  const byDay = urgencyByDay(initiative, yardstick);
  return byPoints === null || byDay === null ? (byPoints ?? byDay) : Math.max(byPoints, byDay);
}

function urgencyByPoints({ timeCriticality }: Initiative): number | null {
  return timeCriticality === null ? null : scaled(timeCriticality);
}

function urgencyByDay(initiative: Initiative, yardstick: Yardstick): number | null {
  const ahead = quartersAhead(initiative, yardstick);
  return ahead === null ? null : Math.min(100, Math.max(0, (1 - ahead / farQuarters) * 100));
}

/** From the plan's first quarter to the one in which the business needs it. */
function quartersAhead(
  { neededBy }: Initiative,
  { planStart, fiscalYearFirstMonth }: Yardstick,
): number | null {
  return neededBy === null ? null : quarterOfDay(neededBy, fiscalYearFirstMonth) - planStart;
}

/** The mean of the risk it takes away (riskReduction) and of how surely it succeeds (5 less deliveryRisk), as known. */
function riskValue({ initiative: { riskReduction, deliveryRisk } }: Card): number | null {
  const takenAway = riskReduction === null ? null : scaled(riskReduction);
  const sureness = deliveryRisk === null ? null : ((5 - deliveryRisk) / 4) * 100;
  return takenAway === null || sureness === null ? (takenAway ?? sureness) : (takenAway + sureness) / 2;
}

/** The smaller the job the better: by its points, else by its cost against the largest one. */
function easeValue({ initiative: { jobSize }, cost }: Card, { largestCost }: Yardstick): number | null {
  if (jobSize !== null) return 100 - scaled(jobSize);
  if (cost === null) return null;
  return largestCost > 0 ? (1 - cost / largestCost) * 100 : 100;
}
