import { benefitKinds } from '../../model/codes';
import type { Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import { type OwnSourceField, ownSourceField } from '../../model/source-fields';
import type { Card } from '../cards/card';
import type { Coded } from '../decision';
import { ownBasis, ownShare } from './score-own';
import {
  bestKind,
  highestOf,
  partsOf,
  quartersAhead,
  type ScoreParts,
  urgencyByDay,
  urgencyByPoints,
  valueOf,
} from './score-parts';
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

/**
 * The plan's own weighted score: the mean of its five parts and of the fields of one's own that weigh something (`own` is what
 * initiatives have in them), each from 0 to 100, by their weights (a simple additive model: Keeney and Raiffa 1976). A part that is not known is left out with its weight and never counts as 0; where
 * less than half of the weights is known there is no score. null then, else 0 to 100.
 */
export function weightedScore(parts: ScoreParts, yardstick: Yardstick, own: Plan['ownValue']): number | null {
  const { weights } = yardstick;
  // One after the other by name: asked for by key, another weight of ten thousand rows takes twice as long.
  const outcome = valueOf.outcome(parts, yardstick);
  const benefit = valueOf.benefit(parts, yardstick);
  const urgency = valueOf.urgency(parts, yardstick);
  const risk = valueOf.risk(parts, yardstick);
  const ease = valueOf.ease(parts, yardstick);
  let sum =
    weights.outcome * (outcome ?? 0) +
    weights.benefit * (benefit ?? 0) +
    weights.urgency * (urgency ?? 0) +
    weights.risk * (risk ?? 0) +
    weights.ease * (ease ?? 0);
  let knownWeight =
    (outcome === null ? 0 : weights.outcome) +
    (benefit === null ? 0 : weights.benefit) +
    (urgency === null ? 0 : weights.urgency) +
    (risk === null ? 0 : weights.risk) +
    (ease === null ? 0 : weights.ease);
  let allWeight = weights.outcome + weights.benefit + weights.urgency + weights.risk + weights.ease;
  for (const measure of yardstick.own) {
    const value = ownShare(measure, parts.id, own);
    allWeight += measure.weight;
    if (value === null) continue;
    knownWeight += measure.weight;
    sum += measure.weight * value;
  }
  return knownWeight > 0 && knownWeight * 2 >= allWeight ? sum / knownWeight : null;
}

/** The score of one card with what each part was made of: a screen shows one, while every edit scores all of them. */
export function explainedScore(card: Card, yardstick: Yardstick, own: Plan['ownValue']): Weighted {
  const parts = partsOf(card, yardstick);
  const builtIn = termKeys.map((key): Term => {
    const value = valueOf[key](parts, yardstick);
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
    score: weightedScore(parts, yardstick, own),
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
    const kind = bestKind(partsOf(card, yardstick), yardstick);
    const parameters = {
      kind,
      amount: kind && likelyOf(card, kind),
      largest: kind && (yardstick.largestBenefit[benefitKinds.indexOf(kind)] as Money),
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
