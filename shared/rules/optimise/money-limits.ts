import { budgetScopes, type FundedLane, fundedLanes } from '../../model/codes';
import { type Plan, settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import { type Budget, budgetId } from '../../model/records/budget';
import type { Card } from '../cards/card';
import { laneChangeInYear } from '../cards/change-sums';
import { bookedRunFrom, runOfCardInQuarter } from '../cards/run-money';
import { spentInYear } from '../cards/spent-in-year';
import { outsideGuardrail } from '../money/guardrail';
import { inYear } from '../money/series';
import { keptQuarters } from '../time/kept-quarters';
import type { ChoiceField } from './field';
import { entriesSteps, type Limit } from './limit';

/**
 * Each budget of the scenario from the plan's first year on: what counts against it (`spentInYear`) is no more than its
 * amount less its contingency. Against the total a candidate counts with its one-off money, its run lines and what it saves at
 * services in its turn beside all others that could be funded: sets save that much or more, so none is over.
 */
export function* budgetLimits(field: ChoiceField, asNow: boolean): Generator<void, Limit[]> {
  const { plan, scenarioId, all } = field;
  const { firstYear } = settingsOf(plan);
  const isAhead = ({ fiscalYear }: Budget) =>
    fiscalYear >= firstYear && fiscalYear < firstYear + keptQuarters / 4;
  const budgets = [...plan.budget.values()].filter((each) => each.scenarioId === scenarioId && isAhead(each));
  const limits: Limit[] = [];
  for (const budget of budgets.sort(byYearAndScope)) {
    yield;
    const { scope, fiscalYear: year, amount, contingency } = budget;
    const measure = (of: Plan) => spentInYear(of, scenarioId, scope, year);
    const ofAll = measure(all);
    yield;
    const inLane = (index: number) => scope === 'total' || laneAt(field, index) === scope;
    const { at, by, sum } = yield* entriesSteps(field.cards.length, (index) =>
      inLane(index)
        ? oneOffAdded(field, index, year) + (scope === 'total' ? runAdded(field, index, year) : 0)
        : 0,
    );
    const free = amount - contingency;
    const upper = asNow ? Math.max(free, measure(plan)) : free;
    const what = { code: 'budget', parameters: { scope, year, limit: upper, set: free } };
    limits.push({ what, at, by, base: ofAll - sum, lower: -Infinity, upper, slack: 0, measure });
  }
  return limits;
}

function byYearAndScope(a: Budget, b: Budget): number {
  return a.fiscalYear - b.fiscalYear || budgetScopes.indexOf(a.scope) - budgetScopes.indexOf(b.scope);
}

function laneAt({ cards }: ChoiceField, index: number): FundedLane {
  return (cards[index] as Card).placement.lane as FundedLane;
}

/** One-off money of a year that it spends where it is funded beyond what is booked of it either way. */
function oneOffAdded({ funded, bare }: ChoiceField, index: number, year: number): number {
  return inYear((funded[index] as Card).change, year) - inYear((bare[index] as Card).change, year);
}

function runAdded(field: ChoiceField, index: number, year: number): number {
  const booked = bookedRunFrom(field.none, field.bare[index] as Card, field.planStart);
  let sum = 0;
  for (let number = 1; number <= 4; number++) {
    const quarter = quarterIn(year, number);
    sum += runOfCardInQuarter(field.all, field.funded[index] as Card, quarter);
    sum -= booked[quarter - field.planStart] ?? 0;
  }
  return sum;
}

/**
 * Run's share of change money within the guardrail, as two limits a year: 100 run - min change is no less than 0, 100 run - max change no
 * more (hundredths of minor units; both hold where there is no change money at all). In the plan's first year and in every later one
 * that has a budget, as it is flagged.
 */
export function* guardrailLimits(field: ChoiceField, asNow: boolean): Generator<void, Limit[]> {
  const { plan, scenarioId } = field;
  const { firstYear, guardrailMin: min, guardrailMax: max } = settingsOf(plan);
  if (min === null || max === null) return [];
  const years = Array.from({ length: keptQuarters / 4 }, (_, index) => firstYear + index).filter(
    (year) =>
      year === firstYear || budgetScopes.some((scope) => plan.budget.has(budgetId(scenarioId, year, scope))),
  );
  const limits: Limit[] = [];
  for (const year of years) {
    const outside = asNow ? (outsideNow(field, year) ?? 0) : 0;
    const what = (code: string) => ({ code, parameters: { year, min, max } });
    const least = yield* shareLimit(field, year, min + Math.min(0, outside));
    const most = yield* shareLimit(field, year, max + Math.max(0, outside));
    limits.push(
      { ...least, what: what('guardrail-min'), lower: 0, upper: Infinity },
      { ...most, what: what('guardrail-max'), lower: -Infinity, upper: 0 },
    );
  }
  return limits;
}

function outsideNow({ plan, scenarioId }: ChoiceField, year: number): number | null {
  const [run, innovate] = fundedLanes.map((lane) => ({
    fundedCost: laneChangeInYear(plan, scenarioId, lane, year),
  }));
  return run && innovate ? outsideGuardrail({ lanes: { run, innovate } }, settingsOf(plan)) : null;
}

/** Of sums that are multiplied by a share and added up. */
const rounding = 1e-12;

function* shareLimit(
  field: ChoiceField,
  year: number,
  percent: number,
): Generator<void, Omit<Limit, 'what' | 'lower' | 'upper'>> {
  const { scenarioId } = field;
  const weight = { run: 100 - percent, innovate: -percent };
  const measure = (plan: Plan) =>
    fundedLanes.reduce((sum, lane) => sum + weight[lane] * laneChangeInYear(plan, scenarioId, lane, year), 0);
  const { at, by, sum } = yield* entriesSteps(
    field.cards.length,
    (index) => weight[laneAt(field, index)] * oneOffAdded(field, index, year),
  );
  const base = measure(field.all) - sum;
  const size = by.reduce((all, each) => all + Math.abs(each), Math.abs(base));
  return { at, by, base, slack: size * rounding, measure };
}
