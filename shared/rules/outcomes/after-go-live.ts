import { type Plan, settingsOf } from '../../model/plan';
import { firstDayOf, type Quarter, quarterOfDay } from '../../model/quarter';
import type { Adoption } from '../../model/records/adoption';
import type { LiveReview } from '../../model/records/live-review';
import type { Work } from '../cards/card';
import { flaggedRows, inPlace } from '../cards/flagged-rows';
import type { Change } from '../cards/taken-over';
import { compareText } from '../tables/in-order';
import { liveReviewsByInitiative } from '../tables/lines';
import { memoOfPlan } from '../tables/memo';
import { monthsAfter } from '../time/day-count';
import { goLiveOf } from '../time/schedule';
import { type RealisedLine, realisedLines } from './realised';

/** Of an innovation that goes live within so many months its users are asked about beforehand. */
const nearMonths = 6;

/** An initiative that went live, or a funded innovation that is about to. Days are YYYY-MM-DD. */
export interface AfterGoLive {
  readonly card: Work;
  readonly isLive: boolean;
  /** The day it went live or is to; null where only its status says so. */
  readonly day: string | null;
  readonly adoption: Adoption | null;
  /** Actual against target, 1 where they are the same; null where one is not known. */
  readonly adopted: number | null;
  readonly lines: readonly RealisedLine[];
  /** The last review since it went live. */
  readonly review: LiveReview | null;
  /** When it is to be reviewed; null where nothing was promised, or no day is known. */
  readonly reviewDue: string | null;
  /** Nobody has reviewed it, and the day has come. */
  readonly isDue: boolean;
}

/**
 * What went live by `today` (its status says so, or it is funded and the day of its go-live has passed), and the funded
 * innovations that go live within six months. Reviews that are due first, then what is live, the first to go live first.
 */
export const afterGoLive = flaggedRows({
  flag: 'goes-live',
  rowOf: (plan, card, today: string) => {
    const entry = entryOf(plan, card, today);
    return entry.isLive || isNear(entry, today) ? entry : undefined;
  },
  compare: (a: AfterGoLive, b: AfterGoLive) => inTurn(a, b) || inPlace(a.card, b.card),
  isForAll: isOtherwiseDue,
});

/** Whether all reviews are to come at another time. */
function isOtherwiseDue({ patch }: Change): boolean {
  return patch.plan?.changed?.some(({ to }) => 'reviewMonths' in to) ?? false;
}

function isNear({ card: { funded, placement }, day }: AfterGoLive, today: string): boolean {
  return funded && placement.lane === 'innovate' && day !== null && day <= monthsAfter(today, nearMonths);
}

function entryOf(plan: Plan, card: Work, today: string): AfterGoLive {
  const adoption = plan.adoption.get(card.initiative.id) ?? null;
  const planned = goLiveDay(plan, card, adoption);
  const saysLive = card.initiative.status === 'live';
  const isLive = saysLive || (card.funded && card.goesLive && planned !== null && planned <= today);
  // Work that is live before its plan says so went live on a day that nobody has written down.
  const day = saysLive && planned !== null && planned > today ? null : planned;
  const review = latestReview(plan, card.initiative.id);
  const reviewed = review !== null && (day === null || review.day >= day) ? review : null;
  const reviewDue =
    isPromising(card, adoption) && day ? monthsAfter(day, settingsOf(plan).reviewMonths) : null;
  return {
    card,
    isLive,
    day,
    adoption,
    adopted: adoptedPart(adoption),
    lines: realisedLines(plan, card, goLiveQuarter(plan, card, day), review),
    review: reviewed,
    reviewDue,
    isDue: isLive && reviewed === null && reviewDue !== null && reviewDue <= today,
  };
}

/** What somebody has said, or else the first day of the quarter after the last one of its work; null without a start. */
function goLiveDay(plan: Plan, card: Work, adoption: Adoption | null): string | null {
  if (adoption?.liveOn) return adoption.liveOn;
  if (card.placement.start === null) return null;
  return firstDayOf(goLiveOf(card), settingsOf(plan).fiscalYearFirstMonth);
}

/** The quarter of the day it went live, or that of its plan where no day is known. */
function goLiveQuarter(plan: Plan, card: Work, day: string | null): Quarter {
  return day === null ? goLiveOf(card) : quarterOfDay(day, settingsOf(plan).fiscalYearFirstMonth);
}

/** Without a benefit or a target there is nothing to hold what came against. */
function isPromising({ benefits }: Work, adoption: Adoption | null): boolean {
  return benefits.length > 0 || (adoption?.target ?? null) !== null;
}

function adoptedPart(adoption: Adoption | null): number | null {
  const { target = null, actual = null } = adoption ?? {};
  return target === null || actual === null || target === 0 ? null : actual / target;
}

function latestReview(plan: Plan, initiativeId: string): LiveReview | null {
  const reviews = liveReviewsByInitiative(plan.liveReview).of(initiativeId);
  return [...reviews].sort((a, b) => (a.day < b.day || (a.day === b.day && a.id < b.id) ? 1 : -1))[0] ?? null;
}

function inTurn(a: AfterGoLive, b: AfterGoLive): number {
  const part = ({ isDue, isLive }: AfterGoLive) => (isDue ? 0 : isLive ? 1 : 2);
  const later = '9999';
  return (
    part(a) - part(b) ||
    compareText(a.day ?? later, b.day ?? later) ||
    a.card.initiative.title.localeCompare(b.card.initiative.title)
  );
}

/** What went live and was to be reviewed by `today`, and was not; those of run first, in rank order. */
export const overdueLiveReviews = flaggedRows({
  flag: 'goes-live',
  rowOf: (plan, card, today: string) => {
    const now = quarterOfDay(today, settingsOf(plan).fiscalYearFirstMonth);
    // Of very many: what its plan says is live later is told by its quarter alone.
    const mayBe = goLiveOf(card) <= now || plan.adoption.get(card.initiative.id)?.liveOn;
    return mayBe && entryOf(plan, card, today).isDue ? card : undefined;
  },
  compare: inPlace,
  isForAll: isOtherwiseDue,
});

/** Initiatives of which the last review opened a claim again. */
export const reopenedClaims = memoOfPlan((plan: Plan): readonly string[] =>
  [...new Set([...plan.liveReview.values()].map(({ initiativeId }) => initiativeId))].filter((id) =>
    latestReview(plan, id)?.reopened.some((benefitId) => plan.benefitLine.has(benefitId)),
  ),
);
