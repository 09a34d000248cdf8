import { type BaselineItem, baselineItemId } from '../model/baseline-item';
import type { BenefitLine } from '../model/benefit-line';
import { type FundedLane, fundedLanes, type Lane } from '../model/codes';
import type { Effort } from '../model/effort';
import type { Initiative } from '../model/initiative';
import type { Money } from '../model/money';
import type { MoneyLine } from '../model/money-line';
import { notesOn } from '../model/notes';
import { changedSince, type Patch } from '../model/patch';
import type { Placement } from '../model/placement';
import { type Plan, settingsOf } from '../model/plan';
import { quarterIn } from '../model/quarter';
import { allAtOnce } from '../model/steps';
import { amountGiven, lastGiven } from './amount-given';
import type { Card, Cards, Work } from './card';
import { cardsInLanes, cardsInLanesSteps, rearranged } from './card-lanes';
import { bookedMoney, type ChangeMoney, changeMoney } from './change-series';
import { type External, externalMoney, frozenExternal, wholeCost } from './cost';
import { frozenBenefits } from './frozen-benefits';
import { changeAtItsTime, frozenTime } from './frozen-time';
import type { Exchange } from './in-order';
import { benefitLinesByInitiative, effortsByInitiative, moneyLinesByOwner, sumOf } from './lines';
import { memoByFirst } from './memo';
import { spendingWindow, type Window } from './schedule';
import { sameSeries } from './series';
import { initiativesIn, isOfTeamsAlone, touchesOnly } from './touched';
import { weakNotes } from './weak-notes';

/** What the cards of an initiative are made of in every scenario. */
interface Own {
  readonly initiative: Initiative;
  readonly moneyLines: readonly MoneyLine[];
  readonly benefits: readonly BenefitLine[];
  readonly efforts: readonly Effort[];
  /** The day rates of the teams whose external days it buys, and what those come to. */
  readonly rates: string;
  readonly external: readonly External[];
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
interface Ground extends Pick<Plan, 'initiative' | 'baselineItem' | 'team' | 'scenario'> {
  readonly planStart: number;
  readonly firstMonth: number;
  readonly lines: ReturnType<typeof moneyLinesByOwner>;
  readonly benefits: ReturnType<typeof benefitLinesByInitiative>;
  readonly efforts: ReturnType<typeof effortsByInitiative>;
}

function groundOf(plan: Plan): Ground {
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
    benefits: benefitLinesByInitiative(plan.benefitLine),
    efforts: effortsByInitiative(plan.effort),
  };
}

function ownOf({ initiative: all, team, lines, benefits, efforts: byInitiative }: Ground, id: string): Own {
  const initiative = all.get(id);
  if (!initiative) throw new Error(`a placement has no initiative ${id}`);
  const efforts = byInitiative.of(id);
  const rates = ratesOf(efforts, team);
  const external = rates === '' ? noExternal : externalMoney(efforts, team);
  return { initiative, moneyLines: lines.of(id), benefits: benefits.of(id), efforts, rates, external };
}

const made = weakNotes<Placement, { readonly parts: Parts; readonly card: Card }>();

function cardFor(ground: Ground, own: Own, placement: Placement): Card {
  const { baselineItem, scenario, planStart, firstMonth } = ground;
  const { initiativeId, scenarioId } = placement;
  const frozen =
    baselineItem.size > 0 ? baselineItem.get(baselineItemId(scenarioId, initiativeId)) : undefined;
  const isBaseline = scenario.get(scenarioId)?.kind === 'baseline';
  const parts: Parts = { own, planStart, firstMonth, isBaseline, frozen: frozen ?? null };
  const known = made.get(placement, placement.id);
  const isSame = known !== undefined && sameWork(known.parts, parts);
  // A baseline keeps what it promised, whatever its days cost now.
  if (isSame && (frozen || known.parts.own.rates === own.rates)) return known.card;
  const card = cardOf(placement, parts, isSame ? known.card : null);
  made.set(placement, placement.id, { parts, card });
  return card;
}

