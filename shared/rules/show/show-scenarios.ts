import { type Plan, settingsOf } from '../../model/plan';
import { driftOf } from '../budgets/drift';
import { goalsOf } from '../outcomes/goals';
import { overQuarters } from '../people/capacity';
import { type ScenarioYear, scenarioColumn } from '../scenarios/scenario-column';
import { peakLoad } from '../scenarios/scenario-load';
import { scenariosInOrder } from '../scenarios/scenarios';
import { yearsOfPlan } from '../time/plan-years';
import { quarterCode } from '../time/quarter-code';
import { shownLines } from './show-years';

/**
 * The scenarios and baselines of a plan as `bimodal show --json` prints them, the plan first: money of the plan's first
 * year in minor units, shares from 0 to 1 or null. `fundedCost` is one-off money, `spend` that and all run; `benefits` are
 * a year at full effect by kind; `load` the largest share of a quarter's usable days of each team, and in how many quarters
 * a team is over. Of a baseline goals and teams are those of today.
 */
export function showScenarios(plan: Plan) {
  return scenariosInOrder(plan).map(({ id }) => {
    const column = scenarioColumn(plan, id);
    const { name, kind, isPlan, at, funded, stopped, years, balance, lightsOnShare, benefits } = column;
    const { squeezed } = driftOf(plan, id, yearsOfPlan(settingsOf(plan)));
    const [first] = years;
    const change = first ? first.change.run + first.change.innovate + first.inBacklog + first.changeGone : 0;
    return {
      name,
      kind,
      isPlan,
      at,
      funded,
      fundedCost: change,
      spend: first?.spend ?? 0,
      free: first?.free ?? null,
      balance: { run: balance?.run ?? null, innovate: balance?.innovate ?? null },
      lightsOnShare,
      stopped,
      benefits,
      years: years.map(shownYear),
      squeezed: squeezed === null ? null : quarterCode(squeezed),
      goals: goalsOf(plan, id).goals.map(({ goal, reach, verdict }) => ({ name: goal.name, reach, verdict })),
      load: {
        teams: [...plan.team.values()].map((team) => ({ team: team.name, peak: peakLoad(plan, id, team) })),
        overQuarters: overQuarters(plan, id).length,
      },
    };
  });
}

/** `change.backlog`: booked of work in the backlog; `change.gone`: of a baseline, what was promised to what was deleted since. */
function shownYear({ year, change, inBacklog, changeGone, runToday, run, spend, room, lines }: ScenarioYear) {
  const shares = { run: change.run, innovate: change.innovate, backlog: inBacklog, gone: changeGone };
  return { year, change: shares, runToday, run, spend, room, budgets: shownLines(lines) };
}
