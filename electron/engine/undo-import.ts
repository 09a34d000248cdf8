import { uuidv7 } from 'uuidv7';
import type { UndoImportReply } from '../../shared/contract/engine';
import { undoImport as takeBack } from '../../shared/rules/undo-import';
import { freeTurn, inSlices } from './between';
import { taken } from './dispatch';
import { planAfterEntry, touchedSince } from './plan-at';
import type { Port } from './port';
import { planAfter, type Session, storing } from './session';
import { Failure } from './store/failure';

/**
 * Takes an import back later on as one step that can itself be undone; edits made since stay and are named. With `look`
 * nothing is done. Fails where it was taken back before, or the history does not know it.
 */
export async function undoImport(
  session: Session,
  importId: string,
  look: boolean,
  from: Port | null,
): Promise<UndoImportReply> {
  if (!look) session.store.refuseWriting();
  const others = { cancelled: () => !session.store.isOpen() };
  for (;;) {
    const { plan, store } = session;
    const record = plan.import.get(importId);
    if (!record) throw new Failure('import-not-kept', { file: null });
    const file = record.fileName;
    if (record.undoneAt !== null) throw new Failure('import-undone', { file });
    const entry = store.entry(importId);
    if (!entry) throw new Failure('import-not-kept', { file });
    const past = await inSlices(planAfterEntry(store, plan, entry), others);
    await freeTurn(session.turns, others);
    if (session.plan !== plan) continue;
    const at = new Date(session.now()).toISOString();
    const imported = store.patchOf(entry.seq, past.plan);
    const { patch, ...told } = takeBack(plan, importId, imported, touchedSince(past, plan), at);
    if (look) return { ...told, change: null };
    const label = { code: 'import-undone', parameters: { file } };
    const change = storing(session, () => {
      if (session.plan !== plan) return null;
      const next = planAfter(plan, patch);
      const stored = store.add({ id: uuidv7(), at, commandType: 'import/undo', label }, patch);
      return taken(session, 'do', stored, next, from);
    });
    if (change) return { ...told, change };
  }
}
