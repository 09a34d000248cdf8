import type { Money } from '../../model/money';
import type { Figures } from '../cards/figures';

/** The bar "two lists, one budget": what the year's money goes to, in minor units. */
export interface BudgetBar {
  /** Run today and what the funded work adds to it within the year; never below zero. */
  readonly run: Money;
  readonly runLane: Money;
  readonly innovateLane: Money;
  /** Booked of work that waits in the backlog. */
  readonly inBacklog: Money;
  /** Of a baseline: promised to what was deleted since. */
  readonly gone: Money;
  /** What is left of the contingency. */
  readonly held: Money;
  /** What the budget leaves beside its contingency; 0 where none is set or nothing is left. */
  readonly free: Money;
  /** By how much the spend is over the budget; 0 where it is not. */
  readonly over: Money;
  /** The length of the whole bar: the larger of spend and budget. */
  readonly whole: Money;
  readonly budget: Money | null;
}

/** The parts of the bar; where no part is a saving (below zero) they add up to its whole. */
export function budgetBarOf(figures: Figures): BudgetBar {
  const run = Math.max(0, figures.runToday + figures.runAdded);
  const runLane = Math.max(0, figures.lanes.run.fundedCost);
  const innovateLane = Math.max(0, figures.lanes.innovate.fundedCost);
  const inBacklog = Math.max(0, figures.lanes.backlog.fundedCost);
  const gone = Math.max(0, figures.changeGone);
  const spend = run + runLane + innovateLane + inBacklog + gone;
  const left = figures.budget === null ? 0 : figures.budget - figures.spend;
  const held = Math.max(0, Math.min(figures.contingency, left));
  return {
    run,
    runLane,
    innovateLane,
    inBacklog,
    gone,
    held,
    free: Math.max(0, left - held),
    over: Math.max(0, -left),
    whole: Math.max(spend, figures.budget ?? 0),
    budget: figures.budget,
  };
}
