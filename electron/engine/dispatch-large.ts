import type { DispatchReply } from '../../shared/contract/engine';
import { isEmpty } from '../../shared/model/patch';
import type { Command, Stamp } from '../../shared/rules/command';
import { decide } from '../../shared/rules/decide';
import { inSlices, type Job, pause } from './between';
import { taken } from './dispatch';
import type { Port } from './port';
import { planAfterSteps, type Session, storing } from './session';

/**
 * Decides and stores a command that takes long, as `dispatch` does, but serves others in between until it is stored: so
 * long it can be cancelled. null where the plan was edited meanwhile and the command may no longer be what was meant.
 */
export async function dispatchLarge(
  session: Session,
  command: Command,
  stamp: Stamp,
  job: Job,
  from: Port | null,
): Promise<DispatchReply | null> {
  const { plan, store } = session;
  const decision = decide(plan, command, stamp);
  if (decision.kind !== 'patch') return decision;
  const { patch, label } = decision;
  if (isEmpty(patch)) return { kind: 'unchanged' };
  const next = await inSlices(planAfterSteps(plan, patch), job);
  await pause(job);
  if (session.plan !== plan) return null;
  return storing(session, () => {
    // After a failed commit the plan is read again first.
    if (session.plan !== plan) return null;
    const entry = { id: stamp.id, at: stamp.at, commandType: command.type, label };
    return { kind: 'done', change: taken(session, 'do', store.add(entry, patch), next, from) };
  });
}
