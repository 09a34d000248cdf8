import { type FundedLane, fundedLanes, type Lane } from '../model/codes';
import { notesOn } from '../model/notes';
import { changedSince, type Patch } from '../model/patch';
import type { Plan } from '../model/plan';
import { allAtOnce } from '../model/steps';
import type { Card, Cards } from './card';
import { cardsInLanes, cardsInLanesSteps, rearranged } from './card-lanes';
import { cardFor, groundOf, type Own, ownAtRates, ownOf } from './card-made';
import type { Exchange } from './in-order';
import { benefitLinesByInitiative, effortsByInitiative, moneyLinesByOwner } from './lines';
import { memoByFirst } from './memo';
import { initiativesIn, isOfTeamsAlone, touchesOnly } from './touched';

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
  const owns = new Map<string, Own>();
  const scenarios = new Map<string, Card[]>();
  let done = 0;
  for (const placement of plan.placement.values()) {
    if (++done % perStep === 0) yield;
    const { initiativeId: id } = placement;
    let own = owns.get(id);
    if (!own) owns.set(id, (own = ownOf(ground, id)));
    const card = cardFor(ground, own, placement);
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
    let own: Own | null = null;
    for (const [scenarioId, { byId }] of before) {
      const known = byId.get(id);
      if (!known || (ratesAlone && known.frozen)) continue;
      const placement = placementNow(known);
      if (placement && plan.initiative.has(id))
        own ??= (ratesAlone && ownAtRates(ground, known)) || ownOf(ground, id);
      const card = own && placement ? cardFor(ground, own, placement) : undefined;
      if (card !== known) add(scenarioId, [known, card]);
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
