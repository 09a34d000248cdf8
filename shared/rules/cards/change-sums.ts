import { type Lane, lanes } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import { inQuarter } from '../money/series';
import { keptQuarters } from '../time/kept-quarters';
import { isSameOverTime, summed } from './card-sums';
import { cardsOf } from './cards';

const rows = Object.fromEntries(lanes.map((lane, index) => [lane, index * keptQuarters])) as Record<
  Lane,
  number
>;

const byLane = summed(
  () => lanes.length * keptQuarters,
  (plan, card, sums, sign) => {
    const { lane } = card.placement;
    const { first, amounts } = card.change;
    const at = first - planStart(plan);
    for (let index = Math.max(0, -at); index < amounts.length && at + index < keptQuarters; index++) {
      const place = rows[lane] + at + index;
      sums[place] = (sums[place] as number) + sign * (amounts[index] as number);
    }
  },
  isSameOverTime,
);

/** Adds up the one-off money of a large plan beforehand, step by step. */
export const changeSteps = byLane.steps;

function planStart(plan: Plan): Quarter {
  return quarterIn(settingsOf(plan).firstYear, 1);
}

/**
 * One-off money of the initiatives of a lane in a quarter: what the funded ones spend, and what is booked of the others,
 * since it is spent all the same. In the backlog, where nothing is funded, that alone.
 */
export function laneChangeInQuarter(plan: Plan, scenarioId: string, lane: Lane, quarter: Quarter): Money {
  const at = quarter - planStart(plan);
  if (at >= 0 && at < keptQuarters) return byLane(plan, scenarioId)[rows[lane] + at] as number;
  let sum = 0;
  const { funded, unfunded } = cardsOf(plan, scenarioId).lanes[lane];
  for (const card of [...funded, ...unfunded]) sum += inQuarter(card.change, quarter);
  return sum;
}

/** The same in a fiscal year. */
export function laneChangeInYear(plan: Plan, scenarioId: string, lane: Lane, year: number): Money {
  let sum = 0;
  for (let number = 1; number <= 4; number++)
    sum += laneChangeInQuarter(plan, scenarioId, lane, quarterIn(year, number));
  return sum;
}
