import { apply, merge, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { Placement } from '../../model/records/placement';
import { guarded } from '../cards/guard';
import type { Command, CommandOf, Stamp } from '../command';
import type { Decision } from '../decision';
import { fundInitiatives } from '../initiatives/placement-commands';
import { addScenario } from '../scenarios/scenario-commands';

/**
 * A copy of a scenario in which some are newly funded in full where they stand and others no longer are: what copying it and then
 * funding them would do, in one step. Refuses what these refuse; limits are asked about as if the copy had been there.
 */
export function addScenarioOfSet(plan: Plan, command: CommandOf<'scenario/add-set'>, stamp: Stamp): Decision {
  const { id, name, sourceId, fund, drop } = command;
  const copy = addScenario(plan, { type: 'scenario/add', id, name, sourceId }, stamp);
  if (copy.kind !== 'patch') return copy;
  const copied = apply(plan, copy.patch);
  let after = copied;
  let last: Command | null = null;
  for (const [funding, initiativeIds] of [
    ['none', drop],
    ['full', fund],
  ] as const) {
    if (initiativeIds.length === 0) continue;
    const step = { type: 'placement/fund', scenarioId: id, initiativeIds, funding, amount: null } as const;
    const decision = fundInitiatives(after, step);
    if (decision.kind !== 'patch') return decision;
    after = apply(after, decision.patch);
    last = step;
  }
  if (last === null) return copy;
  const funded = guarded(copied, last, { ...copy, patch: placementsBetween(copied, after, id) }, stamp);
  if (funded.kind !== 'patch') return funded;
  return { ...copy, patch: merge(asPlaced(copy.patch, after), { ...funded.patch, placement: {} }) };
}

function placementsBetween(before: Plan, after: Plan, scenarioId: string): Patch {
  const changed = [...after.placement.values()].flatMap((now) => {
    const was = before.placement.get(now.id);
    if (now.scenarioId !== scenarioId || !was || was === now) return [];
    return [{ id: now.id, from: was, to: now }];
  });
  return { placement: { changed } };
}

/** What is added stands in the patch as it is in the end: a row cannot be added and changed by one patch. */
function asPlaced(patch: Patch, after: Plan): Patch {
  const added = patch.placement?.added?.map((row) => after.placement.get(row.id) as Placement) ?? [];
  return { ...patch, placement: { ...patch.placement, added } };
}
