import { apply, type Changed } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { Placement } from '../../model/records/placement';
import { guarded } from '../cards/guard';
import type { CommandOf, Stamp } from '../command';
import type { Decision } from '../decision';
import { fundInitiatives } from '../initiatives/placement-commands';
import { addScenario } from '../scenarios/scenario-commands';

/**
 * A copy of a scenario that is no baseline, in which some are newly funded in full where they stand and others no longer are: what
 * copying it and then funding them would do, in one step. Refuses what these refuse; limits are asked about as there. All of
 * it is decided in the source, where everything stands as in the copy and is known already.
 */
export function addScenarioOfSet(plan: Plan, command: CommandOf<'scenario/add-set'>, stamp: Stamp): Decision {
  const { id, name, sourceId, fund, drop } = command;
  const copy = addScenario(plan, { type: 'scenario/add', id, name, sourceId }, stamp);
  if (copy.kind !== 'patch') return copy;
  const steps = [fundingOf(sourceId, drop, 'none'), fundingOf(sourceId, fund, 'full')];
  let after = plan;
  for (const step of steps) {
    if (step.initiativeIds.length === 0) continue;
    const decision = fundInitiatives(after, step);
    if (decision.kind !== 'patch') return decision;
    after = apply(after, decision.patch);
  }
  const changed = placementsBetween(plan, after, sourceId);
  const funded = guarded(plan, steps[1] as Step, { ...copy, patch: { placement: { changed } } }, stamp);
  if (funded.kind !== 'patch') return funded;
  const placed = {
    ...copy.patch,
    placement: { added: asFunded(copy.patch.placement?.added ?? [], changed) },
  };
  const overrides = funded.patch.override?.added?.map((row) => ({ ...row, scenarioId: id }));
  return { ...copy, patch: overrides ? { ...placed, override: { added: overrides } } : placed };
}

type Step = CommandOf<'placement/fund'>;

function fundingOf(scenarioId: string, initiativeIds: readonly string[], funding: 'none' | 'full'): Step {
  return { type: 'placement/fund', scenarioId, initiativeIds: [...initiativeIds], funding, amount: null };
}

interface Replaced extends Changed<Placement> {
  readonly to: Placement;
}

function placementsBetween(before: Plan, after: Plan, scenarioId: string): Replaced[] {
  return [...after.placement.values()].flatMap((now) => {
    const was = before.placement.get(now.id);
    if (now.scenarioId !== scenarioId || !was || was === now) return [];
    return [{ id: now.id, from: was, to: now }];
  });
}

/** Copies of placements with what became of those they are copies of. */
function asFunded(copies: readonly Placement[], changed: readonly Replaced[]): Placement[] {
  const now = new Map(changed.map(({ to }) => [to.initiativeId, to]));
  return copies.map((copy) => {
    const { id, scenarioId } = copy;
    const source = now.get(copy.initiativeId);
    return source ? { ...source, id, scenarioId } : copy;
  });
}