function ratesOf(efforts: readonly Effort[], teams: Plan['team']): string {
  let rates = '';
  for (const { teamId, externalDays } of efforts)
    if (externalDays > 0) rates += `${teams.get(teamId)?.dayRate ?? ''},`;
  return rates;
}

/** Whether only rates differ, if anything. */
function sameWork(a: Parts, b: Parts): boolean {
  return (
    a.own.initiative === b.own.initiative &&
    a.own.moneyLines === b.own.moneyLines &&
    a.own.benefits === b.own.benefits &&
    a.own.efforts === b.own.efforts &&
    a.planStart === b.planStart &&
    a.firstMonth === b.firstMonth &&
    a.isBaseline === b.isBaseline &&
    a.frozen === b.frozen
  );
}

/** `known`: the card as it was at other rates, if it is known. */
function cardOf(placement: Placement, parts: Parts, known: Card | null): Card {
  const { own, planStart, firstMonth, frozen } = parts;
  const { initiative, moneyLines, benefits } = own;
  const external = frozen ? frozenExternal(frozen.cost, moneyLines, own.efforts) : own.external;
  const cost = frozen ? frozen.cost : wholeCost(sumOf(moneyLines, 'oneOff'), external);
  const fundedAmount = frozen ? frozen.fundedAmount : amountGiven(placement, cost, initiative.minimumCost);
  const facts = { initiative, placement, moneyLines, external, planStart, firstMonth };
  const funded = placement.funding !== 'none';
  const { change, spent, left } =
    (known && moneyAsBefore(known)) ??
    (funded ? moneyWhere(facts, fundedAmount) : bookedMoney({ lines: moneyLines, planStart }));
  const isDone = (left === 0 && spent > 0) || initiative.status === 'live';
  const { begins, done } = frozen ? frozenTime(frozen, isDone) : { begins: planStart, done: isDone };
  const window = spendingWindow(placement.start, placement.lengthQuarters, begins, done);
  const until = lastGiven(placement, begins) ?? window.last;
  const endsAtGate = initiative.status !== 'live' && fundedAmount < (cost ?? 0) && until < window.last;
  const goesLive = placement.mark !== 'stop' && !endsAtGate;
  const work = (known && workAsBefore(known, window, goesLive)) ?? {
    initiative,
    placement,
    moneyLines,
    runCost: frozen ? frozen.runCost : sumOf(moneyLines, 'run'),
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
  return { ...work, work, cost, spent, left, change: wholeChange, external, fundedAmount };
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

const answers = notesOn<Plan, ReadonlyMap<string, Cards>>();

/** By scenario, what became of its cards by the edit that a plan came by. */
const exchanged = notesOn<Plan, ReadonlyMap<string, readonly Exchange<Card>[]>>();

function cardsByScenario(plan: Plan): ReadonlyMap<string, Cards> {
  return answers.of(plan) ?? allAtOnce(scenarioSteps(plan));
}

/** Makes the cards of all scenarios of a large plan beforehand, step by step. */
export function* cardsSteps(plan: Plan): Generator<void, void> {
  yield* moneyLinesByOwner.steps(plan.moneyLine);
  yield* benefitLinesByInitiative.steps(plan.benefitLine);
  yield* effortsByInitiative.steps(plan.effort);
  if (!answers.of(plan)) yield* scenarioSteps(plan);
}

function* scenarioSteps(plan: Plan): Generator<void, ReadonlyMap<string, Cards>> {
  const since = changedSince(plan);
  const before = since && touchesOnly(since.patch) ? answers.of(since.before) : undefined;
  const cards =
    since && before
      ? movedCards(plan, before, { was: since.before, patch: since.patch })
      : yield* allCards(plan);
  answers.keep(plan, cards);
  return cards;
}

/** Cards made in one step. */
const perStep = 200;

function* allCards(plan: Plan): Generator<void, ReadonlyMap<string, Cards>> {
  const ground = groundOf(plan);
  const scenarios = new Map<string, Card[]>();
  let done = 0;
  for (const placement of plan.placement.values()) {
    if (++done % perStep === 0) yield;
    const card = cardFor(ground, ownOf(ground, placement.initiativeId), placement);
    const cards = scenarios.get(placement.scenarioId);
    if (cards) cards.push(card);
    else scenarios.set(placement.scenarioId, [card]);
  }
  const inLanes = new Map<string, Cards>();
  for (const [id, cards] of scenarios) inLanes.set(id, yield* cardsInLanesSteps(cards));
  return inLanes;
}

/** The cards of the plan before, with only those made anew, put in or taken out whose initiative the patch speaks of. */
function movedCards(plan: Plan, before: ReadonlyMap<string, Cards>, since: Since): Map<string, Cards> {
  const exchanges = exchangesSince(plan, before, since);
  const after = new Map(before);
  for (const [scenarioId, ofScenario] of exchanges)
    after.set(scenarioId, rearranged(before.get(scenarioId) ?? noCards, ofScenario));
  exchanged.keep(plan, exchanges);
  return after;
}

function exchangesSince(
  plan: Plan,
  before: ReadonlyMap<string, Cards>,
  { was, patch }: Since,
): ReadonlyMap<string, readonly Exchange<Card>[]> {
  const ground = groundOf(plan);
  const exchanges = new Map<string, Exchange<Card>[]>();
  const add = (scenarioId: string, exchange: Exchange<Card>) => {
    const ofScenario = exchanges.get(scenarioId);
    if (ofScenario) ofScenario.push(exchange);
    else exchanges.set(scenarioId, [exchange]);
  };
  const placementNow = ({ placement }: Card) =>
    patch.placement ? plan.placement.get(placement.id) : placement;
  const ratesAlone = isOfTeamsAlone(patch);
  for (const id of initiativesIn(patch, was)) {
    const own = plan.initiative.has(id) ? ownOf(ground, id) : null;
    for (const [scenarioId, { byId }] of before) {
      const known = byId.get(id);
      if (ratesAlone && known?.frozen) continue;
      const placement = known && placementNow(known);
      const card = own && placement ? cardFor(ground, own, placement) : undefined;
      if (known && card !== known) add(scenarioId, [known, card]);
    }
  }
  for (const { id } of patch.placement?.added ?? []) {
    const placement = plan.placement.get(id);
    if (!placement) continue;
    const card = cardFor(ground, ownOf(ground, placement.initiativeId), placement);
    add(placement.scenarioId, [undefined, card]);
  }
  return exchanges;
}

interface Since {
  readonly was: Plan;
  readonly patch: Patch;
}

const noCards: Cards = cardsInLanes([]);

/** The cards of a scenario; computed once for a plan. */
export function cardsOf(plan: Plan, scenarioId: string): Cards {
  return cardsByScenario(plan).get(scenarioId) ?? noCards;
}

const nothing: readonly Exchange<Card>[] = [];

/**
 * What became of the cards of a scenario by the edit that a plan came by: those that are the same ones stand in none. null
 * where all were made anew.
 */
export function cardsExchanged(plan: Plan, scenarioId: string): readonly Exchange<Card>[] | null {
  cardsByScenario(plan);
  const known = exchanged.of(plan);
  return known ? (known.get(scenarioId) ?? nothing) : null;
}

/** The funded cards of both lanes, those of run first. */
export function fundedCards(plan: Plan, scenarioId: string): readonly Card[] {
  return fundedOf(cardsOf(plan, scenarioId).lanes);
}

const fundedOf = memoByFirst((lanes: Cards['lanes']): readonly Card[] => [
  ...lanes.run.funded,
  ...lanes.innovate.funded,
]);

export function isFundedLane(lane: Lane): lane is FundedLane {
  return (fundedLanes as readonly Lane[]).includes(lane);
}
