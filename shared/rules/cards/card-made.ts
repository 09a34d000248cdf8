import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import { type BaselineItem, baselineItemId } from '../../model/records/baseline-item';
import type { BenefitLine } from '../../model/records/benefit-line';
import type { Effort } from '../../model/records/effort';
import type { Initiative } from '../../model/records/initiative';
import type { MoneyLine } from '../../model/records/money-line';
import type { Placement } from '../../model/records/placement';
import { amountGiven, lastGiven } from '../money/amount-given';
import { bookedMoney, type ChangeMoney, changeMoney } from '../money/change-series';
import { type External, externalMoney, frozenExternal, wholeCost } from '../money/cost';
import { frozenBenefits } from '../money/frozen-benefits';
import { changeAtItsTime, frozenTime } from '../money/frozen-time';
import { sameSeries } from '../money/series';
import {
  benefitLinesByInitiative,
  effortsByInitiative,
  moneyLinesByOwner,
  runLinesByOwner,
  sumOf,
} from '../tables/lines';
import { weakNotes } from '../tables/weak-notes';
import { spendingWindow, type Window } from '../time/schedule';
import type { Card, Work } from './card';

/** What the cards of an initiative are made of in every scenario. */
export interface Own {
  readonly initiative: Initiative;
  readonly moneyLines: readonly MoneyLine[];
  readonly runLines: readonly MoneyLine[];
  readonly benefits: readonly BenefitLine[];
  readonly efforts: readonly Effort[];
  /** The day rates of the teams whose external days it buys, and what those come to. */
  readonly rates: string;
  readonly external: readonly External[];
}

/** One-off money of an initiative that is funded, and what of its place it follows from. */
interface PlacedMoney {
  readonly placement: Placement;
  readonly given: Money;
  readonly money: ChangeMoney;
}

/** What a card is made of, so that a plan that changed elsewhere takes the same card again. */
interface Parts {
  readonly own: Own;
  readonly planStart: number;
  readonly firstMonth: number;
  readonly isBaseline: boolean;
  readonly frozen: BaselineItem | null;
}

/** What all cards of a plan are made of, looked up once for many. */
export interface Ground extends Pick<Plan, 'initiative' | 'baselineItem' | 'team' | 'scenario'> {
  readonly planStart: number;
  readonly firstMonth: number;
  readonly lines: ReturnType<typeof moneyLinesByOwner>;
  readonly runs: ReturnType<typeof runLinesByOwner>;
  readonly benefits: ReturnType<typeof benefitLinesByInitiative>;
  readonly efforts: ReturnType<typeof effortsByInitiative>;
  /** Of each the money of the card that was made last: scenarios place most work alike, and share what is the same. */
  readonly lastMoney: Map<Own, PlacedMoney>;
}

export function groundOf(plan: Plan): Ground {
  const { firstYear, fiscalYearFirstMonth } = settingsOf(plan);
  const { initiative, baselineItem, team, scenario } = plan;
  return {
    initiative,
    baselineItem,
    team,
    scenario,
    planStart: quarterIn(firstYear, 1),
    firstMonth: fiscalYearFirstMonth,
    lines: moneyLinesByOwner(plan.moneyLine),
    runs: runLinesByOwner(plan.moneyLine),
    benefits: benefitLinesByInitiative(plan.benefitLine),
    efforts: effortsByInitiative(plan.effort),
    lastMoney: new Map(),
  };
}

export function ownOf(
  { initiative: all, team, lines, runs, benefits, efforts: byInitiative }: Ground,
  id: string,
): Own {
  const initiative = all.get(id);
  if (!initiative) throw new Error(`a placement has no initiative ${id}`);
  const efforts = byInitiative.of(id);
  const { rates, external } = boughtAt(efforts, team);
  return {
    initiative,
    moneyLines: lines.of(id),
    runLines: runs.of(id),
    benefits: benefits.of(id),
    efforts,
    rates,
    external,
  };
}

