import { budgetId } from '../model/budget';
import {
  type BenefitKind,
  benefitKinds,
  type FundedLane,
  type Lane,
  type Outcome,
  outcomes,
} from '../model/codes';
import type { Money } from '../model/money';
import { type Plan, settingsOf } from '../model/plan';
import type { Card } from './card';
import { cardsOf } from './cards';
import { laneChangeInYear } from './change-sums';
import { memoByFirst } from './memo';
import { runAddedInYear } from './run-money';
import { runTodayInYear, serviceCost } from './run-today';
import { inYear } from './series';

export interface Range {
  readonly low: Money;
  readonly likely: Money;
  readonly high: Money;
}

export interface LaneFigures {
  readonly count: number;
  /** One-off cost of all its initiatives, whatever the year and whether funded or not. */
  readonly cost: Money;
  readonly funded: number;
  /** One-off money of the funded ones that falls in the plan's first year. */
  readonly fundedCost: Money;
  /** One-off money the funded ones are given in all years together. */
  readonly fundedTotal: Money;
  /** What the lane may spend in the plan's first year; null where no budget is set. */
  readonly budget: Money | null;
  readonly budgetHard: boolean;
  /** The part of that budget that is held back. */
  readonly contingency: Money;
  /** Budget less contingency less funded cost; negative where it is overspent, null without a budget. */
  readonly free: Money | null;
  /** Run cost a year that its funded initiatives add at full effect (negative: a saving); what is stopped never does. */
  readonly runCost: Money;
}

export interface OutcomeFigures {
  readonly count: number;
  readonly funded: number;
  /** One-off money of its funded initiatives in the plan's first year. */
  readonly fundedCost: Money;
  /** Benefits a year at full effect of its funded initiatives that are not stopped, by kind; kinds are never added up. */
  readonly benefits: Readonly<Record<BenefitKind, Range>>;
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
  /** Shares of the funded change money by lane, 0 to 1; null where nothing is funded. */
  readonly balance: Readonly<Record<FundedLane, number>> | null;
  /** (run today + run cost added + one-off of the run lane) / all spend; null where nothing is spent. */
  readonly lightsOnShare: number | null;
  /** Funded one-off money of both lanes in the first year. */
  readonly change: Money;
  /** Run cost that funded initiatives add within the first year, less what they save. */
  readonly runAdded: Money;
  /** Run today + run added + change. */
  readonly spend: Money;
  /** The total budget of the first year; null where none is set. */
  readonly budget: Money | null;
  readonly budgetHard: boolean;
  /** The part of the budget that is held back. */
  readonly contingency: Money;
  /** Budget less contingency less spend; negative where it is overspent, null without a budget. */
  readonly free: Money | null;
}

/** One-off money of a card that falls in a fiscal year; it counts where the card is funded. */
export function changeInYear(card: Card, year: number): Money {
  return inYear(card.change, year);
}

function laneFigures(plan: Plan, scenarioId: string, lane: Lane, year: number): LaneFigures {
  const { funded, unfunded } = cardsOf(plan, scenarioId).lanes[lane];
  const budget = lane === 'backlog' ? undefined : plan.budget.get(budgetId(scenarioId, year, lane));
  const fundedCost = lane === 'backlog' ? 0 : laneChangeInYear(plan, scenarioId, lane, year);
  return {
    count: funded.length + unfunded.length,
    cost: total(funded, (card) => card.cost ?? 0) + total(unfunded, (card) => card.cost ?? 0),
    funded: funded.length,
    fundedCost,
    fundedTotal: total(funded, (card) => card.fundedAmount),
    budget: budget?.amount ?? null,
    budgetHard: budget?.hard ?? false,
    contingency: budget?.contingency ?? 0,
    free: budget ? budget.amount - budget.contingency - fundedCost : null,
    runCost: total(funded, (card) => (card.stopped ? 0 : (card.runCost ?? 0))),
  };
}

export function total<T>(rows: Iterable<T>, of: (row: T) => Money): Money {
  let sum = 0;
  for (const row of rows) sum += of(row);
  return sum;
}

const nothing: Range = { low: 0, likely: 0, high: 0 };

function outcomeFigures(cards: readonly Card[], year: number): OutcomeFigures {
  const benefits = Object.fromEntries(benefitKinds.map((kind) => [kind, nothing])) as Record<
    BenefitKind,
    Range
  >;
  let funded = 0;
  let fundedCost = 0;
  for (const card of cards) {
    if (!card.funded) continue;
    funded++;
    fundedCost += changeInYear(card, year);
    // Stopped work never goes live: it brings nothing.
    if (card.stopped) continue;
    for (const { kind, low, likely, high } of card.benefits) {
      const sum = benefits[kind];
      benefits[kind] = { low: sum.low + low, likely: sum.likely + likely, high: sum.high + high };
    }
  }
  return { count: cards.length, funded, fundedCost, benefits };
}

function outcomesOf(plan: Plan, scenarioId: string, year: number): Figures['outcomes'] {
  const groups: Record<Outcome | 'none', Card[]> = { revenue: [], efficiency: [], risk: [], none: [] };
  for (const card of cardsOf(plan, scenarioId).byId.values())
    groups[card.initiative.outcome ?? 'none'].push(card);
  const of = (key: Outcome | 'none') => outcomeFigures(groups[key], year);
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
  const yearlyRun = total(plan.service.keys(), (id) => serviceCost(plan, id));
  const change = lanes.run.fundedCost + lanes.innovate.fundedCost;
  const runAdded = runAddedInYear(plan, scenarioId, year);
  const spend = runToday + runAdded + change;
  const budget = plan.budget.get(budgetId(scenarioId, year, 'total'));
  return {
    year,
    initiatives: plan.initiative.size,
    services: { count: plan.service.size, cost: yearlyRun },
    runToday,
    lanes,
    outcomes: outcomesOf(plan, scenarioId, year),
    balance:
      change > 0
        ? { run: lanes.run.fundedCost / change, innovate: lanes.innovate.fundedCost / change }
        : null,
    lightsOnShare: spend > 0 ? (runToday + runAdded + lanes.run.fundedCost) / spend : null,
    change,
    runAdded,
    spend,
    budget: budget?.amount ?? null,
    budgetHard: budget?.hard ?? false,
    contingency: budget?.contingency ?? 0,
    free: budget ? budget.amount - budget.contingency - spend : null,
  };
}

const known = memoByFirst((_plan: Plan) => new Map<string, Figures>());

/** The figures of a scenario; computed once for a plan. */
export function figuresOf(plan: Plan, scenarioId: string): Figures {
  const figures = known(plan);
  let answer = figures.get(scenarioId);
  if (!answer) figures.set(scenarioId, (answer = compute(plan, scenarioId)));
  return answer;
}

/** All keys of the outcome figures, those without outcome last. */
export const outcomeKeys: readonly (Outcome | 'none')[] = [...outcomes, 'none'];
