import { type FundedLane, type Lane, type Outcome, outcomes } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { budgetId } from '../../model/records/budget';
import { inYear } from '../money/series';
import { memoOfPlan } from '../tables/memo';
import type { Card } from './card';
import { type LaneTotals, laneTotals, type OutcomeFigures, outcomeFigures } from './card-totals';
import { laneChangeInYear } from './change-sums';
import { type EnteredParts, enteredChange, enteredParts, isSpendEntered, laneChange } from './entered';
import { goneChangeInYear } from './gone';
import { runAddedInYear } from './run-money';
import { runTodayInYear, yearlyCostOfServices } from './run-today';

export interface LaneFigures extends LaneTotals {
  /** One-off money that falls in the plan's first year: what the funded ones spend, and what is booked of the others. */
  readonly fundedCost: Money;
  /** What the lane may spend in the plan's first year; null where no budget is set. */
  readonly budget: Money | null;
  readonly budgetHard: boolean;
  /** The part of that budget that is held back. */
  readonly contingency: Money;
  /** Whether a cost is entered of anything that it funds, or it funds nothing: else `fundedCost` is zero for want of it. */
  readonly isEntered: boolean;
  readonly isFreeKnown: boolean;
  /** Budget less contingency less funded cost; negative where it is overspent, null without a budget. */
  readonly free: Money | null;
}

/** Every headline figure of a scenario, for the plan's first year unless it says otherwise. */
export interface Figures {
  readonly year: number;
  readonly initiatives: number;
  /** What the services cost a year, as entered. */
  readonly services: { readonly count: number; readonly cost: Money };
  /** What they cost in the first year: the same, but for those that reach their sunset before its end. */
  readonly runToday: Money;
  readonly lanes: Readonly<Record<Lane, LaneFigures>>;
  readonly outcomes: Readonly<Record<Outcome | 'none', OutcomeFigures>>;
  /** Of which parts of the spend something is entered; the others are zero for want of it. */
  readonly entered: EnteredParts;
  /** Shares of the two lanes' change money, 0 to 1; null where they have none. */
  readonly balance: Readonly<Record<FundedLane, number>> | null;
  /** (run today + run cost added + one-off of the run lane) / all spend; null where nothing is spent, or what runs today is not entered. */
  readonly lightsOnShare: number | null;
  /**
   * One-off money of the first year: of both lanes, what is booked of work that waits in the backlog, and of a baseline
   * what it promised to what was deleted since (`changeGone`), whose lane is not known any more.
   */
  readonly change: Money;
  readonly changeGone: Money;
  /** Run cost that funded initiatives add within the first year, less what they save; of others what is booked. */
  readonly runAdded: Money;
  /** Run today + run added + change. */
  readonly spend: Money;
  /** Whether anything of that is entered; else `spend` is zero for want of it. */
  readonly isEntered: boolean;
  /** Whether some cost is entered of the funded work, or none is funded: else nothing says what is free. */
  readonly isFreeKnown: boolean;
  /** The total budget of the first year; null where none is set. */
  readonly budget: Money | null;
  readonly budgetHard: boolean;
  /** The part of the budget that is held back. */
  readonly contingency: Money;
  /** Budget less contingency less spend; negative where it is overspent, null without a budget. */
  readonly free: Money | null;
}

/** One-off money of a card that falls in a fiscal year, as it counts: where it is not funded what is booked. */
export function changeInYear(card: Card, year: number): Money {
  return inYear(card.change, year);
}

function laneFigures(plan: Plan, scenarioId: string, lane: Lane, year: number): LaneFigures {
  const budget = lane === 'backlog' ? undefined : plan.budget.get(budgetId(scenarioId, year, lane));
  const fundedCost = laneChangeInYear(plan, scenarioId, lane, year);
  const totals = laneTotals(plan, scenarioId, lane);
  const isEntered = laneChange({ ...totals, fundedCost }) !== null;
  return {
    ...totals,
    fundedCost,
    isEntered,
    isFreeKnown: isEntered,
    budget: budget?.amount ?? null,
    budgetHard: budget?.hard ?? false,
    contingency: budget?.contingency ?? 0,
    free: budget ? budget.amount - budget.contingency - fundedCost : null,
  };
}

export function total<T>(rows: Iterable<T>, of: (row: T) => Money): Money {
  let sum = 0;
  for (const row of rows) sum += of(row);
  return sum;
}

function outcomesOf(plan: Plan, scenarioId: string): Figures['outcomes'] {
  const of = (outcome: Outcome | 'none') => outcomeFigures(plan, scenarioId, outcome);
  return { revenue: of('revenue'), efficiency: of('efficiency'), risk: of('risk'), none: of('none') };
}

function compute(plan: Plan, scenarioId: string): Figures {
  const year = settingsOf(plan).firstYear;
  const lanes = {
    backlog: laneFigures(plan, scenarioId, 'backlog', year),
    run: laneFigures(plan, scenarioId, 'run', year),
    innovate: laneFigures(plan, scenarioId, 'innovate', year),
  };
  const runToday = runTodayInYear(plan, year, scenarioId);
  const inLanes = lanes.run.fundedCost + lanes.innovate.fundedCost;
  const changeGone = goneChangeInYear(plan, scenarioId, year);
  const change = inLanes + lanes.backlog.fundedCost + changeGone;
  const runAdded = runAddedInYear(plan, scenarioId, year);
  const spend = runToday + runAdded + change;
  const budget = plan.budget.get(budgetId(scenarioId, year, 'total'));
  const entered = enteredParts(lanes, plan.service.size, runToday);
  return {
    year,
    initiatives: plan.initiative.size,
    services: { count: plan.service.size, cost: yearlyCostOfServices(plan) },
    runToday,
    lanes,
    outcomes: outcomesOf(plan, scenarioId),
    entered,
    balance:
      inLanes > 0
        ? { run: lanes.run.fundedCost / inLanes, innovate: lanes.innovate.fundedCost / inLanes }
        : null,
    lightsOnShare:
      spend > 0 && entered.runToday ? (runToday + runAdded + lanes.run.fundedCost) / spend : null,
    change,
    changeGone,
    runAdded,
    spend,
    isEntered: isSpendEntered({ entered, lanes, change, spend }),
    isFreeKnown: enteredChange({ lanes, change }) !== null,
    budget: budget?.amount ?? null,
    budgetHard: budget?.hard ?? false,
    contingency: budget?.contingency ?? 0,
    free: budget ? budget.amount - budget.contingency - spend : null,
  };
}

const known = memoOfPlan((_plan: Plan) => new Map<string, Figures>());

/** The figures of a scenario; computed once for a plan. */
export function figuresOf(plan: Plan, scenarioId: string): Figures {
  const figures = known(plan);
  let answer = figures.get(scenarioId);
  if (!answer) figures.set(scenarioId, (answer = compute(plan, scenarioId)));
  return answer;
}

/** All keys of the outcome figures, those without outcome last. */
export const outcomeKeys: readonly (Outcome | 'none')[] = [...outcomes, 'none'];
