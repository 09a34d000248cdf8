import type { Plan } from '../../model/plan';
import type { Card } from '../cards/card';
import { othersIn, takenOver } from '../cards/taken-over';
import { firstWhere } from '../tables/in-order';
import { memoByFirst } from '../tables/memo';
import { largestFirst, movedInOrder } from '../tables/order-of-numbers';
import type { Measure, ScoreKey, ScoreRow } from './score-row';
import { measureOf, scoreRows } from './scores';

/** All initiatives of a scenario by one score. */
interface Ranking {
  /** Where an initiative is. */
  readonly places: ReadonlyMap<string, number>;
  /** The better the higher; NaN: not known. */
  readonly goodness: Float64Array;
  /** The places from the best to the worst, those without such a score last; equal ones as they stand. */
  readonly order: Uint32Array;
  readonly by: Pick<Measure, 'yardstick' | 'rate'>;
}

export const rankingOf = takenOver(rankedAnew, (before, change, plan, scenarioId, key) => {
  const measure = measureOf(plan, scenarioId);
  const { rows, places } = scoreRows(plan, scenarioId);
  if (isOther(key, before.by, measure)) return rankedAnew(plan, scenarioId, key);
  const isMoved = places !== before.places;
  let goodness = isMoved ? goodnessAt(rows, before) : before.goodness;
  const others: number[] = [];
  for (const { id } of othersIn(change, plan, scenarioId)) {
    const at = places.get(id) ?? -1;
    const now = rows[at]?.goodness(key, measure) ?? Number.NaN;
    if (at < 0 || Object.is(now, goodness[at])) continue;
    if (goodness === before.goodness) goodness = goodness.slice();
    goodness[at] = now;
    others.push(at);
  }
  if (goodness === before.goodness) return before;
  if (isMoved || others.length * mostMoved > goodness.length) return rankedBy(goodness, places, measure);
  return { ...before, goodness, order: movedInOrder(before.order, goodness, others) };
});

/** Up to this part of all of them are moved in the order, which is quicker than making all of it again. */
const mostMoved = 16;

function rankedAnew(plan: Plan, scenarioId: string, key: ScoreKey): Ranking {
  const measure = measureOf(plan, scenarioId);
  const { rows, places } = scoreRows(plan, scenarioId);
  const goodness = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++)
    goodness[at] = (rows[at] as ScoreRow).goodness(key, measure) ?? Number.NaN;
  return rankedBy(goodness, places, measure);
}

/** How good the rows were before, of which some came (not known yet) or went. Most often one has come, and stands last. */
function goodnessAt(rows: readonly ScoreRow[], before: Ranking): Float64Array {
  const goodness = new Float64Array(rows.length).fill(Number.NaN);
  const last = before.goodness.length - 1;
  const placeBefore = (at: number) => before.places.get(rows[at]?.card.initiative.id ?? '') ?? -1;
  if (last >= 0 && placeBefore(last) === last) {
    goodness.set(before.goodness);
    return goodness;
  }
  for (let at = 0; at < rows.length; at++) goodness[at] = before.goodness[placeBefore(at)] ?? Number.NaN;
  return goodness;
}

// The measure itself would hold its plan.
function rankedBy(goodness: Float64Array, places: Ranking['places'], { yardstick, rate }: Measure): Ranking {
  return { places, goodness, order: largestFirst(goodness), by: { yardstick, rate } };
}

/** Whether rows that were not touched have another such score now. */
function isOther(key: ScoreKey, was: Ranking['by'], now: Ranking['by']): boolean {
  if (key === 'weighted') return was.yardstick !== now.yardstick;
  return (key === 'npv' || key === 'ratio') && was.rate !== now.rate;
}

/** The cards of a scenario by one score, the best first, those without it last; equal ones as they stand. */
export function rankedCards(plan: Plan, scenarioId: string, key: ScoreKey): Card[] {
  const { cards } = scoreRows(plan, scenarioId);
  const { order } = rankingOf(plan, scenarioId, key);
  const ranked = Array<Card>(order.length);
  for (let place = 0; place < order.length; place++) ranked[place] = cards[order[place] as number] as Card;
  return ranked;
}

/** Each goodness there is, once, the best first; and how many initiatives have one. */
const stepsOf = memoByFirst(({ goodness, order }: Ranking) => {
  const steps = new Float64Array(order.length);
  let known = 0;
  let count = 0;
  for (; known < order.length; known++) {
    const value = goodness[order[known] as number] as number;
    if (Number.isNaN(value)) break;
    if (count === 0 || value !== steps[count - 1]) steps[count++] = value;
  }
  return { steps: steps.subarray(0, count), known };
});

function goodnessIn({ places, goodness }: Ranking, id: string): number | null {
  const value = goodness[places.get(id) ?? -1] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
}

/**
 * How good an initiative is among the others, as its place: 1 for the best, 0 for the worst, equal ones alike. null where its
 * score is not known; one alone is the best.
 */
export function placeIn(ranking: Ranking, id: string): number | null {
  const goodness = goodnessIn(ranking, id);
  if (goodness === null) return null;
  const { steps } = stepsOf(ranking);
  const last = steps.length - 1;
  return last === 0 ? 1 : (last - firstWhere(steps, (step) => step <= goodness)) / last;
}

/** How many are better, and how many have such a score at all; null where its own is not known. */
export function betterThan(
  ranking: Ranking,
  id: string,
): { readonly better: number; readonly of: number } | null {
  const mine = goodnessIn(ranking, id);
  if (mine === null) return null;
  const { goodness, order } = ranking;
  const better = firstWhere(order, (at) => !((goodness[at] as number) > mine));
  return { better, of: stepsOf(ranking).known };
}
