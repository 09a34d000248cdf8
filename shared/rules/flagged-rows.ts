import type { Plan } from '../model/plan';
import { allAtOnce, stepping } from '../model/steps';
import type { Card } from './card';
import { cardsOf } from './cards';
import { byPlace, type Flag, flaggedCards, isFlagged } from './flagged';
import { compareText } from './in-order';
import {
  type Change,
  type InSteps,
  type Ordered,
  ordered,
  orderedAgain,
  takenOverInSteps,
} from './taken-over';

interface FlaggedRows<A extends (string | number)[], R> {
  readonly flag: Flag;
  /** What is told of a card; undefined: nothing. It may rest on what an edit touches the card by, and on no more. */
  readonly rowOf: (plan: Plan, card: Card, ...asked: A) => R | undefined;
  /** No two rows are equal by it. */
  readonly compare: (a: R, b: R) => number;
  /** The same row of a card that only one-off money has made another: no row rests on that. */
  readonly ofCard: (row: R, card: Card) => R;
  /** Whether an edit makes all rows others. */
  readonly isForAll?: (change: Change) => boolean;
}

/** What is told of cards with a flag, in order; from the plan before by what an edit touched: most edits leave the list as it was. */
export function flaggedRows<A extends (string | number)[], R extends object>({
  flag,
  rowOf,
  compare,
  ofCard,
  isForAll = () => false,
}: FlaggedRows<A, R>): InSteps<[scenarioId: string, ...A], readonly R[]> {
  function* anew(plan: Plan, scenarioId: string, ...asked: A): Generator<void, Ordered<R>> {
    const byId = new Map<string, R>();
    yield* stepping(flaggedCards(plan, scenarioId)[flag], (card) => {
      const row = rowOf(plan, card, ...asked);
      if (row) byId.set(card.initiative.id, row);
    });
    return ordered(byId, compare);
  }
  const rows = takenOverInSteps(anew, (before, change, plan, scenarioId, ...asked) => {
    if (isForAll(change)) return allAtOnce(anew(plan, scenarioId, ...asked));
    const cards = cardsOf(plan, scenarioId).byId;
    const again = (id: string) => {
      const card = cards.get(id);
      if (card && !change.reworked.has(id)) {
        const known = before.byId.get(id);
        return known && ofCard(known, card);
      }
      return card && isFlagged(plan, card, flag) ? rowOf(plan, card, ...asked) : undefined;
    };
    return orderedAgain(before, change.touched, again, compare);
  });
  function* steps(plan: Plan, scenarioId: string, ...asked: A): Generator<void, readonly R[]> {
    return (yield* rows.steps(plan, scenarioId, ...asked)).inOrder;
  }
  const inOrder = (plan: Plan, scenarioId: string, ...asked: A) => rows(plan, scenarioId, ...asked).inOrder;
  return Object.assign(inOrder, { steps });
}

/** Of rows that are the cards themselves. */
export const theCard = (_row: Card, card: Card): Card => card;

/** As lanes stand and as cards stand in them; no two are at one place. */
export function inPlace(a: Card, b: Card): number {
  return byPlace(a, b) || compareText(a.initiative.id, b.initiative.id);
}
