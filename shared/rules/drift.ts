import { budgetId } from '../model/budget';
import type { FundedLane } from '../model/codes';
import type { Money } from '../model/money';
import { changedSince } from '../model/patch';
import { type Plan, settingsOf } from '../model/plan';
import { fiscalYearOf, type Quarter, quarterIn } from '../model/quarter';
import type { Service } from '../model/service';
import type { Card } from './card';
import { cardsOf, fundedCards, isFundedLane } from './cards';
import { laneChangeInQuarter } from './change-sums';
import { effectSavings } from './effect-savings';
import { total } from './figures';
import { withInOrder } from './in-order';
import { memoByFirst } from './memo';
import { runByQuarter, runMoneyInQuarter } from './run-money';
import { runTodayInQuarter, serviceCosts } from './run-today';
import { initiativesIn, servicesIn, touchesOnly } from './touched';

/** The parts of all spend; together they are the spend of the quarter or the year. */
export interface SpendParts {
  readonly runToday: Money;
  /** Run cost that funded initiatives add from go-live on. */
  readonly added: Money;
  /** What they save, of their own run cost or at services, as a sum that is zero or negative. */
  readonly saved: Money;
  /** One-off money of each lane: what its funded initiatives spend, and what is booked of its others. */
  readonly change: Readonly<Record<FundedLane, Money>>;
  /** One-off money that is booked of work that waits in the backlog. */
  readonly inBacklog: Money;
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

/** What one initiative or service does to the yearly run cost between the first and the last year shown. */
export interface DriftCause {
  readonly kind: 'initiative' | 'service';
  readonly id: string;
  readonly title: string;
  readonly amount: Money;
}

export interface Drift {
  readonly quarters: readonly DriftQuarter[];
  readonly years: readonly DriftYear[];
  /** The largest first, whichever way they go. */
  readonly causes: readonly DriftCause[];
  /** The first quarter in which run leaves less of the budget than innovation is to get; null where none does. */
  readonly squeezed: Quarter | null;
}

/**
 * Run-cost drift: where the money goes by quarter, from the plan's first year on. Every quarter's parts add up to its
 * spend, every year is the sum of its quarters, and the first year is the one of `figuresOf`. Computed once for a plan.
 */
export function driftOf(plan: Plan, scenarioId: string, yearCount: number): Drift {
  const answers = known(plan);
  const key = keyOf(scenarioId, yearCount);
  let answer = answers.get(key);
  if (!answer) answers.set(key, (answer = compute(plan, scenarioId, yearCount)));
  return answer;
}

const known = memoByFirst((_plan: Plan) => new Map<string, Drift>());
const keyOf = (scenarioId: string, yearCount: number) => `${yearCount} ${scenarioId}`;

function compute(plan: Plan, scenarioId: string, yearCount: number): Drift {
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
    };
  });
  const years = Array.from({ length: yearCount }, (_, index) =>
    yearOf(plan, scenarioId, firstYear + index, quarters.slice(index * 4, index * 4 + 4)),
  );
  return {
    quarters,
    years,
    causes: causesOf(plan, scenarioId, yearCount),
    squeezed: squeezedIn(plan, scenarioId, quarters),
  };
}

function yearOf(plan: Plan, scenarioId: string, year: number, quarters: readonly DriftQuarter[]): DriftYear {
  const sum = (of: (quarter: DriftQuarter) => Money) => total(quarters, of);
  const runToday = sum((quarter) => quarter.runToday);
  const added = sum((quarter) => quarter.added);
  const saved = sum((quarter) => quarter.saved);
  const change = { run: sum((each) => each.change.run), innovate: sum((each) => each.change.innovate) };
  const inBacklog = sum((quarter) => quarter.inBacklog);
  const run = runToday + added + saved;
  const set = plan.budget.get(budgetId(scenarioId, year, 'total'));
  return {
    year,
    runToday,
    added,
    saved,
    change,
    inBacklog,
    run,
    spend: run + change.run + change.innovate + inBacklog,
    budget: set?.amount ?? null,
    contingency: set?.contingency ?? 0,
    room: set ? set.amount - set.contingency - run : null,
  };
}

/** What each does to the run cost of a year at the end, against the first year's: services by indexation and sunset. */
function causesOf(plan: Plan, scenarioId: string, yearCount: number): readonly DriftCause[] {
  const before = causesBefore(plan, scenarioId, yearCount);
  if (before) return before;
  const causes: DriftCause[] = [];
  for (const card of fundedCards(plan, scenarioId)) causes.push(...causeOfCard(plan, card, yearCount));
  for (const service of plan.service.values()) causes.push(...causeOfService(plan, service, yearCount));
  return causes.sort(largestFirst);
}

/** Those of the plan before, with only what the patch has to do with looked at again. */
function causesBefore(plan: Plan, scenarioId: string, yearCount: number): readonly DriftCause[] | null {
  const since = changedSince(plan);
  const drift =
    since && touchesOnly(since.patch) && known.known(since.before)?.get(keyOf(scenarioId, yearCount));
  if (!since || !drift) return null;
  const touched = new Set(initiativesIn(since.patch, since.before));
  const [then, now] = [effectSavings(since.before, scenarioId), effectSavings(plan, scenarioId)];
  if (then !== now)
    for (const savings of [then, now])
      for (const id of savings.keys()) if (then.get(id) !== now.get(id)) touched.add(id);
  const services = servicesIn(since.patch, since.before);
  if (touched.size === 0 && services.size === 0) return drift.causes;
  const staying = drift.causes.filter(({ kind, id }) => !(kind === 'service' ? services : touched).has(id));
  const { byId } = cardsOf(plan, scenarioId);
  const arriving = [
    ...[...touched].flatMap((id) => causeOfCard(plan, byId.get(id), yearCount)),
    ...[...services].flatMap((id) => causeOfService(plan, plan.service.get(id), yearCount)),
  ];
  return withInOrder(staying, arriving, largestFirst);
}

function causeOfCard(plan: Plan, card: Card | undefined, yearCount: number): DriftCause[] {
  if (!card?.funded || !isFundedLane(card.placement.lane)) return [];
  const { id, title } = card.initiative;
  const saved = effectSavings(plan, card.placement.scenarioId).get(id);
  const run = runByQuarter(card, quarterIn(settingsOf(plan).firstYear, 1));
  const last = (yearCount - 1) * 4;
  const amount = yearAt(run, last) - (saved ? yearAt(saved, last) : 0);
  return amount === 0 ? [] : [{ kind: 'initiative', id, title, amount }];
}

function causeOfService(plan: Plan, service: Service | undefined, yearCount: number): DriftCause[] {
  if (!service) return [];
  const costs = serviceCosts(plan, service);
  const amount = yearAt(costs, (yearCount - 1) * 4) - yearAt(costs, 0);
  return amount === 0 ? [] : [{ kind: 'service', id: service.id, title: service.name, amount }];
}

function largestFirst(a: DriftCause, b: DriftCause): number {
  return Math.abs(b.amount) - Math.abs(a.amount) || (a.id < b.id ? -1 : 1);
}

/** The four quarters from `at` on. */
function yearAt(amounts: Float64Array, at: number): Money {
  return (amounts[at] ?? 0) + (amounts[at + 1] ?? 0) + (amounts[at + 2] ?? 0) + (amounts[at + 3] ?? 0);
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
