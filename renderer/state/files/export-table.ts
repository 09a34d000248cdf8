import { create } from 'zustand';
import { isListTarget } from '../../../shared/backlog/list-fields';
import type { ShellBody } from '../../../shared/contract/shell';
import type { Coded } from '../../../shared/rules/decision';
import { counted } from '../../../shared/words/counts';
import { failureWords } from '../../../shared/words/failures';
import { importedWords } from '../../../shared/words/import-words';
import { say } from '../../../shared/words/say';
import { tellFailure } from '../plan/dispatch';
import { engine } from '../plan/session';
import { notify } from '../window/notices';
import { type Screen, useView } from '../window/view-store';
import { notifyExported } from './exported-notice';
import { runExport } from './running-exports';
import { askShell } from './shell-client';

export type TableExport = Omit<ShellBody<'backlog/export'>, 'job'>;

/** A table that waits for how it is to be written. */
interface AskedExport {
  readonly what: TableExport['what'];
  /** Where the user was: its columns can be had alone. */
  readonly from: Screen;
}

/** Asked for from the menu and from screens alike; one dialog answers. */
export const useAskedExport = create<{ readonly asked: AskedExport | null }>()(() => ({ asked: null }));

export function askExport(what?: TableExport['what']): void {
  const { screen } = useView.getState();
  const likely = screen === 'services' ? 'services' : 'initiatives';
  useAskedExport.setState({ asked: { what: what ?? likely, from: screen } });
}

export function leaveExport(): void {
  useAskedExport.setState({ asked: null });
}

const nouns = {
  initiatives: 'initiative',
  services: 'service',
  agreements: 'agreement',
  figures: 'figure',
  finance: 'sum',
  workbook: 'initiative',
  slides: 'slide',
  plan: 'row',
} as const;

function writtenWords(what: Exclude<TableExport['what'], 'template'>, rows: number): string {
  return isListTarget(what) ? importedWords(what, rows) : counted(rows, nouns[what]);
}

/** Asks where, and writes there. Answers with why it could not be written; null where it was, or the user left. */
export async function exportTable(table: TableExport): Promise<string | null> {
  let isLong = false;
  const reply = await runExport({
    words: say`Exporting`,
    write: (job) => askShell('backlog/export', { ...table, job }),
    cancel: (job) => engine().ask('job/cancel', { job }),
    onLong: () => {
      isLong = true;
      leaveExport();
    },
  });
  if (!reply.ok) return notWritten(reply, isLong);
  if (reply.value === null) return null;
  leaveExport();
  const { fileName, rows, file } = reply.value;
  const what = table.what === 'template' ? '' : `: ${writtenWords(table.what, rows)}`;
  notifyExported(say`Exported ${fileName}${what}`, file);
  return null;
}

/** Why a table could not be written; told where the dialog that asked for it is gone. */
function notWritten(failure: Coded, isLong: boolean): string | null {
  const words = failure.code === 'cancelled' ? say`Cancelled. Nothing was written.` : failureWords(failure);
  if (!isLong) return words;
  notify({ text: words, tone: failure.code === 'cancelled' ? 'plain' : 'bad' });
  return null;
}

/** Asks where, and writes there what differs between two scenarios; why it could not be written is told. */
export async function saveComparison(fromId: string, toId: string): Promise<void> {
  const reply = await askShell('comparison/export', { fromId, toId });
  if (!reply.ok) tellFailure(reply);
  else if (reply.value)
    notifyExported(
      say`Saved ${counted(reply.value.rows, 'figure')} in ${reply.value.fileName}.`,
      reply.value.file,
    );
}
