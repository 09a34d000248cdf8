import type { Plan } from '../model/plan';
import { scenarioColumn } from './scenario-column';
import { scenariosInOrder } from './scenarios';

/**
 * The scenarios and baselines of a plan as `bimodal show --json` prints them, the plan first: money of the plan's first
 * year in minor units, shares from 0 to 1 or null. `fundedCost` is one-off money, `spend` that and all run.
 */
export function showScenarios(plan: Plan) {
  return scenariosInOrder(plan).map(({ id }) => {
    const { name, kind, isPlan, at, funded, years, balance, lightsOnShare } = scenarioColumn(plan, id);
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
    };
  });
}
