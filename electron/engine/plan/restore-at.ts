import { uuidv7 } from 'uuidv7';
import type { RestoreReply } from '../../../shared/contract/engine';
import { isEmpty } from '../../../shared/model/patch';
import { patchBetweenSteps } from '../../../shared/model/patch-between';
import type { Plan } from '../../../shared/model/plan';
import { type Decision, patched } from '../../../shared/rules/decision';
import { restoreInitiative } from '../../../shared/rules/initiatives/restore-initiative';
import { inSlices } from '../between';
import type { Port } from '../port';
import { planAfterSeq } from './plan-at';
import { planAfterSteps, type Session, storingLong } from './session';
import { storeLarge } from './store-large';

interface Asked {
  /** The number of the step after which it was so; 0: before the first. */
  readonly seq: number;
  /** null: the whole plan. */
  readonly initiativeId: string | null;
}

/**
 * Makes the plan, or one initiative, what it was right after a step of the history, as one step that can itself be undone.
 * Others are served while the way back is worked out; where the plan changes meanwhile it is worked out anew.
 */
export async function restoreAt(session: Session, asked: Asked, from: Port | null): Promise<RestoreReply> {
  session.store.refuseWriting();
  const others = { cancelled: () => !session.store.isOpen() };
  for (;;) {
    const { plan, store } = session;
    const past = await inSlices(planAfterSeq(store, plan, asked.seq), others);
    const reply = await session.turns.run(async () =>
      session.plan === plan ? restored(session, past.plan, asked, from) : null,
    );
    if (reply) return reply;
  }
}

/** Done to its end once it has its turn: who closes the plan waits for one as well. */
const job = { cancelled: () => false };

/** null where the plan is another one after all: after a failed commit it is read again. */
async function restored(
  session: Session,
  then: Plan,
  asked: Asked,
  from: Port | null,
): Promise<RestoreReply | null> {
  const { plan } = session;
  const at = new Date(session.now()).toISOString();
  const decision = await inSlices(decided(plan, then, asked, at), job);
  if (decision.kind === 'refused') return decision;
  if (decision.kind !== 'patch' || isEmpty(decision.patch)) return { kind: 'unchanged' };
  const { patch, label } = decision;
  const change = await storingLong(session, async () => {
    if (session.plan !== plan) return null;
    const next = await inSlices(planAfterSteps(plan, patch), job);
    const entry = { id: uuidv7(), at, commandType: 'history/restore', label };
    return storeLarge(session, { entry, patch, next }, job, from);
  });
  return change && { kind: 'done', change };
}

function* decided(now: Plan, then: Plan, { initiativeId }: Asked, at: string): Generator<void, Decision> {
  if (initiativeId !== null) return restoreInitiative(now, then, initiativeId, at);
  return patched(yield* patchBetweenSteps(now, then), 'plan-restored', { at });
}
