import type { Plan } from '../../model/plan';
import { allAtOnce, stepping } from '../../model/steps';
import { compareText } from '../tables/in-order';
import type { Work } from './card';
import { cardsOf } from './cards';
import { byPlace, type Flag, flaggedCards, isFlagged } from './flagged';
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
  /**
   * What is told of work; undefined: nothing. It may rest on what an edit touches the work by, and on no more: neither it nor
   * the flag on one-off money.
   */
  readonly rowOf: (plan: Plan, work: Work, ...asked: A) => R | undefined;
  /** No two rows are equal by it. */
  readonly compare: (a: R, b: R) => number;
  /** Whether an edit makes all rows others. */
  readonly isForAll?: (change: Change) => boolean;
}

/** What is told of cards with a flag, in order; from the plan before by what an edit touched: most edits leave the list as it was. */
export function flaggedRows<A extends (string | number)[], R extends object>({
  flag,
  rowOf,
  compare,
  isForAll = () => false,
}: FlaggedRows<A, R>): InSteps<[scenarioId: string, ...A], readonly R[]> {
  function* anew(plan: Plan, scenarioId: string, ...asked: A): Generator<void, Ordered<R>> {
    const byId = new Map<string, R>();
    yield* stepping(flaggedCards(plan, scenarioId)[flag], (work) => {
      const row = rowOf(plan, work, ...asked);
      if (row) byId.set(work.initiative.id, row);
    });
    return ordered(byId, compare);
  }
  const rows = takenOverInSteps(anew, (before, change, plan, scenarioId, ...asked) => {
    if (isForAll(change)) return allAtOnce(anew(plan, scenarioId, ...asked));
    const cards = cardsOf(plan, scenarioId).byId;
    const again = (id: string) => {
      const card = cards.get(id);
      return card && isFlagged(plan, card, flag) ? rowOf(plan, card.work, ...asked) : undefined;
    };
    return orderedAgain(before, change.reworked, again, compare);
  });
  function* steps(plan: Plan, scenarioId: string, ...asked: A): Generator<void, readonly R[]> {
    return (yield* rows.steps(plan, scenarioId, ...asked)).inOrder;
  }
  const inOrder = (plan: Plan, scenarioId: string, ...asked: A) => rows(plan, scenarioId, ...asked).inOrder;
  return Object.assign(inOrder, { steps });
}

/** As lanes stand and as cards stand in them; no two are at one place. */
export function inPlace(a: Work, b: Work): number {
  return byPlace(a, b) || compareText(a.initiative.id, b.initiative.id);
}
