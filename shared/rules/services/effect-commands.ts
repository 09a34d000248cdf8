import type { Plan } from '../../model/plan';
import { mostCostAYear } from '../cards/run-today';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { effectsByInitiative } from '../tables/lines';
import { rowsOf, upserted } from '../tables/upsert';

/**
 * Adds or changes what an initiative does to a service. Refuses: what is not there, a second effect of the same
 * initiative on the same service, and to make a service cheaper by more than it costs a year, by forecast where there is one, where a cost is entered.
 */
export function setEffect(plan: Plan, { effect }: CommandOf<'effect/set'>): Decision {
  const initiative = plan.initiative.get(effect.initiativeId);
  const service = plan.service.get(effect.serviceId);
  if (!initiative) return refuse('initiative-missing', [effect.initiativeId]);
  if (!service) return refuse('service-missing');
  const others = effectsByInitiative(plan.serviceEffect).of(effect.initiativeId);
  if (others.some(({ id, serviceId }) => id !== effect.id && serviceId === effect.serviceId))
    return refuse('effect-twice', [effect.initiativeId], { service: service.name });
  const cost = mostCostAYear(plan, service);
  // A service may have become cheaper since: what was allowed then may be edited otherwise.
  const isNewAmount = plan.serviceEffect.get(effect.id)?.amount !== effect.amount;
  if (cost !== null && effect.amount !== null && effect.amount > cost && isNewAmount)
    return refuse('shrink-above-cost', [effect.initiativeId], { service: service.name, cost });
  const label = { title: initiative.title, service: service.name };
  return patched(upserted(plan, 'serviceEffect', effect), 'effect-set', label);
}

/** Removes effects. Refuses what is not there. */
export function deleteEffects(plan: Plan, { ids }: CommandOf<'effect/delete'>): Decision {
  const rows = rowsOf(plan, 'serviceEffect', ids);
  if (!rows) return refuse('effect-missing');
  const title = plan.initiative.get(rows[0]?.initiativeId ?? '')?.title ?? '';
  const service = plan.service.get(rows[0]?.serviceId ?? '')?.name ?? '';
  return patched({ serviceEffect: { removed: rows } }, 'effect-deleted', { title, service });
}
