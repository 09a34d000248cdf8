import type { Change, HistoryReply } from '../../../shared/contract/engine';
import { planBack } from '../../../shared/model/last-step';
import type { Patch } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { inSlices } from '../between';
import type { Port } from '../port';
import { Failure } from '../store/failure';
import { remembered } from './dispatch';
import { planAfterSteps, type Session, storingLong } from './session';
import { tellInParts } from './tell-large';

/**
 * Takes the newest change back, or does again what was taken back last; null where there is none. It may be an import of
 * many rows: others are served in between, and who wants to write waits for a turn. It is done to its end once it began,
 * also where the plan is being closed: that waits for its turn as well.
 */
export function stepHistory(
  session: Session,
  how: Exclude<Change['how'], 'do'>,
  from: Port | null,
): Promise<HistoryReply> {
  return storingLong(session, async () => {
    const { plan, store } = session;
    let next: Plan = plan;
    function* inspect(patch: Patch): Generator<void, void> {
      next = planBack(session.lastStep, plan, patch) ?? (yield* planAfterHistory(plan, patch));
    }
    const steps = how === 'undo' ? store.undoSteps(plan, inspect) : store.redoSteps(plan, inspect);
    const stored = await inSlices(steps, { cancelled: () => false });
    if (!stored) return null;
    const change = await tellInParts(remembered(session, how, stored, next), session.pages);
    session.pages.tell({ type: 'changed', change }, from);
    return change;
  });
}

/** The history comes from the file, so a patch that does not fit is the file's fault and not ours. */
function* planAfterHistory(plan: Plan, patch: Patch): Generator<void, Plan> {
  try {
    return yield* planAfterSteps(plan, patch);
  } catch (error) {
    throw new Failure('plan-damaged', { table: 'history', problem: 'a step does not fit the plan' }, error);
  }
}
