import type { UndoImportReply } from '../../../shared/contract/engine';
import type { Import } from '../../../shared/model/records/import';
import { counted } from '../../../shared/words/counts';
import { say } from '../../../shared/words/say';
import { adoptChange, notifyUndo, tellFailure } from '../../state/plan/dispatch';
import { engine } from '../../state/plan/session';
import { notify } from '../../state/window/notices';

/** Takes an import back in one step, which its notice takes back; null where that was not possible, which is told. */
export async function undoImport(record: Import): Promise<UndoImportReply | null> {
  const answer = await engine().ask('import/undo', { importId: record.id, look: false });
  if (!answer.ok) {
    tellFailure(answer);
    return null;
  }
  const { change } = answer.value;
  if (!change) {
    notify({ text: say`Nothing of it is left to take back.` });
    return null;
  }
  await adoptChange(change);
  notifyUndo(say`Undid the import of ${record.fileName}: ${doneWords(answer.value)}.`);
  return answer.value;
}

/** What was removed, what is as before, and that later edits stay. */
function doneWords({ removed, restored, services, kept }: UndoImportReply): string {
  const taken = [
    ...takenWords('initiative', removed, restored),
    ...takenWords('service', services.removed, services.restored),
  ];
  const keeping = [
    kept.length > 0 && counted(kept.length, 'initiative'),
    services.kept.length > 0 && counted(services.kept.length, 'service'),
  ].filter((part) => part !== false);
  if (keeping.length === 0) return taken.join(', ');
  const isOne = kept.length + services.kept.length === 1;
  const stays = say`${keeping.join(say` and `)} ${isOne ? say`keeps` : say`keep`} later edits`;
  return [taken.join(', '), stays].filter(Boolean).join('; ');
}

function takenWords(of: string, removed: number, restored: number): string[] {
  return [
    removed > 0 && say`${counted(removed, of)} removed`,
    restored > 0 && say`${counted(restored, of)} as before`,
  ].filter((part) => part !== false);
}