/** The same at the rates of today, of which an edit may speak alone. null: nothing is known of the card. */
export function ownAtRates({ team }: Ground, { placement }: Card): Own | null {
  const own = made.get(placement, placement.id)?.parts.own;
  return own ? { ...own, ...boughtAt(own.efforts, team) } : null;
}

function boughtAt(efforts: readonly Effort[], team: Plan['team']): Pick<Own, 'rates' | 'external'> {
  const rates = ratesOf(efforts, team);
  return { rates, external: rates === '' ? noExternal : externalMoney(efforts, team) };
}

interface Made {
  readonly parts: Parts;
  readonly card: Card;
}

const made = weakNotes<Placement, Made>();

export function cardFor(ground: Ground, own: Own, placement: Placement): Card {
  const { baselineItem, scenario, planStart, firstMonth } = ground;
  const { initiativeId, scenarioId } = placement;
  const frozen =
    baselineItem.size > 0 ? baselineItem.get(baselineItemId(scenarioId, initiativeId)) : undefined;
  const isBaseline = scenario.get(scenarioId)?.kind === 'baseline';
  const parts: Parts = { own, planStart, firstMonth, isBaseline, frozen: frozen ?? null };
  const known = made.get(placement, placement.id);
  const isOfWork = known !== undefined && sameWork(known.parts, parts);
  // A baseline keeps what it promised, whatever its days cost now.
  if (isOfWork && sameLines(known.parts, parts) && (frozen || known.parts.own.rates === own.rates))
    return known.card;
  const card = cardOf(ground, placement, parts, isOfWork ? known : null);
  made.set(placement, placement.id, { parts, card });
  return card;
}

function ratesOf(efforts: readonly Effort[], teams: Plan['team']): string {
  let rates = '';
  for (const { teamId, externalDays } of efforts)
    if (externalDays > 0) rates += `${teams.get(teamId)?.dayRate ?? ''},`;
  return rates;
}

/** Whether only one-off money and rates differ, if anything. */
function sameWork(a: Parts, b: Parts): boolean {
  return (
    a.own.initiative === b.own.initiative &&
    a.own.runLines === b.own.runLines &&
    a.own.benefits === b.own.benefits &&
    a.own.efforts === b.own.efforts &&
    a.planStart === b.planStart &&
    a.firstMonth === b.firstMonth &&
    a.isBaseline === b.isBaseline &&
    a.frozen === b.frozen
  );
}

function sameLines(a: Parts, b: Parts): boolean {
  return a.own.moneyLines === b.own.moneyLines;
}

/** `was`: the card as it was at another cost or at other rates, if it is known. */
function cardOf(ground: Ground, placement: Placement, parts: Parts, was: Made | null): Card {
  const { own, planStart, firstMonth, frozen } = parts;
  const { initiative, moneyLines, runLines, benefits } = own;
  const known = was && was.card;
  const external = frozen ? frozenExternal(frozen.cost, moneyLines, own.efforts) : own.external;
  const cost = frozen ? frozen.cost : wholeCost(sumOf(moneyLines, 'oneOff'), external);
  const fundedAmount = frozen ? frozen.fundedAmount : amountGiven(placement, cost, initiative.minimumCost);
  const funded = placement.funding !== 'none';
  const { change, spent, left } =
    (was && sameLines(was.parts, parts) ? moneyAsBefore(was.card) : null) ??
    (funded
      ? fundedMoney(ground, placement, parts, { external, given: fundedAmount })
      : bookedMoney({ lines: moneyLines, planStart }));
  const isDone = (left === 0 && spent > 0) || initiative.status === 'live';
  const { begins, done } = frozen ? frozenTime(frozen, isDone) : { begins: planStart, done: isDone };
  const window = spendingWindow(placement.start, placement.lengthQuarters, begins, done);
  const until = lastGiven(placement, begins) ?? window.last;
  const endsAtGate = initiative.status !== 'live' && fundedAmount < (cost ?? 0) && until < window.last;
  const goesLive = placement.mark !== 'stop' && !endsAtGate;
  const work = (known && workAsBefore(known, window, goesLive)) ?? {
    initiative,
    placement,
    runLines,
    runCost: frozen ? frozen.runCost : sumOf(runLines, 'run'),
    benefits: (frozen && frozenBenefits(frozen)) ?? benefits,
    funded,
    stopped: placement.mark === 'stop',
    goesLive,
    window,
    firstMonth,
    frozen,
  };
  const counted = changeAtItsTime(parts, change);
  const wholeChange = known && sameSeries(known.change, counted) ? known.change : counted;
  return cardOfWork(work, { moneyLines, cost, spent, left, change: wholeChange, external, fundedAmount });
}

