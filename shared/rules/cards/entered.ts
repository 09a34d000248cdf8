import type { FundedLane, Outcome } from '../../model/codes';
import type { Money } from '../../model/money';
import type { LaneTotals, OutcomeFigures } from './card-totals';

/**
 * Of which parts of all spend something is entered. Where nothing is funded, or no work may be, zero is a fact; where work
 * is funded and nobody has said what any of it costs, it only looks like one. Of run today nothing is entered without a
 * service, since something runs everywhere.
 */
export interface EnteredParts {
  readonly runToday: boolean;
  /** Run cost that funded work adds or saves. */
  readonly runAdded: boolean;
  /** One-off money of the funded work of each list, and of both together. */
  readonly change: Readonly<Record<FundedLane | 'all', boolean>>;
}

/** Nothing but what is entered is printed as a number: a sum that is zero for want of any entry is null. */
export function enteredSum(amount: Money, isEntered: boolean): Money | null {
  return amount === 0 && !isEntered ? null : amount;
}

type Lanes = Readonly<Record<FundedLane, Pick<LaneTotals, 'funded' | 'withoutCost' | 'withoutRun'>>>;

/** What is entered of a scenario with so many services whose run today comes to so much. */
export function enteredParts({ run, innovate }: Lanes, services: number, runToday: Money): EnteredParts {
  const funded = run.funded + innovate.funded;
  return {
    runToday: services > 0 || runToday !== 0,
    runAdded: isSome(funded, run.withoutRun + innovate.withoutRun),
    change: {
      run: isSome(run.funded, run.withoutCost),
      innovate: isSome(innovate.funded, innovate.withoutCost),
      all: isSome(funded, run.withoutCost + innovate.withoutCost),
    },
  };
}

function isSome(of: number, without: number): boolean {
  return of === 0 || without < of;
}

type Lane = Pick<LaneTotals, 'funded' | 'withoutCost' | 'withoutRun' | 'runCost'> & {
  readonly fundedCost: Money;
};

/** A list's one-off money of the first year; null where it funds something and none of that has a cost. */
export function laneChange({
  funded,
  withoutCost: without,
  fundedCost,
}: Omit<Lane, 'runCost' | 'withoutRun'>): Money | null {
  return enteredSum(fundedCost, isSome(funded, without));
}

/** A list's run cost a year at full effect; null where it funds something and nobody has said what any of that runs. */
export function laneRun({
  funded,
  withoutRun: without,
  runCost,
}: Omit<Lane, 'fundedCost' | 'withoutCost'>): Money | null {
  return enteredSum(runCost, isSome(funded, without));
}

type ForChange = Lanes & Readonly<Record<FundedLane, { readonly fundedCost: Money }>>;

/** One-off money of the first year in both lists and beside them; null where work is funded and none of it has a cost. */
export function enteredChange({ lanes, change }: { readonly lanes: ForChange; readonly change: Money }) {
  const { run, innovate } = lanes;
  return enteredSum(change, isSome(run.funded + innovate.funded, run.withoutCost + innovate.withoutCost));
}

interface ForSpend {
  readonly entered: EnteredParts;
  readonly lanes: ForChange;
  readonly change: Money;
  readonly spend: Money;
}

/** Whether anybody has entered any part of all spend of the first year. */
export function isSpendEntered({ entered, lanes, change, spend }: ForSpend): boolean {
  const isFunded = lanes.run.funded + lanes.innovate.funded > 0;
  const isChange = isFunded && enteredChange({ lanes, change }) !== null;
  const isRun = entered.runToday || (isFunded && entered.runAdded);
  return spend !== 0 || isChange || isRun;
}

/**
 * What an outcome gets in the first year: null where some of its work is funded and none of that has a cost, or where none
 * is funded and of nothing else that is a cost is entered either.
 */
export function enteredOf(
  figures: {
    readonly lanes: ForChange;
    readonly change: Money;
    readonly outcomes: Readonly<Record<Outcome | 'none', OutcomeFigures>>;
  },
  outcome: Outcome | 'none',
): Money | null {
  const { funded, withoutCost: without, fundedCost } = figures.outcomes[outcome];
  const isEntered = funded > 0 ? without < funded : enteredChange(figures) !== null;
  return enteredSum(fundedCost, isEntered);
}

/** How many that are funded have no cost, in both lists. */
export function withoutCost({ run, innovate }: Lanes): number {
  return run.withoutCost + innovate.withoutCost;
}

/** How many that are funded have no run cost, in both lists. */
export function withoutRun({ run, innovate }: Lanes): number {
  return run.withoutRun + innovate.withoutRun;
}
