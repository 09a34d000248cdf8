import type { Lane } from '../../model/codes';
import { changedSince } from '../../model/patch';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import { compareRanks } from '../../model/rank';
import type { BenefitLine } from '../../model/records/benefit-line';
import { allAtOnce, stepping } from '../../model/steps';
import { type Exchange, exchangedInOrder } from '../tables/in-order';
import { memoOfPlan } from '../tables/memo';
import { touchesOnly } from '../tables/touched';
import type { Card, Work } from './card';
import { withIdsOf } from './card-ids';
import { cardsExchanged, cardsOf, isFundedLane } from './cards';
import { dateGapOf } from './date-gap';
import { isPinned } from './guard';

/** What of the plan's settings decides whether a card is flagged. */
interface Settings {
  readonly planStart: Quarter;
  /** Of the fiscal year, 1 to 12. */
  readonly firstMonth: number;
}

function flagSettings(plan: Plan): Settings {
  const { firstYear, fiscalYearFirstMonth: firstMonth } = settingsOf(plan);
  return { planStart: quarterIn(firstYear, 1), firstMonth };
}

type Holds = (card: Card, settings: Settings) => boolean;

const inLane = (card: Card) => isFundedLane(card.placement.lane);
const isFunded = (card: Card) => card.funded && inLane(card);

/** Work in flight began in the past, as it should. */
const hasBegun = ({ initiative: { status } }: Card) => status === 'delivering' || status === 'live';

/** Nothing of it is still to be decided. */
const hasEnded = ({ initiative: { status } }: Card) => status === 'live' || status === 'stopped';

const goesOn = (card: Card) => !card.stopped && !hasEnded(card);

/** Quarters in which a first slice is to be usable: nine months. */
export const quartersToFirstSlice = 3;

const claimsCash = ({ kind, likely }: BenefitLine) => kind === 'cashable' && likely > 0;

/** What a card may be flagged for, and when it is. */
const flags = {
  'funded-without-outcome': (card) => isFunded(card) && card.initiative.outcome === null,
  /** In any lane: what has to be done is asked for until somebody has sorted it. */
  'pinned-not-funded': (card) => !card.funded && isPinned(card) && !hasEnded(card),
  'funded-without-cost': (card) => isFunded(card) && card.cost === null,
  'funded-without-start': (card) => isFunded(card) && card.placement.start === null,
  'starts-before-plan': (card, { planStart }) =>
    isFunded(card) && !hasBegun(card) && card.placement.start !== null && card.placement.start < planStart,
  'funded-without-owner': (card) => isFunded(card) && card.initiative.businessOwner === '',
  'funded-gone-from-source': (card) => isFunded(card) && card.initiative.missingSince !== null,
  'outcome-assumed': (card) => isFunded(card) && card.initiative.outcomeAssumed,
  'lane-assumed': (card) => isFunded(card) && card.initiative.laneAssumed,
  /** In any lane, funded or not. */
  assumed: ({ initiative }) => initiative.laneAssumed || initiative.outcomeAssumed,
  'later-than-needed': (card, { firstMonth }) =>
    inLane(card) &&
    !card.stopped &&
    !hasEnded(card) &&
    card.initiative.agreedBy === null &&
    (dateGapOf(card, firstMonth)?.days ?? 0) > 0,
  /** Money that may be in its run cost as well (`double-saving.ts`). */
  'claims-cashable': (card) => isFunded(card) && card.benefits.some(claimsCash),
  /** Paid up to a gate alone, before its end (`paid-to-gate.ts`): what is stopped was decided to. */
  'paid-to-gate': (card) => isFunded(card) && !card.goesLive && !card.stopped,
  /** Live, or on its way to a go-live that is planned (`after-go-live.ts`). */
  'goes-live': (card) =>
    card.initiative.status === 'live' || (isFunded(card) && card.goesLive && card.placement.start !== null),
  /** Work that is still to be done by a team freed of all else, and by a pair of leaders (`delivery.ts`). */
  firewalled: (card) => isFunded(card) && card.initiative.deliveryMode === 'firewall' && goesOn(card),
  'clean-slate': (card) => isFunded(card) && card.initiative.deliveryMode === 'cleanSlate' && goesOn(card),
  /** Whether a first slice is usable before is told by its milestones (`first-slice.ts`). */
  'long-innovation': (card) =>
    isFunded(card) &&
    card.placement.lane === 'innovate' &&
    card.placement.lengthQuarters > quartersToFirstSlice &&
    goesOn(card),
  'backlog-without-outcome': (card) => !inLane(card) && card.initiative.outcome === null,
} as const satisfies Readonly<Record<string, Holds>>;

