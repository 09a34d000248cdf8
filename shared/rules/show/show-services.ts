import { type Plan, settingsOf } from '../../model/plan';
import { serviceRowsOf } from '../services/service-rows';

/**
 * What each service costs in the plan's years as `bimodal show --json` prints it, in the plan's order, money in minor
 * units: `planned`; `forecast` of the quarters that a forecast speaks of, and `booked`, each null where nothing says so;
 * `counts`, which is what run today has of it; `saved` of it by initiatives that count, zero or more, not taken off yet.
 */
export function showServiceYears(plan: Plan, scenarioId: string) {
  const rows = new Map(serviceRowsOf(plan, scenarioId).map((row) => [row.service.id, row]));
  const { firstYear } = settingsOf(plan);
  return [...plan.service.values()].map(({ id, name }) => {
    const { said = [], saved = [] } = rows.get(id) ?? {};
    return {
      id,
      name,
      years: said.map(({ year, planned, forecast, booked, cost }) => ({
        year,
        planned,
        forecast,
        booked,
        counts: cost,
        saved: saved[year - firstYear] ?? 0,
      })),
    };
  });
}
