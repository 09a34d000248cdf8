import type { Plan } from '../../model/plan';

/**
 * The override ledger of all scenarios as `bimodal show --json` prints it, the newest first: `figures` are those of the
 * moment (money in minor units, shares from 0 to 1, the guardrail's ends in percent); an initiative that was deleted since
 * has no title.
 */
export function showOverrides(plan: Plan) {
  return [...plan.override.values()]
    .sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id))
    .map(({ at, scenarioId, cause, parameters, reason, initiativeIds }) => ({
      at,
      scenario: plan.scenario.get(scenarioId)?.name ?? '',
      cause,
      figures: parameters,
      reason,
      initiatives: initiativeIds.map((id) => ({ id, title: plan.initiative.get(id)?.title ?? '' })),
    }));
}
