import type { Plan } from '../../model/plan';
import { reserveUse } from '../agreements/reserve-use';
import { isOver, planQuarters, teamQuarter } from '../people/capacity';
import { quarterCode } from '../time/quarter-code';

/**
 * The teams as `bimodal show --json` prints them, over the plan's years: whole person-days by quarter. `usable` is what
 * run work and both reserves leave, `load` what funded work asks for by lane, `share` load / usable or null.
 */
export function showCapacity(plan: Plan, scenarioId: string) {
  const quarters = planQuarters(plan);
  return [...plan.team.values()].map((team) => ({
    team: team.name,
    quarters: quarters.map((quarter) => {
      const found = teamQuarter(plan, scenarioId, team, quarter);
      const { days, runDays, usable, load, share } = found;
      return {
        quarter: quarterCode(quarter),
        days,
        runDays,
        usable,
        load: { run: load.run, innovate: load.innovate },
        share,
        over: isOver(found),
      };
    }),
  }));
}

/**
 * The emergency reserve of each lane as `bimodal show --json` prints it, in days over all teams and the plan's years:
 * `kept` aside, and `taken` of it by planned work.
 */
export function showReserve(plan: Plan, scenarioId: string) {
  const { run, innovate } = reserveUse(plan, scenarioId);
  return {
    run: { kept: run.kept, taken: run.taken },
    innovate: { kept: innovate.kept, taken: innovate.taken },
  };
}
