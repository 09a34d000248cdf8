import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import type { Card } from '../cards/card';
import { cardsOf, cardsSteps } from '../cards/cards';
import { changeSteps } from '../cards/change-sums';
import { runSteps } from '../cards/run-money';
import { loadSteps } from '../people/capacity';
import { planWithSetSteps } from './candidates';

/** The candidates of a scenario with what funding each of them does. */
export interface ChoiceField {
  readonly plan: Plan;
  readonly scenarioId: string;
  readonly planStart: Quarter;
  /** As they stand, and as they are with all of them funded, and with none. */
  readonly cards: readonly Card[];
  readonly funded: readonly Card[];
  readonly bare: readonly Card[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** The plan with all of them funded. */
  readonly all: Plan;
  readonly none: Plan;
}

/** Step by step: of a large plan all cards are made and added up twice. */
export function* choiceFieldSteps(
  plan: Plan,
  scenarioId: string,
  cards: readonly Card[],
): Generator<void, ChoiceField> {
  yield* summedSteps(plan, scenarioId);
  const all = yield* planWithSetSteps(plan, cards, () => true);
  yield* summedSteps(all, scenarioId);
  const none = yield* planWithSetSteps(plan, cards, () => false);
  yield* cardsSteps(none, scenarioId);
  yield;
  const cardIn = (where: Plan) => {
    const { byId } = cardsOf(where, scenarioId);
    return cards.map(({ initiative }) => byId.get(initiative.id) as Card);
  };
  return {
    plan,
    scenarioId,
    planStart: quarterIn(settingsOf(plan).firstYear, 1),
    cards,
    funded: cardIn(all),
    bare: cardIn(none),
    placeOf: new Map(cards.map(({ initiative }, index) => [initiative.id, index])),
    all,
    none,
  };
}

/** Adds up what limits are measured by, step by step. */
export function* summedSteps(plan: Plan, scenarioId: string): Generator<void, void> {
  yield;
  yield* cardsSteps(plan, scenarioId);
  yield;
  yield* changeSteps(plan, scenarioId);
  yield* runSteps(plan, scenarioId);
  yield* loadSteps(plan, scenarioId);
}