/** Field by field: what is spread and then added to takes half as much memory again, and there are very many cards. */
function cardOfWork(work: Work, money: Omit<Card, keyof Work | 'work'>): Card {
  return {
    work,
    initiative: work.initiative,
    placement: work.placement,
    runLines: work.runLines,
    runCost: work.runCost,
    benefits: work.benefits,
    funded: work.funded,
    stopped: work.stopped,
    goesLive: work.goesLive,
    window: work.window,
    firstMonth: work.firstMonth,
    frozen: work.frozen,
    moneyLines: money.moneyLines,
    cost: money.cost,
    spent: money.spent,
    left: money.left,
    change: money.change,
    external: money.external,
    fundedAmount: money.fundedAmount,
  };
}

/** Of a baseline the external days are what it froze of them: its money is its own. */
function fundedMoney(
  { lastMoney }: Ground,
  placement: Placement,
  { own, planStart, firstMonth }: Parts,
  { external, given }: { readonly external: Card['external']; readonly given: Money },
): ChangeMoney {
  const { initiative, moneyLines } = own;
  const isShared = external === own.external;
  const last = isShared ? lastMoney.get(own) : undefined;
  if (last?.given === given && isPlacedAlike(last.placement, placement)) return last.money;
  const money = moneyWhere({ initiative, placement, moneyLines, external, planStart, firstMonth }, given);
  if (isShared) lastMoney.set(own, { placement, given, money });
  return money;
}

/** In all that one-off money follows from. */
function isPlacedAlike(a: Placement, b: Placement): boolean {
  return (
    a.start === b.start &&
    a.lengthQuarters === b.lengthQuarters &&
    a.funding === b.funding &&
    a.fundingUntil === b.fundingUntil &&
    a.mark === b.mark
  );
}

/** Money moves neither the work nor its end, but where it is done now or ends at a gate. */
function workAsBefore({ work }: Card, window: Window, goesLive: boolean): Work | null {
  const { first, last } = work.window;
  return first === window.first && last === window.last && work.goesLive === goesLive ? work : null;
}

/** Money that rates are no part of: what is booked of work that is given nothing. null: it has to be worked out. */
function moneyAsBefore(known: Card): ChangeMoney | null {
  return known.funded ? null : known;
}

const noExternal: readonly External[] = [];

type MoneyFacts = Pick<Card, 'initiative' | 'placement' | 'moneyLines' | 'external' | 'firstMonth'>;

/** The one-off money of a card by quarter if it were given `given`. `planStart`: the plan's first quarter. */
export function moneyIfGiven(card: MoneyFacts, given: Money, planStart: number): ChangeMoney {
  return moneyWhere({ ...card, planStart }, given);
}

function moneyWhere(
  {
    initiative,
    placement,
    moneyLines,
    external,
    planStart,
    firstMonth,
  }: MoneyFacts & { readonly planStart: number },
  given: Money,
): ChangeMoney {
  return changeMoney({
    lines: moneyLines,
    external,
    start: placement.start,
    lengthQuarters: placement.lengthQuarters,
    given,
    until: lastGiven(placement, planStart),
    planStart,
    firstMonth,
    stopped: placement.mark === 'stop',
    exitCost: initiative.exitCost ?? 0,
  });
}
