import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { planWithSet } from './candidates';

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

export function choiceField(plan: Plan, scenarioId: string, cards: readonly Card[]): ChoiceField {
  const all = planWithSet(plan, cards, () => true);
  const none = planWithSet(plan, cards, () => false);
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
