import { type BenefitKind, benefitKinds, type FundedLane } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import type { Scenario } from '../../model/records/scenario';
import { type BudgetLine, budgetYearsOf } from '../budgets/budget-years';
import { type DriftYear, driftOf } from '../budgets/drift';
import type { Range } from '../cards/card-totals';
import { type EnteredParts, withoutCost } from '../cards/entered';
import { figuresOf } from '../cards/figures';
import { oneOffIn, type Stand, spanOf, standsOf } from '../cards/stands';
import { rowSums } from '../cards/taken-over';
import { lacksBenefits } from '../money/frozen-benefits';
import { onceForEach } from '../tables/memo';
import { yearsOfPlan } from '../time/plan-years';

/** The money of a fiscal year in a scenario. */
export interface ScenarioYear {
  readonly year: number;
  readonly change: Readonly<Record<FundedLane, Money>>;
  /** One-off money that is booked of work that waits in the backlog. */
  readonly inBacklog: Money;
  /** Of a baseline: one-off money of what was deleted since; its lane is not known any more. */
  readonly changeGone: Money;
  readonly runToday: Money;
  /** Of which parts something is entered; the others are zero for want of it. */
  readonly entered: EnteredParts;
  /** Run today, run added and run saved. */
  readonly run: Money;
  readonly spend: Money;
  readonly budget: Money | null;
  /** Budget less contingency less spend; null without a budget. */
  readonly free: Money | null;
  /** The budgets of the year, in all and by lane; what a baseline kept of what was deleted counts in all alone. */
  readonly lines: readonly BudgetLine[];
  /** Budget less run; null without a budget. */
  readonly room: Money | null;
}

/** A scenario as it stands beside others. */
export interface ScenarioColumn extends Pick<Scenario, 'id' | 'name' | 'kind' | 'at' | 'note'> {
  readonly isPlan: boolean;
  /** Initiatives that get money, and those of them that are stopped. */
  readonly funded: number;
  readonly stopped: number;
  /** Of those that get money, the ones without a cost. */
  readonly withoutCost: number;
  /** One-off money in all years from the plan's first on. */
  readonly oneOff: Money;
  readonly years: readonly ScenarioYear[];
  /** Shares of the first year's change money by lane; null where there is none. */
  readonly balance: Readonly<Record<FundedLane, number>> | null;
  /** (Run + one-off of the run lane) / all spend of the first year; null where nothing is spent, or what runs today is not entered. */
  readonly lightsOnShare: number | null;
  /** A year at full effect of what is funded and not stopped, by kind; never added up. */
  readonly benefits: Readonly<Record<BenefitKind, Range>>;
  /** A baseline from before benefits were kept: they are those of today. */
  readonly lacksBenefits: boolean;
}

/**
 * The figures of one scenario for a comparison; computed once for a plan. The years are those of `driftOf`; a baseline
 * counts with what it promised, also of initiatives that were deleted since. Throws where there is no such scenario.
 */
export const scenarioColumn = onceForEach(compute);

function compute(plan: Plan, scenarioId: string): ScenarioColumn {
  const scenario = plan.scenario.get(scenarioId);
  if (!scenario) throw new Error(`there is no scenario ${scenarioId}`);
  const settings = settingsOf(plan);
  const sums = standSums(plan, scenarioId);
  const drift = driftOf(plan, scenarioId, yearsOfPlan(settings));
  const budgets = budgetYearsOf(plan, scenarioId, yearsOfPlan(settings));
  const years = drift.years.map((year, at) => yearOf(year, drift.entered, budgets[at]?.lines ?? []));
  const [first] = years;
  const { id, name, kind, at, note } = scenario;
  return {
    id,
    name,
    kind,
    at,
    note,
    isPlan: settings.scenarioId === scenarioId,
    funded: sumAt(sums, 0),
    stopped: sumAt(sums, 1),
    withoutCost: withoutCost(figuresOf(plan, scenarioId).lanes),
    oneOff: sumAt(sums, 2),
    years,
    balance: first ? balanceOf(first) : null,
    lightsOnShare:
      first && first.spend > 0 && first.entered.runToday
        ? (first.run + first.change.run) / first.spend
        : null,
    benefits: benefitsIn(sums),
    lacksBenefits: lacksBenefits(plan, scenarioId),
  };
}

const benefitsFrom = 3;

/** Funded, stopped, one-off; low, likely and high of each kind. */
const standSums = rowSums(standsOf, benefitsFrom + 3 * benefitKinds.length, (plan, scenarioId) => {
  const span = spanOf(plan, [scenarioId]);
  return (stand: Stand, sums, sign) => {
    const add = (at: number, amount: number) => {
      sums[at] = sumAt(sums, at) + sign * amount;
    };
    add(2, oneOffIn(stand, span));
    if (!stand.funded) return;
    add(0, 1);
    if (stand.stopped) add(1, 1);
    for (const { kind, low, likely, high } of stand.benefits) {
      const at = benefitsFrom + 3 * benefitKinds.indexOf(kind);
      add(at, low);
      add(at + 1, likely);
      add(at + 2, high);
    }
  };
});

/** Adds up where each initiative of a scenario stands, step by step. */
export const standSumSteps = standSums.steps;

function sumAt(sums: Float64Array, at: number): number {
  return sums[at] as number;
}

function yearOf(drift: DriftYear, entered: EnteredParts, lines: readonly BudgetLine[]): ScenarioYear {
  const { year, runToday, change, inBacklog, changeGone, run, spend, budget, room } = drift;
  return {
    year,
    change,
    inBacklog,
    changeGone,
    runToday,
    entered,
    run,
    spend,
    budget,
    free: lines.find(({ scope }) => scope === 'total')?.free ?? null,
    lines,
    room,
  };
}

function balanceOf({ change }: ScenarioYear): ScenarioColumn['balance'] {
  const sum = change.run + change.innovate;
  return sum > 0 ? { run: change.run / sum, innovate: change.innovate / sum } : null;
}

function benefitsIn(sums: Float64Array): ScenarioColumn['benefits'] {
  const range = (index: number): Range => {
    const at = benefitsFrom + 3 * index;
    return { low: sumAt(sums, at), likely: sumAt(sums, at + 1), high: sumAt(sums, at + 2) };
  };
  return Object.fromEntries(
    benefitKinds.map((kind, index) => [kind, range(index)]),
  ) as ScenarioColumn['benefits'];
}
