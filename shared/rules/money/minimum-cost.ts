import type { Money } from '../../model/money';
import type { Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { type Decision, refuse } from '../decision';
import { costOf } from './cost';

/**
 * Why a patch makes the minimum of an initiative more than its cost, or more so than it was. null where it does not, and
 * where no cost is known.
 */
export function whyMinimumAboveCost(plan: Plan, patch: Patch, after: () => Plan): Decision | null {
  for (const id of touchedBy(plan, patch)) {
    const minimum = after().initiative.get(id)?.minimumCost ?? null;
    if (minimum === null) continue;
    const cost = costOf(after(), id);
    if (cost !== null && minimum - cost > Math.max(0, excessOf(plan, id)))
      return refuse('minimum-above-cost', [id], { minimum, cost });
  }
  return null;
}

/** By how much the minimum is more than the cost; 0 where one of the two is not known. */
function excessOf(plan: Plan, id: string): Money {
  const minimum = plan.initiative.get(id)?.minimumCost ?? null;
  const cost = costOf(plan, id);
  return minimum === null || cost === null ? 0 : minimum - cost;
}

/** Initiatives whose minimum or whose money lines the patch speaks of. */
function touchedBy(plan: Plan, { initiative, moneyLine }: Patch): ReadonlySet<string> {
  const changed = (moneyLine?.changed ?? []).flatMap(({ id }) => plan.moneyLine.get(id) ?? []);
  const lines = [...(moneyLine?.added ?? []), ...(moneyLine?.removed ?? []), ...changed];
  return new Set([
    ...(initiative?.added ?? []).map(({ id }) => id),
    ...(initiative?.changed ?? []).flatMap(({ id, to }) => (to.minimumCost === undefined ? [] : id)),
    ...lines.flatMap(({ initiativeId }) => initiativeId ?? []),
  ]);
}
