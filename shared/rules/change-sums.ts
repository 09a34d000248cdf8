import type { FundedLane } from '../model/codes';
import type { Money } from '../model/money';
import { type Plan, settingsOf } from '../model/plan';
import { type Quarter, quarterIn } from '../model/quarter';
import { summed } from './card-sums';
import { cardsOf, isFundedLane } from './cards';
import { keptQuarters } from './kept-quarters';
import { inQuarter } from './series';

const rows = { run: 0, innovate: keptQuarters } as const;

const byLane = summed(
  () => 2 * keptQuarters,
  (plan, card, sums, sign) => {
    const { lane } = card.placement;
    if (!card.funded || !isFundedLane(lane)) return;
    const { first, amounts } = card.change;
    const at = first - planStart(plan);
    for (let index = Math.max(0, -at); index < amounts.length && at + index < keptQuarters; index++) {
      const place = rows[lane] + at + index;
      sums[place] = (sums[place] as number) + sign * (amounts[index] as number);
    }
  },
);

/** Adds up the one-off money of a large plan beforehand, step by step. */
export const changeSteps = byLane.steps;

function planStart(plan: Plan): Quarter {
  return quarterIn(settingsOf(plan).firstYear, 1);
}

/** One-off money of the funded initiatives of a lane in a quarter. */
export function laneChangeInQuarter(
  plan: Plan,
  scenarioId: string,
  lane: FundedLane,
  quarter: Quarter,
): Money {
  const at = quarter - planStart(plan);
  if (at >= 0 && at < keptQuarters) return byLane(plan, scenarioId)[rows[lane] + at] as number;
  let sum = 0;
  for (const card of cardsOf(plan, scenarioId).lanes[lane].funded) sum += inQuarter(card.change, quarter);
  return sum;
}

/** The same in a fiscal year. */
export function laneChangeInYear(plan: Plan, scenarioId: string, lane: FundedLane, year: number): Money {
  let sum = 0;
  for (let number = 1; number <= 4; number++)
    sum += laneChangeInQuarter(plan, scenarioId, lane, quarterIn(year, number));
  return sum;
}
