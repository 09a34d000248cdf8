import type { Plan } from '../../model/plan';
import type { Team } from '../../model/records/team';
import { loadTable, overCount, planQuarters } from '../people/capacity';
import type { ScenarioColumn } from './scenario-column';
import type { ScenarioPart, ScenarioRow } from './scenario-part';

/**
 * What each scenario asks of the teams over the plan's years: the largest share of a quarter's usable days, team by
 * team (null where it has no usable days then), and in how many quarters a team is asked for more than it may give.
 */
export function loadParts(columns: readonly ScenarioColumn[], plan: Plan): ScenarioPart[] {
  const peaks = [...plan.team.values()].map(
    (team): ScenarioRow => ({
      code: 'load',
      parameters: { team: team.name },
      unit: 'share',
      values: columns.map(({ id }) => peakLoad(plan, id, team)),
    }),
  );
  if (peaks.length === 0) return [];
  const over: ScenarioRow = {
    code: 'overloads',
    parameters: {},
    unit: 'count',
    values: columns.map(({ id }) => overCount(plan, id)),
  };
  return [{ code: 'load', parameters: {}, isLater: false, rows: [...peaks, over] }];
}

/** The largest share of a quarter's usable days that a team is asked for; null where it has none then. */
export function peakLoad(plan: Plan, scenarioId: string, team: Team): number | null {
  const { from, rows, usable, load } = loadTable(plan, scenarioId);
  const row = rows.get(team.id) ?? 0;
  let peak = 0;
  for (const quarter of planQuarters(plan)) {
    const at = row + quarter - from;
    const loaded = (load.run[at] ?? 0) + (load.innovate[at] ?? 0);
    if (loaded === 0) continue;
    const most = usable[at] ?? 0;
    // Days that are asked for where there are none are more than any share.
    if (most <= 0) return null;
    peak = Math.max(peak, loaded / most);
  }
  return peak;
}
