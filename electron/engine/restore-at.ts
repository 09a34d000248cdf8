import { uuidv7 } from 'uuidv7';
import type { RestoreReply } from '../../shared/contract/history';
import { isEmpty } from '../../shared/model/patch';
import { patchBetweenSteps } from '../../shared/model/patch-between';
import type { Plan } from '../../shared/model/plan';
import { type Decision, patched } from '../../shared/rules/decision';
import { restoreInitiative } from '../../shared/rules/restore-initiative';
import { freeTurn, inSlices } from './between';
import { taken } from './dispatch';
import { planAfterSeq } from './plan-at';
import type { Port } from './port';
import { planAfter, type Session, storing } from './session';

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
    await freeTurn(session.turns, others);
    if (session.plan !== plan) continue;
    const at = new Date(session.now()).toISOString();
    const decision = await inSlices(decided(plan, past.plan, asked, at), others);
    if (decision.kind === 'refused') return decision;
    if (decision.kind !== 'patch' || isEmpty(decision.patch)) return { kind: 'unchanged' };
    const { patch, label } = decision;
    const change = storing(session, () => {
      if (session.plan !== plan) return null;
      const next = planAfter(plan, patch);
      const stored = store.add({ id: uuidv7(), at, commandType: 'history/restore', label }, patch);
      return taken(session, 'do', stored, next, from);
    });
    if (change) return { kind: 'done', change };
  }
}

function* decided(now: Plan, then: Plan, { initiativeId }: Asked, at: string): Generator<void, Decision> {
  if (initiativeId !== null) return restoreInitiative(now, then, initiativeId, at);
  return patched(yield* patchBetweenSteps(now, then), 'plan-restored', { at });
}
