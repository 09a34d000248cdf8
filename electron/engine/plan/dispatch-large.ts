import type { DispatchReply } from '../../../shared/contract/engine';
import { isEmpty } from '../../../shared/model/patch';
import type { Command, Stamp } from '../../../shared/rules/command';
import { decideSteps } from '../../../shared/rules/decide';
import { freeTurn, inSlices, type Job } from '../between';
import type { Port } from '../port';
import { rowsOf } from '../store/write-patch';
import { planAfterSteps, type Session, storingLong } from './session';
import { storeLarge } from './store-large';

interface LargeCommand {
  readonly command: Command;
  readonly stamp: Stamp;
  /** Done right before anything is written. */
  readonly before: () => Promise<void>;
}

/**
 * Decides and stores a command that takes long, as `dispatch` does, but serves others in between until it is committed:
 * so long it can be cancelled, and leaves nothing then. Others may read meanwhile; who wants to write waits. null where
 * the plan was edited meanwhile and the command may no longer be what was meant. Tells the share that is stored, 0 to 1.
 */
export async function dispatchLarge(
  session: Session,
  { command, stamp, before }: LargeCommand,
  job: Job,
  from: Port | null,
  progress: (share: number) => void,
): Promise<DispatchReply | null> {
  const { plan } = session;
  const decision = await inSlices(decideSteps(plan, command, stamp), job);
  if (decision.kind !== 'patch') return decision;
  const { patch, label } = decision;
  if (isEmpty(patch)) return { kind: 'unchanged' };
  const next = await inSlices(planAfterSteps(plan, patch), job);
  await freeTurn(session.turns, job);
  return session.turns.run(() =>
    storingLong(session, async () => {
      // After a failed commit the plan is read again first.
      if (session.plan !== plan) return null;
      await before();
      const entry = { id: stamp.id, at: stamp.at, commandType: command.type, label };
      const rows = rowsOf(patch);
      let written = 0;
      const change = await storeLarge(session, { entry, patch, next }, job, from, (more) => {
        written += more;
        progress(written / rows);
      });
      return { kind: 'done', change };
    }),
  );
}
