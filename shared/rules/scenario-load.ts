import type { Plan } from '../model/plan';
import { excess, overQuarters, planQuarters, type TeamQuarter, teamQuarter } from './capacity';
import type { ScenarioColumn } from './scenario-column';
import type { ScenarioPart, ScenarioRow } from './scenario-part';

/**
 * What each scenario asks of the teams over the plan's years: the largest share of a quarter's usable days, team by
 * team (null where it has no usable days then), and in how many quarters a team is asked for more than it may give.
 */
export function loadParts(columns: readonly ScenarioColumn[], plan: Plan): ScenarioPart[] {
  const quarters = planQuarters(plan);
  const peaks = [...plan.team.values()].map(
    (team): ScenarioRow => ({
      code: 'load',
      parameters: { team: team.name },
      unit: 'share',
      values: columns.map(({ id }) =>
        peakOf(quarters.map((quarter) => teamQuarter(plan, id, team, quarter))),
      ),
    }),
  );
  if (peaks.length === 0) return [];
  const over: ScenarioRow = {
    code: 'overloads',
    parameters: {},
    unit: 'count',
    values: columns.map(({ id }) => overQuarters(plan, id).length),
  };
  return [{ code: 'load', parameters: {}, isLater: false, rows: [...peaks, over] }];
}

function peakOf(quarters: readonly TeamQuarter[]): number | null {
  const asked = quarters.filter(({ loaded }) => loaded > 0);
  if (asked.length === 0) return 0;
  const [worst] = [...asked].sort((a, b) => excess(b) - excess(a));
  return worst?.share ?? null;
}
