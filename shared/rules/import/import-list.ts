import { apply, isEmpty, type Patch } from '../../model/patch';
import { patchBetweenSteps } from '../../model/patch-between';
import type { Plan } from '../../model/plan';
import { allAtOnce } from '../../model/steps';
import { setEmergency } from '../agreements/agreement-commands';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { setGoal } from '../outcomes/goal-commands';
import { setLiveReview, setRealised } from '../outcomes/live-commands';
import { setPair, setReadings } from '../outcomes/metric-commands';
import { setLiaison, setPeer } from '../peers/peer-commands';
import { setHiddenTemplate, setHiddenWork } from '../people/hidden-work-commands';
import { setCapacity, setTeam } from '../people/people-commands';
import { setRequiredRole } from '../people/role-commands';
import { setStrength, setStrengthNeed } from '../people/strength-commands';
import { setDependency, setMilestone } from '../roadmap/roadmap-commands';

type ListCommand = CommandOf<'import/list'>['commands'][number];

/** Whether and how one row of a list is taken: as if a user had given it by hand. */
export function decideListed(plan: Plan, command: ListCommand): Decision {
  switch (command.type) {
    case 'goal/set':
      return setGoal(plan, command);
    case 'metric-pair/set':
      return setPair(plan, command);
    case 'metric-reading/set':
      return setReadings(plan, command);
    case 'realised/set':
      return setRealised(plan, command);
    case 'peer/set':
      return setPeer(plan, command);
    case 'liaison/set':
      return setLiaison(plan, command);
    case 'strength/set':
      return setStrength(plan, command);
    case 'strength-need/set':
      return setStrengthNeed(plan, command);
    case 'emergency/set':
      return setEmergency(plan, command);
    case 'hidden-template/set':
      return setHiddenTemplate(plan, command);
    case 'hidden-work/set':
      return setHiddenWork(plan, command);
    case 'live-review/set':
      return setLiveReview(plan, command);
    case 'dependency/set':
      return setDependency(plan, command);
    case 'required-role/set':
      return setRequiredRole(plan, command);
    case 'team/set':
      return setTeam(plan, command);
    case 'capacity/set':
      return setCapacity(plan, command);
    case 'milestone/set':
      return setMilestone(plan, command);
  }
}

/**
 * Takes a list: its commands one after the other, as one step. Refuses what any of them would be refused for by itself, and a list
 * that changes nothing.
 */
export function importList(plan: Plan, { import: record, commands }: CommandOf<'import/list'>): Decision {
  if (plan.import.has(record.id)) return refuse('id-taken');
  const taken = listedPatch(plan, commands);
  if (taken.refused) return taken.refused;
  return patched({ ...taken.patch, import: { added: [record] } }, 'list-imported', {
    target: record.target,
    count: record.created + record.updated,
    file: record.fileName,
  });
}

/** What rows of lists do to a plan, one after the other; or what the first of them that is refused is refused for. */
export function listedPatch(
  plan: Plan,
  commands: readonly ListCommand[],
): { readonly patch: Patch; readonly refused: null } | { readonly refused: Decision } {
  let now = plan;
  for (const command of commands) {
    const decision = decideListed(now, command);
    if (decision.kind !== 'patch') return { refused: decision };
    if (!isEmpty(decision.patch)) now = apply(now, decision.patch);
  }
  return { patch: allAtOnce(patchBetweenSteps(plan, now)), refused: null };
}
