import { notesOn } from '../../model/notes';
import { changedSince } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { allAtOnce, stepping } from '../../model/steps';
import { touchesOnly } from '../tables/touched';
import type { Card } from './card';
import { cardsExchanged, cardsOf } from './cards';

/** Adds (1) or takes away (-1) what a card, funded or not, puts into the sums. */
export type Contribute = (plan: Plan, card: Card, sums: Float64Array, sign: 1 | -1) => void;

/** Whether two cards of an initiative put the same into the sums. */
export type Alike = (left: Card, arrived: Card) => boolean;

/** Of sums that one-off money is no part of. */
export const isSameWork: Alike = (left, arrived) => left.work === arrived.work;

/** Of sums that it is part of as it lies in quarters, and otherwise not. */
export const isSameOverTime: Alike = (left, arrived) =>
  left.work === arrived.work && left.change === arrived.change;

/**
 * Sums of whole numbers over the cards of a scenario, once for a plan. A plan that came from another by a patch
 * takes over that one's sums and changes them by the cards the patch touches: whole numbers add up the same either way.
 */
export function summed(
  sizeOf: (plan: Plan) => number,
  contribute: Contribute,
  isAlike: Alike = (left, arrived) => left === arrived,
): Summed {
  const answers = notesOn<Plan, Map<string, Float64Array>>();
  function* compute(plan: Plan, scenarioId: string): Generator<void, Float64Array> {
    const since = changedSince(plan);
    const before = since && touchesOnly(since.patch) ? answers.of(since.before)?.get(scenarioId) : undefined;
    const exchanges = before && cardsExchanged(plan, scenarioId);
    if (since && before && exchanges) {
      const sums = before.slice();
      yield* stepping(exchanges, ([left, arrived]) => {
        if (left && arrived && isAlike(left, arrived)) return;
        if (left) contribute(since.before, left, sums, -1);
        if (arrived) contribute(plan, arrived, sums, 1);
      });
      return sums;
    }
    const sums = new Float64Array(sizeOf(plan));
    yield* stepping(cardsOf(plan, scenarioId).byId.values(), (card) => contribute(plan, card, sums, 1));
    return sums;
  }
  function* steps(plan: Plan, scenarioId: string): Generator<void, Float64Array> {
    const known = answers.of(plan)?.get(scenarioId);
    if (known) return known;
    const sums = yield* compute(plan, scenarioId);
    const ofPlan = answers.of(plan) ?? new Map<string, Float64Array>();
    answers.keep(plan, ofPlan.set(scenarioId, sums));
    return sums;
  }
  return Object.assign((plan: Plan, scenarioId: string) => allAtOnce(steps(plan, scenarioId)), { steps });
}

export interface Summed {
  (plan: Plan, scenarioId: string): Float64Array;
  /** Adds up a large plan beforehand, step by step. */
  readonly steps: (plan: Plan, scenarioId: string) => Generator<void, Float64Array>;
}
