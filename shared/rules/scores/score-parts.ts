import { type BenefitKind, benefitKinds, type Outcome } from '../../model/codes';
import type { Money } from '../../model/money';
import { quarterOfDay } from '../../model/quarter';
import type { Initiative } from '../../model/records/initiative';
import type { Card } from '../cards/card';
import type { Points } from './priority-points';
import { likelyOf, type TermKey, type Yardstick } from './score-yardstick';

type Calendar = Pick<Yardstick, 'planStart' | 'fiscalYearFirstMonth'>;

/**
 * What a card brings into the weighted score whatever the points, the weights and the largest sums are, so that another
 * weight is a few multiplications for each card. Shares are from 0 to 100; null: not known.
 */
export interface ScoreParts {
  readonly id: string;
  readonly outcome: Outcome | null;
  /** The likely benefit of a year at full effect, in the order of the kinds; null of a kind it brings nothing of. */
  readonly likely: readonly (Money | null)[];
  readonly urgency: number | null;
  readonly risk: number | null;
  /** By the points of its job; null where none are given, which leaves its cost. */
  readonly ease: number | null;
  readonly cost: Money | null;
}

export function partsOf(card: Card, calendar: Calendar): ScoreParts {
  const { initiative, benefits, cost } = card;
  const { id, outcome, jobSize } = initiative;
  return {
    id,
    outcome,
    likely: benefitKinds.map((kind) =>
      benefits.some((line) => line.kind === kind) ? likelyOf(card, kind) : null,
    ),
    urgency: urgencyOf(initiative, calendar),
    risk: riskOf(initiative),
    ease: jobSize === null ? null : 100 - scaled(jobSize),
    cost,
  };
}

/** Each part of a card, 0 to 100; null where what it is made of is not known. */
export const valueOf: Readonly<Record<TermKey, (parts: ScoreParts, yardstick: Yardstick) => number | null>> =
  {
    outcome: outcomeValue,
    benefit: benefitValue,
    urgency: ({ urgency }) => urgency,
    risk: ({ risk }) => risk,
    ease: easeValue,
  };

/** Points of 1 to 20 as 0 to 100. */
function scaled(points: number): number {
  return ((points - 1) / 19) * 100;
}

export function highestOf({ revenue, efficiency, risk }: Points): number {
  return Math.max(revenue, efficiency, risk);
}

/** The priority points of its outcome, against those of the outcome that has most. */
function outcomeValue({ outcome }: ScoreParts, { points }: Yardstick): number | null {
  if (outcome === null) return null;
  const highest = highestOf(points);
  return highest > 0 ? (points[outcome] / highest) * 100 : 0;
}

/** Its likely benefit against the largest of the same kind; of several kinds the one that stands best. */
function benefitValue({ likely }: ScoreParts, { largestBenefit }: Yardstick): number | null {
  let best: number | null = null;
  for (let at = 0; at < benefitKinds.length; at++) {
    const sum = likely[at] ?? null;
    if (sum === null) continue;
    const share = benefitShare(sum, largestBenefit[at] as Money);
    if (best === null || share > best) best = share;
  }
  return best;
}

/** The kind whose share counts; null where it brings nothing. */
export function bestKind({ likely }: ScoreParts, { largestBenefit }: Yardstick): BenefitKind | null {
  const shareOf = (kind: BenefitKind) => {
    const at = benefitKinds.indexOf(kind);
    return benefitShare(likely[at] ?? 0, largestBenefit[at] as Money);
  };
  return benefitKinds
    .filter((_kind, at) => (likely[at] ?? null) !== null)
    .reduce<BenefitKind | null>(
      (best, kind) => (best === null || shareOf(kind) > shareOf(best) ? kind : best),
      null,
    );
}

function benefitShare(likely: Money, largest: Money): number {
  return largest > 0 ? (Math.max(0, likely) / largest) * 100 : 0;
}

/** In so many quarters a need is far enough away to weigh nothing: five years. */
const farQuarters = 20;

/** Time criticality, or how soon the business needs it (now: 100, in five years: 0): the more urgent of both. */
function urgencyOf(initiative: Initiative, calendar: Calendar): number | null {
  const byPoints = urgencyByPoints(initiative);
  const byDay = urgencyByDay(initiative, calendar);
  return byPoints === null || byDay === null ? (byPoints ?? byDay) : Math.max(byPoints, byDay);
}

export function urgencyByPoints({ timeCriticality }: Initiative): number | null {
  return timeCriticality === null ? null : scaled(timeCriticality);
}

export function urgencyByDay(initiative: Initiative, calendar: Calendar): number | null {
  const ahead = quartersAhead(initiative, calendar);
  return ahead === null ? null : Math.min(100, Math.max(0, (1 - ahead / farQuarters) * 100));
}

/** From the plan's first quarter to the one in which the business needs it. */
export function quartersAhead(
  { neededBy }: Initiative,
  { planStart, fiscalYearFirstMonth }: Calendar,
): number | null {
  return neededBy === null ? null : quarterOfDay(neededBy, fiscalYearFirstMonth) - planStart;
}

/** The mean of the risk it takes away (riskReduction) and of how surely it succeeds (5 less deliveryRisk), as known. */
function riskOf({ riskReduction, deliveryRisk }: Initiative): number | null {
  const takenAway = riskReduction === null ? null : scaled(riskReduction);
  const sureness = deliveryRisk === null ? null : ((5 - deliveryRisk) / 4) * 100;
  return takenAway === null || sureness === null ? (takenAway ?? sureness) : (takenAway + sureness) / 2;
}

/** The smaller the job the better: by its points, else by its cost against the largest one. */
function easeValue({ ease, cost }: ScoreParts, { largestCost }: Yardstick): number | null {
  if (ease !== null) return ease;
  if (cost === null) return null;
  return largestCost > 0 ? (1 - cost / largestCost) * 100 : 100;
}
