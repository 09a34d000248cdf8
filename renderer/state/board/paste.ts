import { isPastedTable, mostPasted } from '../../../shared/backlog/file/pasted';
import type { ImportTarget } from '../../../shared/backlog/target';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { tellFailure } from '../plan/dispatch';
import { engine } from '../plan/session';
import { notify } from '../window/notices';
import { showImport } from '../window/view-store';

const name = say`Pasted rows`;

/** Opens the import screen on rows that were copied from a spreadsheet; a text that is no table is left alone. */
export async function pasteBacklog(text: string, target: ImportTarget | null): Promise<void> {
  if (!isPastedTable(text)) return;
  // Past this the engine would refuse the message itself.
  if (text.length > mostPasted) {
    const most = mostPasted.toLocaleString(locale);
    notify({
      text: say`More than ${most} characters were copied. Save them as a file and import that.`,
      tone: 'bad',
    });
    return;
  }
  const reply = await engine().ask('import/offer-text', { text, name });
  if (!reply.ok) return tellFailure({ code: reply.code, parameters: reply.parameters });
  showImport({ ...reply.value, name, ...(target && { target }) });
}
