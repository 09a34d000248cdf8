import type { Plan } from '../../model/plan';
import { type RollUp, rollUpOf } from '../budgets/roll-up';
import { unitRollUpOf } from '../budgets/unit-roll-up';

/**
 * What programmes and business units come to as `bimodal show --json` prints it, money in minor units, the most costly
 * first, those without a name ("") last: cost, spent, committed and exit cost of all, the rest of what is funded; of a
 * business unit also its services and what they cost in the plan's first year.
 */
export function showRollUps(plan: Plan, scenarioId: string) {
  return {
    programmes: withoutIds(rollUpOf(plan, scenarioId, 'programme')),
    businessUnits: withoutIds(unitRollUpOf(plan, scenarioId)),
  };
}

/** Which of them have no cost is told of each initiative. */
function withoutIds<R extends RollUp>(rows: readonly R[]) {
  return rows.map(
    ({
      initiativeIds: _ids,
      withoutCost: _all,
      fundedWithoutCost: _funded,
      fundedWithoutRun: _run,
      ...row
    }) => row,
  );
}