export type Flag = keyof typeof flags;
const allFlags = Object.keys(flags) as Flag[];

/** Whether one card is flagged so. */
export function isFlagged(plan: Plan, card: Card, flag: Flag): boolean {
  const holds: Holds = flags[flag];
  return holds(card, flagSettings(plan));
}

/** Another day rate leaves the work the very same, and so the lists. */
export type Flagged = Readonly<Record<Flag, readonly Work[]>>;

const known = memoOfPlan((_plan: Plan) => new Map<string, Flagged>());

/**
 * The cards of a scenario that want a look, by what for: those of run first, in rank order. Computed once for a plan,
 * and from the plan before by the cards that an edit touched.
 */
export function flaggedCards(plan: Plan, scenarioId: string): Flagged {
  const answers = known(plan);
  let flagged = answers.get(scenarioId);
  if (!flagged)
    answers.set(scenarioId, (flagged = fromBefore(plan, scenarioId) ?? allAtOnce(anew(plan, scenarioId))));
  return flagged;
}

/** Finds those of a large plan beforehand, step by step. */
export function* flaggedSteps(plan: Plan, scenarioId: string): Generator<void, void> {
  if (known(plan).has(scenarioId)) return;
  known(plan).set(scenarioId, fromBefore(plan, scenarioId) ?? (yield* anew(plan, scenarioId)));
}

const holdsOf = (flag: Flag): Holds => flags[flag];

function* anew(plan: Plan, scenarioId: string): Generator<void, Flagged> {
  const settings = flagSettings(plan);
  const lists = allFlags.map((flag) => ({ flag, holds: holdsOf(flag), works: [] as Work[] }));
  const { lanes } = cardsOf(plan, scenarioId);
  // In these lists the cards stand as they shall.
  for (const lane of order)
    for (const cards of [lanes[lane].funded, lanes[lane].unfunded])
      yield* stepping(cards, (card) => {
        for (const { holds, works } of lists) if (holds(card, settings)) works.push(card.work);
      });
  // Object.fromEntries forgets which flags there are.
  return Object.fromEntries(
    lists.map(({ flag, works }): [Flag, readonly Work[]] => [flag, works]),
  ) as Flagged;
}

function fromBefore(plan: Plan, scenarioId: string): Flagged | null {
  const since = changedSince(plan);
  const before = since && touchesOnly(since.patch) && known.known(since.before)?.get(scenarioId);
  if (!since || !before) return null;
  const exchanges = cardsExchanged(plan, scenarioId);
  return exchanges && (exchanges.length > 0 ? rearranged(plan, before, exchanges) : before);
}

function rearranged(plan: Plan, before: Flagged, exchanges: readonly Exchange<Card>[]): Flagged {
  const settings = flagSettings(plan);
  const others = exchanges.filter(([left, arrived]) => !isFlaggedAlike(left, arrived));
  if (others.length === 0) return before;
  const lists = allFlags.map((flag): readonly [Flag, readonly Work[]] => {
    const holds: Holds = flags[flag];
    const flaggedSo = (card: Card | undefined) => (card && holds(card, settings) ? card.work : undefined);
    const ofFlag: Exchange<Work>[] = [];
    for (const [left, arrived] of others) {
      const [was, is] = [flaggedSo(left), flaggedSo(arrived)];
      if (was || is) ofFlag.push([was, is]);
    }
    const works = exchangedInOrder(before[flag], ofFlag, byPlace);
    return [flag, withIdsOf(before[flag], works, ofFlag, byPlace)];
  });
  return Object.fromEntries(lists) as Flagged;
}

/** Flags rest on the work of a card, and on whether its cost is known: not on how much it is. */
function isFlaggedAlike(left: Card | undefined, arrived: Card | undefined): boolean {
  return (
    left !== undefined && left.work === arrived?.work && (left.cost === null) === (arrived.cost === null)
  );
}

/** Run before innovate before the backlog, funded ones first, each in rank order. */
export function byPlace(a: Work, b: Work): number {
  if (a.placement === b.placement) return 0;
  return partOf(a) - partOf(b) || compareRanks(a.placement.rank, b.placement.rank);
}

const order: readonly Lane[] = ['run', 'innovate', 'backlog'];
const places: Readonly<Record<Lane, number>> = { run: 0, innovate: 2, backlog: 4 };

function partOf({ placement: { lane }, funded }: Work): number {
  return places[lane] + (funded ? 0 : 1);
}
