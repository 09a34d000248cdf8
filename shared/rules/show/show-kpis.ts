import { type Plan, settingsOf } from '../../model/plan';
import { type Kpi, kpisOf } from '../budgets/kpis';
import { yearsOfPlan } from '../time/plan-years';

/**
 * The key figures of a scenario as `bimodal show --json` prints them: shares from 0 to 1, growth as a rate a year (0.04 is
 * 4 %), money in minor units. `atLeast` is a bound from below where the value itself is null; of `services` that a cost is
 * entered for, `servicesKnown` are in it.
 */
export function showKpis(plan: Plan, scenarioId: string) {
  return kpisOf(plan, scenarioId, yearsOfPlan(settingsOf(plan))).map(shown);
}

function shown({ code, value, atLeast, parameters }: Kpi) {
  if (code !== 'run-share-last') return { code, value, atLeast, ...parameters };
  const { year, run, spend, undated, services, unknownServices } = parameters;
  const servicesKnown = Number(services) - Number(unknownServices);
  return { code, value, atLeast, year, run, spend, undated, services, servicesKnown };
}
