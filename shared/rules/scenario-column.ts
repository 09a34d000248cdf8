import { type BenefitKind, benefitKinds, type FundedLane } from '../model/codes';
import type { Money } from '../model/money';
import { type Plan, settingsOf } from '../model/plan';
import type { Scenario } from '../model/scenario';
import { type BudgetLine, budgetYearsOf } from './budget-years';
import type { Range } from './card-totals';
import { type DriftYear, driftOf } from './drift';
import { total } from './figures';
import { lacksBenefits } from './frozen-benefits';
import { memoByFirst } from './memo';
import { yearsOfPlan } from './plan-years';
import { inYear } from './series';
import { goneItems, oneOffIn, runInYear, type Stand, spanOf, standsOf } from './stands';

/** The money of a fiscal year in a scenario. */
export interface ScenarioYear {
  readonly year: number;
  readonly change: Readonly<Record<FundedLane, Money>>;
  /** One-off money that is booked of work that waits in the backlog. */
  readonly inBacklog: Money;
  /** Of a baseline: one-off money of what was deleted since; its lane is not known any more. */
  readonly changeGone: Money;
  readonly runToday: Money;
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
  /** One-off money in all years from the plan's first on. */
  readonly oneOff: Money;
  readonly years: readonly ScenarioYear[];
  /** Shares of the first year's change money by lane; null where there is none. */
  readonly balance: Readonly<Record<FundedLane, number>> | null;
  /** (Run + one-off of the run lane) / all spend of the first year; null where nothing is spent. */
  readonly lightsOnShare: number | null;
  /** A year at full effect of what is funded and not stopped, by kind; never added up. */
  readonly benefits: Readonly<Record<BenefitKind, Range>>;
  /** A baseline from before benefits were kept: they are those of today. */
  readonly lacksBenefits: boolean;
}

const known = memoByFirst((_plan: Plan) => new Map<string, ScenarioColumn>());

/**
 * The figures of one scenario for a comparison; computed once for a plan. The years are those of `driftOf`; a baseline
 * counts with what it promised, also of initiatives that were deleted since. Throws where there is no such scenario.
 */
export function scenarioColumn(plan: Plan, scenarioId: string): ScenarioColumn {
  const answers = known(plan);
  let column = answers.get(scenarioId);
  if (!column) answers.set(scenarioId, (column = compute(plan, scenarioId)));
  return column;
}

function compute(plan: Plan, scenarioId: string): ScenarioColumn {
  const scenario = plan.scenario.get(scenarioId);
  if (!scenario) throw new Error(`there is no scenario ${scenarioId}`);
  const settings = settingsOf(plan);
  const all = [...standsOf(plan, scenarioId).values()];
  const stands = all.filter(({ funded }) => funded);
  const gone = goneStands(plan, scenarioId);
  const drift = driftOf(plan, scenarioId, yearsOfPlan(settings));
  const budgets = budgetYearsOf(plan, scenarioId, yearsOfPlan(settings));
  const years = drift.years.map((year, at) => yearOf(year, budgets[at]?.lines ?? [], gone));
  const [first] = years;
  const span = spanOf(plan, [scenarioId]);
  const { id, name, kind, at, note } = scenario;
  return {
    id,
    name,
    kind,
    at,
    note,
    isPlan: settings.scenarioId === scenarioId,
    funded: stands.length,
    stopped: stands.filter(({ stopped }) => stopped).length,
    oneOff: total(all, (stand) => oneOffIn(stand, span)),
    years,
    balance: first ? balanceOf(first) : null,
    lightsOnShare: first && first.spend > 0 ? (first.run + first.change.run) / first.spend : null,
    benefits: benefitsOf(stands),
    lacksBenefits: lacksBenefits(plan, scenarioId),
  };
}

function goneStands(plan: Plan, scenarioId: string): Stand[] {
  const stands = standsOf(plan, scenarioId);
  return goneItems(plan, scenarioId).flatMap(({ initiativeId }) => stands.get(initiativeId) ?? []);
}

function yearOf(drift: DriftYear, budgets: readonly BudgetLine[], gone: readonly Stand[]): ScenarioYear {
  const { year, runToday, change, inBacklog, budget, contingency } = drift;
  const changeGone = total(gone, (stand) => inYear(stand.change, year));
  const runGone = total(gone, (stand) => runInYear(stand, year));
  const run = drift.run + runGone;
  const lines = budgets.map((line) =>
    line.scope === 'total' ? spentMore(line, changeGone + runGone) : line,
  );
  return {
    year,
    change,
    inBacklog,
    changeGone,
    runToday,
    run,
    spend: drift.spend + changeGone + runGone,
    budget,
    free: lines.find(({ scope }) => scope === 'total')?.free ?? null,
    lines,
    room: budget === null ? null : budget - contingency - run,
  };
}

function spentMore(line: BudgetLine, more: Money): BudgetLine {
  return { ...line, spend: line.spend + more, free: line.free === null ? null : line.free - more };
}

function balanceOf({ change }: ScenarioYear): ScenarioColumn['balance'] {
  const sum = change.run + change.innovate;
  return sum > 0 ? { run: change.run / sum, innovate: change.innovate / sum } : null;
}

function benefitsOf(stands: readonly Stand[]): ScenarioColumn['benefits'] {
  const lines = stands.flatMap(({ benefits }) => benefits);
  const sum = (kind: BenefitKind): Range => {
    const ofKind = lines.filter((line) => line.kind === kind);
    return {
      low: total(ofKind, ({ low }) => low),
      likely: total(ofKind, ({ likely }) => likely),
      high: total(ofKind, ({ high }) => high),
    };
  };
  return Object.fromEntries(benefitKinds.map((kind) => [kind, sum(kind)])) as ScenarioColumn['benefits'];
}
