import { type BenefitKind, benefitKinds } from '../../model/codes';
import type { Money } from '../../model/money';
import type { Range } from '../cards/card-totals';
import { total } from '../cards/figures';
import { oneOffIn, type Span, type Stand } from '../cards/stands';
import { inQuarter } from '../money/series';
import { keptQuarters } from '../time/kept-quarters';

export const differenceReasons = [
  're-estimated',
  're-scheduled',
  're-phased',
  'other-lane',
  'other-amount',
  'funded',
  'not-funded-any-more',
  'stopped',
  'resumed',
  'added',
  'removed',
  'savings-elsewhere',
  'other-benefits',
  'marked',
] as const;
/** Why an initiative stands otherwise in one scenario than in another. */
export type DifferenceReason = (typeof differenceReasons)[number];

/**
 * Why a stand differs from another; none where it does not. What is only in the backlog of one does not count, unless money
 * is booked of it. */
export function reasonsFor(a: Stand | null, b: Stand | null, span: Span): Reasons {
  if (!a || !b) return onlyOne(a, b, span);
  if (a.funded !== b.funded)
    return both([b.funded ? 'funded' : 'not-funded-any-more'], both(estimate(a, b), marked(a, b)));
  const known = a.funded
    ? both(both(halted(a, b), placed(a, b)), both(estimate(a, b), amount(a, b)))
    : placed(a, b);
  const why = known.length > 0 ? known : byMoneyAlone(a, b, span);
  return both(a.funded ? both(why, benefits(a, b)) : why, marked(a, b));
}

type Reasons = readonly DifferenceReason[];

const none: Reasons = [];

/** One after the other; most have none, of which no list is made. */
function both(some: Reasons, others: Reasons): Reasons {
  if (others.length === 0) return some;
  return some.length === 0 ? others : [...some, ...others];
}

function onlyOne(a: Stand | null, b: Stand | null, span: Span): Reasons {
  const only = b ?? a;
  if (!only || (only.lane === 'backlog' && !hasMoney(only, span))) return none;
  // What has no placement left is what a baseline remembers of an initiative that was deleted.
  return [only.placement ? 'added' : 'removed'];
}

function hasMoney(stand: Stand, span: Span): boolean {
  return hasQuarter(
    [stand],
    span,
    (quarter) => inQuarter(stand.change, quarter) !== 0 || stand.runIn(quarter) !== 0,
  );
}

function halted(a: Stand, b: Stand): Reasons {
  if (a.stopped === b.stopped) return none;
  return [b.stopped ? 'stopped' : 'resumed'];
}

/** Must, never or stop is a decision even where no money moves; that work halts or goes on is told by that. */
function marked(a: Stand, b: Stand): Reasons {
  if (!a.placement || !b.placement || a.stopped !== b.stopped) return none;
  return a.placement.mark === b.placement.mark ? none : ['marked'];
}

function placed(a: Stand, b: Stand): Reasons {
  const lane: Reasons = a.lane === b.lane ? none : ['other-lane'];
  const sameDates =
    a.placement?.start === b.placement?.start && a.placement?.lengthQuarters === b.placement?.lengthQuarters;
  return sameDates ? lane : both(lane, ['re-scheduled']);
}

function estimate(a: Stand, b: Stand): Reasons {
  return a.cost === b.cost && hasSameRun(a, b) ? none : ['re-estimated'];
}

/** By forecast, as the figures go; where a baseline does not know that, by what was planned. */
function hasSameRun(a: Stand, b: Stand): boolean {
  return a.ownRun && b.ownRun ? a.ownRun.amount === b.ownRun.amount : a.plannedRun === b.plannedRun;
}

function amount(a: Stand, b: Stand): Reasons {
  const same =
    a.placement?.funding === b.placement?.funding &&
    a.placement?.fundingAmount === b.placement?.fundingAmount &&
    a.placement?.fundingUntil === b.placement?.fundingUntil;
  return same ? none : ['other-amount'];
}

/** Only a baseline has other benefits than the plan. What never goes live brings none, which is told by its mark or its amount. */
function benefits(a: Stand, b: Stand): Reasons {
  if (!a.goesLive || !b.goesLive || a.benefits === b.benefits) return none;
  const differs = benefitKinds.some((kind) =>
    ends.some((end) => sumOf(a, kind, end) !== sumOf(b, kind, end)),
  );
  return differs ? ['other-benefits'] : none;
}

const ends = ['low', 'likely', 'high'] as const;

function sumOf({ benefits: lines }: Stand, kind: BenefitKind, end: keyof Range): Money {
  let sum = 0;
  for (const line of lines) if (line.kind === kind) sum += line[end];
  return sum;
}

/** Nothing was decided otherwise, and yet the money differs: a forecast, a booking, a saving that another takes. */
function byMoneyAlone(a: Stand, b: Stand, span: Span): Reasons {
  if (a.change !== b.change) {
    if (oneOffIn(a, span) !== oneOffIn(b, span)) return ['re-estimated'];
    const isOther = (quarter: number) => inQuarter(a.change, quarter) !== inQuarter(b.change, quarter);
    if (hasQuarter([a, b], span, isOther)) return ['re-phased'];
  }
  if (!runsDiffer(a, b, span)) return none;
  // What is not funded saves nothing: its run money is what is booked.
  if (a.funded && (a.changesServices || b.changesServices)) return ['savings-elsewhere'];
  const quarters = quartersOf([a, b], span);
  return [total(quarters, a.runIn) === total(quarters, b.runIn) ? 're-phased' : 're-estimated'];
}

type RunIn = Stand['runIn'];

/** By the run cost of one side, which stays where only one-off money is another. */
const comparedRuns = new WeakMap<RunIn, { other: RunIn; from: number; end: number; differs: boolean }>();

function runsDiffer(a: Stand, b: Stand, span: Span): boolean {
  const [other, from, end] = [b.runIn, span.from, endOf([a, b], span)];
  const known = comparedRuns.get(a.runIn);
  if (known?.other === other && known.from === from && known.end === end) return known.differs;
  const differs = hasQuarter([a, b], span, (quarter) => a.runIn(quarter) !== b.runIn(quarter));
  comparedRuns.set(a.runIn, { other, from, end, differs });
  return differs;
}

/** Whether something holds in any of them; most pairs are asked, so no list of them is made. */
function hasQuarter(stands: readonly Stand[], span: Span, holds: (quarter: number) => boolean): boolean {
  const end = endOf(stands, span);
  for (let quarter = span.from; quarter < end; quarter++) if (holds(quarter)) return true;
  return false;
}

/** Ten years hold every run cost that is kept; one-off money may reach further. */
function endOf(stands: readonly Stand[], { from, until }: Span): number {
  let end = from + keptQuarters;
  for (const { change } of stands) end = Math.max(end, change.first + change.amounts.length);
  return Math.min(end, until);
}

function quartersOf(stands: readonly Stand[], span: Span): number[] {
  const count = Math.max(0, endOf(stands, span) - span.from);
  return Array.from({ length: count }, (_, index) => span.from + index);
}
