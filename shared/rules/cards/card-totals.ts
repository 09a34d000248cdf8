import { type BenefitKind, benefitKinds, type Lane, lanes, type Outcome, outcomes } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import type { BaselineItem } from '../../model/records/baseline-item';
import { inYear } from '../money/series';
import { effectsByInitiative } from '../tables/lines';
import type { Card } from './card';
import { isSameOverTime, isSameWork, summed } from './card-sums';
import { cardsOf } from './cards';
import { savedAYearInLane } from './effect-savings';
import { isCostEntered } from './entered-card';
import { goneItems, wasFunded } from './gone';
import { othersIn, rowSums, takenOver } from './taken-over';
import { runOfItsOwn } from './yearly-run';

export interface Range {
  readonly low: Money;
  readonly likely: Money;
  readonly high: Money;
}

/** The cards of a lane together. */
export interface LaneTotals {
  readonly count: number;
  readonly funded: number;
  /** One-off cost of all, whatever the year and whether funded or not. */
  readonly cost: Money;
  /** One-off money the funded ones are given in all years together. */
  readonly fundedTotal: Money;
  /** Run cost a year of the funded ones at full effect, savings at services counted: the sum of their `yearlyRun`. */
  readonly runCost: Money;
  /** Of the funded ones, those of which no one-off cost is entered, and those of which no run cost is: no sum has them in it. */
  readonly withoutCost: number;
  readonly withoutRun: number;
}

/** The cards of an outcome together; of a baseline with what it promised of those that were deleted since. */
export interface OutcomeFigures {
  readonly count: number;
  readonly funded: number;
  /** One-off money of its initiatives in the plan's first year: what the funded ones spend, what is booked of others. */
  readonly fundedCost: Money;
  /** Of the funded ones, those of which no one-off cost is entered. */
  readonly withoutCost: number;
  /** Benefits a year at full effect of its funded initiatives that go live, by kind; kinds are never added up. */
  readonly benefits: Readonly<Record<BenefitKind, Range>>;
}

const laneFields = ['count', 'funded', 'cost', 'fundedTotal', 'runCost', 'withoutCost'] as const;
const ofLane = Object.fromEntries(lanes.map((lane, index) => [lane, index * laneFields.length])) as Record<
  Lane,
  number
>;

const byLane = summed(
  () => lanes.length * laneFields.length,
  (_plan, card, sums, sign) => {
    const at = ofLane[card.placement.lane];
    add(sums, at, sign);
    add(sums, at + 2, sign * (card.cost ?? 0));
    if (!card.funded) return;
    add(sums, at + 1, sign);
    add(sums, at + 3, sign * card.fundedAmount);
    if (card.goesLive) add(sums, at + 4, sign * (runOfItsOwn(card) ?? 0));
    if (!isCostEntered(card)) add(sums, at + 5, sign);
  },
  (left, arrived) =>
    isSameWork(left, arrived) && left.cost === arrived.cost && left.fundedAmount === arrived.fundedAmount,
);

/** Funded cards of each lane without a run line; what they save at services is no part of a card. */
const withoutRunLines = summed(
  () => lanes.length,
  (_plan, card, sums, sign) => {
    if (card.funded && runOfItsOwn(card) === null) add(sums, lanes.indexOf(card.placement.lane), sign);
  },
  isSameWork,
);

/** Of those, the ones that save at services, by lane. */
const savingAlone = takenOver(
  (plan: Plan, scenarioId: string): readonly number[] => {
    const counts = lanes.map(() => 0);
    const { byId } = cardsOf(plan, scenarioId);
    const ids = new Set(Array.from(plan.serviceEffect.values(), ({ initiativeId }) => initiativeId));
    for (const id of ids) countSavingAlone(plan, byId.get(id), counts, 1);
    return counts;
  },
  (before, change, plan, scenarioId) => {
    const counts = [...before];
    for (const { was, is, isReworked } of othersIn(change, plan, scenarioId)) {
      if (!isReworked) continue;
      countSavingAlone(change.before, was, counts, -1);
      countSavingAlone(plan, is, counts, 1);
    }
    return counts;
  },
);

function countSavingAlone(plan: Plan, card: Card | undefined, counts: number[], sign: 1 | -1): void {
  if (!card?.funded || runOfItsOwn(card) !== null) return;
  if (effectsByInitiative(plan.serviceEffect).of(card.initiative.id).length === 0) return;
  const at = lanes.indexOf(card.placement.lane);
  counts[at] = (counts[at] ?? 0) + sign;
}

