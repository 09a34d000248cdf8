import { apply } from '../model/patch';
import { type Plan, settingsOf } from '../model/plan';
import type { Command, Stamp } from './command';
import { decide } from './decide';
import type { DriftCause } from './drift-causes';
import { serviceCostInYear } from './run-today';

/** What is left out to see what it does: an initiative, or the indexation and the end of a service. */
export type LeftOut = Pick<DriftCause, 'kind' | 'id'>;

/**
 * The plan as it would be without some causes of its drift: an initiative is not funded; a service goes on at its cost
 * of the plan's first year, neither indexed nor ended. Asks `decide` as an edit would, so that every rule has its say;
 * what would ask for a reason is taken as reasoned. null where one of them is refused (a baseline, or gone).
 * `stamp`: its id begins those of the hypothetical edits; nothing of them is stored.
 */
export function planWithout(
  plan: Plan,
  scenarioId: string,
  leftOut: readonly LeftOut[],
  stamp: Pick<Stamp, 'id' | 'at'>,
): Plan | null {
  if (plan.scenario.get(scenarioId)?.kind !== 'scenario') return null;
  let after = plan;
  for (const [index, cause] of leftOut.entries()) {
    const command = commandWithout(after, scenarioId, cause);
    const reasoned = { id: `${stamp.id}.${index}`, at: stamp.at, reason: 'without it' };
    const decision = command && decide(after, command, reasoned);
    if (decision?.kind !== 'patch') return null;
    after = apply(after, decision.patch);
  }
  return after;
}

function commandWithout(plan: Plan, scenarioId: string, { kind, id }: LeftOut): Command | null {
  if (kind === 'initiative')
    return { type: 'placement/fund', scenarioId, initiativeIds: [id], funding: 'none', amount: null };
  const service = plan.service.get(id);
  if (!service) return null;
  const { firstYear } = settingsOf(plan);
  const cost = serviceCostInYear(plan, { ...service, sunset: null }, firstYear);
  return {
    type: 'service/edit',
    ids: [id],
    changes: { cost, costYear: firstYear, indexation: 0, sunset: null },
  };
}
