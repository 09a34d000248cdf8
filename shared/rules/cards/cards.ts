import { type FundedLane, fundedLanes, type Lane } from '../../model/codes';
import { notesOn } from '../../model/notes';
import { changedSince, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { allAtOnce } from '../../model/steps';
import type { Exchange } from '../tables/in-order';
import {
  benefitLinesByInitiative,
  effortsByInitiative,
  moneyLinesByOwner,
  runLinesByOwner,
} from '../tables/lines';
import { memoByFirst } from '../tables/memo';
import { initiativesIn, isOfTeamsAlone, touchesOnly } from '../tables/touched';
import type { Card, Cards } from './card';
import { cardsInLanes, cardsInLanesSteps, rearranged } from './card-lanes';
import { cardFor, ownAtRates } from './card-made';
import { type Ground, groundOf, type Own, ownOf } from './card-ground';

interface OfScenario {
  readonly cards: Cards;
  /** What became of them by the edit that the plan came by; null where all were made anew. */
  readonly exchanges: readonly Exchange<Card>[] | null;
}

/** By scenario: most figures are of the one in view, and no others are made until somebody asks. */
const answers = notesOn<Plan, Map<string, OfScenario>>();

/** What the cards of an initiative are made of is the same in all scenarios. */
interface Making {
  readonly ground: Ground;
  readonly owns: Map<string, Own>;
}

/** Kept until the cards of all scenarios are made. */
const makings = notesOn<Plan, Making | null>();

function makingOf(plan: Plan): Making {
  const known = makings.of(plan);
  if (known) return known;
  const making = { ground: groundOf(plan), owns: new Map<string, Own>() };
  makings.keep(plan, making);
  return making;
}

function ownIn({ ground, owns }: Making, id: string): Own {
  let own = owns.get(id);
  if (!own) owns.set(id, (own = ownOf(ground, id)));
  return own;
}

function ofScenario(plan: Plan, scenarioId: string): OfScenario {
  return answers.of(plan)?.get(scenarioId) ?? allAtOnce(scenarioSteps(plan, scenarioId));
}

/** Makes the cards of a scenario of a large plan beforehand, step by step. */
export function* cardsSteps(plan: Plan, scenarioId: string): Generator<void, void> {
  yield* moneyLinesByOwner.steps(plan.moneyLine);
  yield* runLinesByOwner.steps(plan.moneyLine);
  yield* benefitLinesByInitiative.steps(plan.benefitLine);
  yield* effortsByInitiative.steps(plan.effort);
  if (!answers.of(plan)?.has(scenarioId)) yield* scenarioSteps(plan, scenarioId);
}

function* scenarioSteps(plan: Plan, scenarioId: string): Generator<void, OfScenario> {
  const since = changedSince(plan);
  const before =
    since && touchesOnly(since.patch) ? answers.of(since.before)?.get(scenarioId)?.cards : undefined;
  const made =
    since && before
      ? yield* movedCards(plan, scenarioId, before, { was: since.before, patch: since.patch })
      : { cards: yield* allCards(plan, scenarioId), exchanges: null };
  const ofPlan = answers.of(plan) ?? new Map<string, OfScenario>();
  // Asked for between two steps they were made at once: there is one answer, and what is made of it stays.
  const meanwhile = ofPlan.get(scenarioId);
  if (meanwhile) return meanwhile;
  answers.keep(plan, ofPlan.set(scenarioId, made));
  if (ofPlan.size >= plan.scenario.size) makings.keep(plan, null);
  return made;
}

/** Places looked at in one step. */
const perStep = 200;

function* allCards(plan: Plan, scenarioId: string): Generator<void, Cards> {
  const making = makingOf(plan);
  const cards: Card[] = [];
  let looked = 0;
  for (const placement of plan.placement.values()) {
    if (++looked % perStep === 0) yield;
    if (placement.scenarioId === scenarioId)
      cards.push(cardFor(making.ground, ownIn(making, placement.initiativeId), placement));
  }
  return cards.length > 0 ? yield* cardsInLanesSteps(cards) : noCards;
}

/** The cards of the plan before, with only those made anew, put in or taken out whose initiative the patch speaks of. */
function* movedCards(
  plan: Plan,
  scenarioId: string,
  before: Cards,
  since: Since,
): Generator<void, OfScenario> {
  const exchanges = yield* exchangesSince(plan, scenarioId, before, since);
  return { cards: exchanges.length > 0 ? rearranged(before, exchanges) : before, exchanges };
}

function* exchangesSince(
  plan: Plan,
  scenarioId: string,
  { byId }: Cards,
  { was, patch }: Since,
): Generator<void, readonly Exchange<Card>[]> {
  const making = makingOf(plan);
  const { ground, owns } = making;
  const exchanges: Exchange<Card>[] = [];
  const placementNow = ({ placement }: Card) =>
    patch.placement ? plan.placement.get(placement.id) : placement;
  const ratesAlone = isOfTeamsAlone(patch);
  const ownNow = (id: string, before: Card): Own => {
    const atRates = ratesAlone && !owns.has(id) ? ownAtRates(ground, before) : null;
    if (atRates) owns.set(id, atRates);
    return ownIn(making, id);
  };
  let looked = 0;
  for (const id of initiativesIn(patch, was)) {
    if (++looked % perStep === 0) yield;
    const before = byId.get(id);
    if (!before || (ratesAlone && before.frozen)) continue;
    const placement = placementNow(before);
    const isThere = placement && plan.initiative.has(id);
    const card = isThere ? cardFor(ground, ownNow(id, before), placement) : undefined;
    if (card !== before) exchanges.push([before, card]);
  }
  for (const { id } of patch.placement?.added ?? []) {
    if (++looked % perStep === 0) yield;
    const placement = plan.placement.get(id);
    if (placement?.scenarioId !== scenarioId) continue;
    exchanges.push([undefined, cardFor(ground, ownIn(making, placement.initiativeId), placement)]);
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
  return ofScenario(plan, scenarioId).cards;
}

/**
 * What became of the cards of a scenario by the edit that a plan came by: those that are the same ones stand in none. null
 * where all were made anew.
 */
export function cardsExchanged(plan: Plan, scenarioId: string): readonly Exchange<Card>[] | null {
  return ofScenario(plan, scenarioId).exchanges;
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