/** Adds up what the cards of each lane and outcome come to beforehand, step by step. */
export function* totalsSteps(plan: Plan, scenarioId: string): Generator<void, void> {
  yield* byLane.steps(plan, scenarioId);
  yield* withoutRunLines.steps(plan, scenarioId);
  yield* byOutcome.steps(plan, scenarioId);
}

/** What the cards of each lane come to; computed once for a plan, and from the plan before by what an edit touched. */
export function laneTotals(plan: Plan, scenarioId: string, lane: Lane): LaneTotals {
  const sums = byLane(plan, scenarioId);
  const at = (index: number) => sums[ofLane[lane] + index] as number;
  const runCost = at(4) - savedAYearInLane(plan, scenarioId, lane);
  const place = lanes.indexOf(lane);
  const withoutLines = withoutRunLines(plan, scenarioId)[place] as number;
  const withoutRun = withoutLines - (savingAlone(plan, scenarioId)[place] as number);
  return {
    count: at(0),
    funded: at(1),
    cost: at(2),
    fundedTotal: at(3),
    runCost,
    withoutCost: at(5),
    withoutRun,
  };
}

const outcomeCounts = 4;
const outcomeSize = outcomeCounts + 3 * benefitKinds.length;
const ofOutcome = Object.fromEntries(
  [...outcomes, 'none'].map((outcome, index) => [outcome, index * outcomeSize]),
) as Record<Outcome | 'none', number>;
const ofKind = Object.fromEntries(
  benefitKinds.map((kind, index) => [kind, outcomeCounts + 3 * index]),
) as Record<BenefitKind, number>;

const byOutcome = summed(
  () => (outcomes.length + 1) * outcomeSize,
  (plan, card, sums, sign) => {
    const at = ofOutcome[card.initiative.outcome ?? 'none'];
    add(sums, at, sign);
    add(sums, at + 2, sign * inYear(card.change, settingsOf(plan).firstYear));
    if (!card.funded) return;
    add(sums, at + 1, sign);
    if (!isCostEntered(card)) add(sums, at + 3, sign);
    // What is stopped, or paid up to a gate alone, brings nothing.
    if (card.goesLive) addBenefits(sums, at, card.benefits, sign);
  },
  (left, arrived) => isSameOverTime(left, arrived) && (left.cost === null) === (arrived.cost === null),
);

const goneByOutcome = rowSums(goneItems, (outcomes.length + 1) * outcomeSize, (plan) => {
  const { firstYear } = settingsOf(plan);
  return (item: BaselineItem, sums, sign) => {
    const at = ofOutcome[item.outcome ?? 'none'];
    add(sums, at, sign);
    add(sums, at + 2, sign * inYear({ first: item.firstQuarter, amounts: item.change }, firstYear));
    if (!wasFunded(item)) return;
    add(sums, at + 1, sign);
    addBenefits(sums, at, item.benefits ?? [], sign);
  };
});

type Ranges = readonly ({ readonly kind: BenefitKind } & Range)[];

function addBenefits(sums: Float64Array, at: number, benefits: Ranges, sign: 1 | -1): void {
  for (const { kind, low, likely, high } of benefits) {
    const from = at + ofKind[kind];
    add(sums, from, sign * low);
    add(sums, from + 1, sign * likely);
    add(sums, from + 2, sign * high);
  }
}

/** What the cards of each outcome come to; computed as the lanes are. */
export function outcomeFigures(plan: Plan, scenarioId: string, outcome: Outcome | 'none'): OutcomeFigures {
  const [sums, gone] = [byOutcome(plan, scenarioId), goneByOutcome(plan, scenarioId)];
  const at = (index: number) =>
    (sums[ofOutcome[outcome] + index] as number) + (gone[ofOutcome[outcome] + index] as number);
  const range = (from: number): Range => ({ low: at(from), likely: at(from + 1), high: at(from + 2) });
  const benefits = Object.fromEntries(benefitKinds.map((kind) => [kind, range(ofKind[kind])]));
  return {
    count: at(0),
    funded: at(1),
    fundedCost: at(2),
    withoutCost: at(3),
    benefits: benefits as Record<BenefitKind, Range>,
  };
}

function add(sums: Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] as number) + amount;
}
