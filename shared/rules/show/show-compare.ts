import type { Plan } from '../../model/plan';
import { settingsOf } from '../../model/plan';
import { fiscalYearOf, quarterOfYear } from '../../model/quarter';
import type { Scenario } from '../../model/records/scenario';
import { compareScenarios, type Side } from '../scenarios/compare';

/** The scenario or baseline of a name, whatever its case; null where there is none. */
export function scenarioNamed(plan: Plan, name: string): Scenario | null {
  const wanted = name.trim().toLowerCase();
  return [...plan.scenario.values()].find((each) => each.name.trim().toLowerCase() === wanted) ?? null;
}

/**
 * The difference of two scenarios as `bimodal compare --json` prints it: B less A, money in minor units. `oneOff` is of
 * all years from the plan's first on, `run` of `lastYear`, `firstYear` of `year`; `benefits` are likely ones a year; of
 * `budgets` and `services` those that differ (services: null where a baseline was frozen before they were).
 */
export function showComparison(plan: Plan, a: Scenario, b: Scenario) {
  const { title, currency, firstYear } = settingsOf(plan);
  const { items, budgets, services, totals, lastYear } = compareScenarios(plan, a.id, b.id);
  return {
    title,
    currency,
    year: firstYear,
    lastYear,
    a: a.name,
    b: b.name,
    items: items.map(({ from, to, ...item }) => ({ ...item, from: shownSide(from), to: shownSide(to) })),
    budgets,
    services,
    totals,
  };
}

function shownSide(side: Side | null) {
  if (!side) return null;
  const { start } = side;
  return {
    ...side,
    start: start === null ? null : { fiscalYear: fiscalYearOf(start), quarter: quarterOfYear(start) },
  };
}
