import type { FundedLane } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { fiscalYearOf, type Quarter, quarterIn } from '../../model/quarter';
import { budgetId } from '../../model/records/budget';
import { laneChangeInQuarter } from '../cards/change-sums';
import type { EnteredParts } from '../cards/entered';
import { figuresOf, total } from '../cards/figures';
import { goneInQuarter } from '../cards/gone';
import { runMoneyInQuarter } from '../cards/run-money';
import { runTodayInQuarter } from '../cards/run-today';
import { onceForEach } from '../tables/memo';
import { type DriftCause, driftCauses } from './drift-causes';

/** The parts of all spend; together they are the spend of the quarter or the year. */
export interface SpendParts {
  readonly runToday: Money;
  /** Run cost that funded initiatives add from go-live on, and what is booked of it, of others as well. */
  readonly added: Money;
  /** What they save, of their own run cost or at services, as a sum that is zero or negative. */
  readonly saved: Money;
  /** One-off money of each lane: what its funded initiatives spend, and what is booked of its others. */
  readonly change: Readonly<Record<FundedLane, Money>>;
  /** One-off money that is booked of work that waits in the backlog. */
  readonly inBacklog: Money;
  /** Of a baseline: one-off money of what was deleted since; its lane is not known any more. */
  readonly changeGone: Money;
}

export interface DriftQuarter extends SpendParts {
  readonly quarter: Quarter;
}

export interface DriftYear extends SpendParts {
  readonly year: number;
  /** Run today + added + saved. */
  readonly run: Money;
  readonly spend: Money;
  /** The total budget of the year; null where none is set. */
  readonly budget: Money | null;
  /** The part of that budget that is held back; 0 without one. */
  readonly contingency: Money;
  /**
   * What the budget, less its contingency, leaves for change once run is paid; negative where run alone is more. null
   * without a budget. Less one-off money it is what is free.
   */
  readonly room: Money | null;
}

export interface Drift {
  readonly quarters: readonly DriftQuarter[];
  readonly years: readonly DriftYear[];
  /** Of which parts something is entered; the others are zero for want of it. */
  readonly entered: EnteredParts;
  /** The largest first, whichever way they go. */
  readonly causes: readonly DriftCause[];
  /** The first quarter in which run leaves less of the budget than innovation is to get; null where none does. */
  readonly squeezed: Quarter | null;
}

/**
 * Run-cost drift: where the money goes by quarter, from the plan's first year on. Every quarter's parts add up to its
 * spend, every year is the sum of its quarters, and the first year is the one of `figuresOf`. Computed once for a plan.
 */
export const driftOf = onceForEach((plan: Plan, scenarioId: string, yearCount: number): Drift => {
  const { firstYear } = settingsOf(plan);
  const start = quarterIn(firstYear, 1);
  const quarters = Array.from({ length: yearCount * 4 }, (_, index): DriftQuarter => {
    const quarter = start + index;
    return {
      quarter,
      runToday: runTodayInQuarter(plan, quarter, scenarioId),
      ...runMoneyInQuarter(plan, scenarioId, quarter),
      change: {
        run: laneChangeInQuarter(plan, scenarioId, 'run', quarter),
        innovate: laneChangeInQuarter(plan, scenarioId, 'innovate', quarter),
      },
      inBacklog: laneChangeInQuarter(plan, scenarioId, 'backlog', quarter),
      changeGone: goneInQuarter(plan, scenarioId, quarter).change,
    };
  });
  const years = Array.from({ length: yearCount }, (_, index) =>
    yearOf(plan, scenarioId, firstYear + index, quarters.slice(index * 4, index * 4 + 4)),
  );
  return {
    quarters,
    years,
    entered: figuresOf(plan, scenarioId).entered,
    causes: driftCauses(plan, scenarioId, yearCount),
    squeezed: squeezedIn(plan, scenarioId, quarters),
  };
});

function yearOf(plan: Plan, scenarioId: string, year: number, quarters: readonly DriftQuarter[]): DriftYear {
  const sum = (of: (quarter: DriftQuarter) => Money) => total(quarters, of);
  const runToday = sum((quarter) => quarter.runToday);
  const added = sum((quarter) => quarter.added);
  const saved = sum((quarter) => quarter.saved);
  const change = { run: sum((each) => each.change.run), innovate: sum((each) => each.change.innovate) };
  const inBacklog = sum((quarter) => quarter.inBacklog);
  const changeGone = sum((quarter) => quarter.changeGone);
  const run = runToday + added + saved;
  const set = plan.budget.get(budgetId(scenarioId, year, 'total'));
  return {
    year,
    runToday,
    added,
    saved,
    change,
    inBacklog,
    changeGone,
    run,
    spend: run + change.run + change.innovate + inBacklog + changeGone,
    budget: set?.amount ?? null,
    contingency: set?.contingency ?? 0,
    room: set ? set.amount - set.contingency - run : null,
  };
}

/**
 * Of each quarter's fourth of the total budget, run leaves less than a fourth of the innovation budget; both without what
 * is held back of them, as in what is free.
 */
function squeezedIn(plan: Plan, scenarioId: string, quarters: readonly DriftQuarter[]): Quarter | null {
  for (const { quarter, runToday, added, saved } of quarters) {
    const year = fiscalYearOf(quarter);
    const all = plan.budget.get(budgetId(scenarioId, year, 'total'));
    const innovate = plan.budget.get(budgetId(scenarioId, year, 'innovate'));
    if (!all || !innovate) continue;
    const left = all.amount - all.contingency - (runToday + added + saved) * 4;
    if (left < innovate.amount - innovate.contingency) return quarter;
  }
  return null;
}
