import { uuidv7 } from 'uuidv7';
import type { UndoImportReply } from '../../../shared/contract/engine';
import { settingsOf } from '../../../shared/model/plan';
import { undoImport as takeBack } from '../../../shared/rules/import/undo-import';
import { inSlices } from '../between';
import { planAfterEntry, touchedSince } from '../plan/plan-at';
import { planAfterSteps, type Session, storingLong } from '../plan/session';
import { storeLarge } from '../plan/store-large';
import type { Port } from '../port';
import { Failure } from '../store/failure';

/** It is done to its end once it began: who closes the plan waits for a turn as well. */
const job = { cancelled: () => false };

/**
 * Takes an import back later on as one step that can itself be undone; edits made since stay and are named. With `look`
 * nothing is done. Fails where it was taken back before, the history does not know it, or the plan has another currency by now. For whoever has the turn to
 * write; others are served in between.
 */
export async function undoImport(
  session: Session,
  importId: string,
  look: boolean,
  from: Port | null,
): Promise<UndoImportReply> {
  if (!look) session.store.refuseWriting();
  for (;;) {
    const { plan } = session;
    const at = new Date(session.now()).toISOString();
    const { patch, label, ...told } = await inSlices(takenBack(session, importId, at), job);
    if (look) return { ...told, change: null };
    const change = await storingLong(session, async () => {
      // After a failed commit the plan is read again first.
      if (session.plan !== plan) return null;
      const next = await inSlices(planAfterSteps(plan, patch), job);
      const entry = { id: uuidv7(), at, commandType: 'import/undo', label };
      return storeLarge(session, { entry, patch, next }, job, from);
    });
    if (change) return { ...told, change };
  }
}

function* takenBack({ plan, store }: Session, importId: string, at: string) {
  const record = plan.import.get(importId);
  if (!record) throw new Failure('import-not-kept', { file: null });
  const file = record.fileName;
  if (record.undoneAt !== null) throw new Failure('import-undone', { file });
  const entry = store.entry(importId);
  if (!entry) throw new Failure('import-not-kept', { file });
  const past = yield* planAfterEntry(store, plan, entry);
  // What the import took away or changed would come back as amounts of the wrong currency.
  if (settingsOf(past.plan).currency !== settingsOf(plan).currency)
    throw new Failure('import-other-currency', { file });
  const imported = yield* store.patchSteps(entry.seq, past.plan);
  return yield* takeBack(plan, importId, imported, touchedSince(past, plan), at);
}
