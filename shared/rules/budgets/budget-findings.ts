import { type BudgetScope, budgetScopes } from '../../model/codes';
import { type Plan, settingsOf } from '../../model/plan';
import { type Budget, budgetId } from '../../model/records/budget';
import { laneChangeInYear } from '../cards/change-sums';
import { spentInYear } from '../cards/spent-in-year';
import type { Coded } from '../decision';
import { outsideGuardrail } from '../money/guardrail';
import { keptQuarters } from '../time/kept-quarters';

/** Sums are kept ready for so many years; a plan looks no further ahead. */
const years = keptQuarters / 4;

interface BudgetFinding extends Coded {
  readonly scope: BudgetScope;
}

/**
 * Budgets of a scenario that are overspent (`over-budget` {scope, year, over}), or held only with what was to be held back
 * (`contingency-used` {scope, year, used}): those of the plan's first year, then the first of the later ones of each scope
 * with how many `more` years are so; of a scope that is overspent in a later year that alone is told of those.
 */
export function budgetFindings(plan: Plan, scenarioId: string): BudgetFinding[] {
  const { firstYear } = settingsOf(plan);
  const inYear = (scope: BudgetScope, year: number): BudgetFinding[] => {
    const budget = plan.budget.get(budgetId(scenarioId, year, scope));
    return budget ? findingOf(plan, budget) : [];
  };
  const now = budgetScopes.flatMap((scope) => inYear(scope, firstYear));
  const later = budgetScopes.flatMap((scope) => {
    const found = laterYears(firstYear).flatMap((year) => inYear(scope, year));
    const over = found.filter(({ code }) => code === 'over-budget');
    return firstOf(over.length > 0 ? over : found);
  });
  return [...now, ...later];
}

function findingOf(plan: Plan, { scenarioId, scope, fiscalYear: year, ...budget }: Budget): BudgetFinding[] {
  const over = spentInYear(plan, scenarioId, scope, year) - budget.amount;
  const used = over + budget.contingency;
  if (over > 0) return [{ code: 'over-budget', scope, parameters: { scope, over, year } }];
  return used > 0 ? [{ code: 'contingency-used', scope, parameters: { scope, used, year } }] : [];
}

/**
 * Years in which run's share of change money lies outside the guardrail (`outside-guardrail` {share, min, max}): the plan's
 * first year, then the first later one {year} with how many `more`. Of these only years that have a budget count: what falls
 * in years nobody plans yet is the tail of earlier work.
 */
export function guardrailFindings(plan: Plan, scenarioId: string): Coded[] {
  const { firstYear, guardrailMin: min, guardrailMax: max } = settingsOf(plan);
  if (min === null || max === null) return [];
  const inYear = (year: number): Coded[] => {
    const run = laneChangeInYear(plan, scenarioId, 'run', year);
    const innovate = laneChangeInYear(plan, scenarioId, 'innovate', year);
    const lanes = { run: { fundedCost: run }, innovate: { fundedCost: innovate } };
    if (!outsideGuardrail({ lanes }, settingsOf(plan))) return [];
    const parameters = { share: run / (run + innovate), min, max };
    return [
      { code: 'outside-guardrail', parameters: year === firstYear ? parameters : { ...parameters, year } },
    ];
  };
  const isPlanned = (year: number) =>
    budgetScopes.some((scope) => plan.budget.has(budgetId(scenarioId, year, scope)));
  return [...inYear(firstYear), ...firstOf(laterYears(firstYear).filter(isPlanned).flatMap(inYear))];
}

function laterYears(firstYear: number): number[] {
  return Array.from({ length: years - 1 }, (_, index) => firstYear + 1 + index);
}

function firstOf<F extends Coded>(found: readonly F[]): F[] {
  const [first] = found;
  return first ? [{ ...first, parameters: { ...first.parameters, more: found.length - 1 } }] : [];
}
