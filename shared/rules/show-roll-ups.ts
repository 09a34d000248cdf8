import type { Plan } from '../model/plan';
import { type RollUpBy, rollUpOf } from './roll-up';

/**
 * What programmes and business units come to as `bimodal show --json` prints it, money in minor units, the most costly
 * first, those without a name ("") last: cost, spent, committed and exit cost of all, the rest of what is funded.
 */
export function showRollUps(plan: Plan, scenarioId: string) {
  return {
    programmes: rowsOf(plan, scenarioId, 'programme'),
    businessUnits: rowsOf(plan, scenarioId, 'businessUnit'),
  };
}

function rowsOf(plan: Plan, scenarioId: string, by: RollUpBy) {
  return rollUpOf(plan, scenarioId, by).map(({ initiativeIds: _ids, ...row }) => row);
}
