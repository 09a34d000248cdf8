import type { Change, DispatchReply } from '../../../shared/contract/engine';
import { lastStep } from '../../../shared/model/last-step';
import { isEmpty, letPastGo } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import type { Command, Stamp } from '../../../shared/rules/command';
import { decide } from '../../../shared/rules/decide';
import type { Port } from '../port';
import type { Stored } from '../store/long-writes';
import { planAfter, type Session, storing } from './session';
import { keepUp } from './warm-up';

/**
 * Decides a command on the plan as it is now, stores what it changes in one transaction, and only then shows it to
 * anybody. A command that was stored before is not done twice.
 */
export function dispatch(session: Session, command: Command, stamp: Stamp, from: Port | null): DispatchReply {
  const { store } = session;
  return storing(session, () => {
    if (store.has(stamp.id)) return { kind: 'unchanged' };
    const decision = decide(session.plan, command, stamp);
    if (decision.kind !== 'patch') return decision;
    const { patch, label } = decision;
    if (isEmpty(patch)) return { kind: 'unchanged' };
    const next = planAfter(session.plan, patch);
    const entry = { id: stamp.id, at: stamp.at, commandType: command.type, label };
    return { kind: 'done', change: taken(session, 'do', store.add(entry, patch), next, from) };
  });
}

/** What was stored becomes what is shown: memory, the other pages, the reply. */
function taken(session: Session, how: Change['how'], stored: Stored, next: Plan, from: Port | null): Change {
  const change = remembered(session, how, stored, next);
  session.pages.tell({ type: 'changed', change }, from);
  return change;
}

/** What was stored becomes what is held in memory; pages are yet to be told. */
export function remembered(session: Session, how: Change['how'], stored: Stored, next: Plan): Change {
  const { patch, entry } = stored;
  const before = session.plan;
  session.lastStep = lastStep(session.plan, patch, next);
  session.plan = next;
  letPastGo(next);
  session.revision++;
  session.undoState = session.store.undoState();
  session.backups.edited();
  void keepUp(next, before, () => session.plan === next && session.store.isOpen());
  return { patch, revision: session.revision, label: entry.label, how, ...session.undoState };
}
