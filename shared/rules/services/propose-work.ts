import { apply, mergeAll, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { addInitiative } from '../initiatives/initiative-commands';
import { setEffect } from './effect-commands';

/**
 * Adds an initiative to the backlog for each service that a review asks for work on, tied to that service, of its
 * business unit and its owner: for risk, assumed until confirmed. One that replaces the service is said to do so. All
 * together are one step. Refuses a service that is not there and ids that are.
 */
export function proposeWork(plan: Plan, command: CommandOf<'service/propose'>): Decision {
  const { cards, scenarioId } = command;
  let now = plan;
  const patches: Patch[] = [];
  for (const { id, serviceId, title, description, effectId } of cards) {
    const service = plan.service.get(serviceId);
    if (!service) return refuse('service-missing');
    const added = addInitiative(now, {
      type: 'initiative/add',
      scenarioId,
      id,
      title,
      lane: 'backlog',
      changes: {
        description,
        serviceId,
        businessUnit: service.businessUnit,
        itOwner: service.owner,
        outcome: 'risk',
        outcomeAssumed: true,
      },
    });
    if (added.kind !== 'patch') return added;
    now = apply(now, added.patch);
    patches.push(added.patch);
    if (effectId === null) continue;
    const set = setEffect(now, {
      type: 'effect/set',
      effect: {
        id: effectId,
        initiativeId: id,
        serviceId,
        kind: 'replace',
        amount: null,
        from: null,
        parallelQuarters: 0,
      },
    });
    if (set.kind !== 'patch') return set;
    now = apply(now, set.patch);
    patches.push(set.patch);
  }
  return patched(mergeAll(patches), 'work-proposed', { count: cards.length, title: cards[0]?.title ?? '' });
}
