import { create } from 'zustand';
import type { ShellBody } from '../../shared/contract/shell';
import { counted } from '../../shared/words/counts';
import { failureWords } from '../../shared/words/failures';
import { tellFailure } from './dispatch';
import { notify } from './notices';
import { askShell } from './shell-client';
import { type Screen, useView } from './view-store';

export type TableExport = ShellBody<'backlog/export'>;

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
  figures: 'figure',
  finance: 'sum',
  workbook: 'initiative',
  slides: 'slide',
  plan: 'row',
} as const;

/** Asks where, and writes there. Answers with why it could not be written; null where it was, or the user left. */
export async function exportTable(table: TableExport): Promise<string | null> {
  const reply = await askShell('backlog/export', table);
  if (!reply.ok) return failureWords(reply);
  if (reply.value === null) return null;
  leaveExport();
  const { fileName, rows } = reply.value;
  const what = table.what === 'template' ? '' : `: ${counted(rows, nouns[table.what])}`;
  notify({ text: `Exported ${fileName}${what}` });
  return null;
}

/** Asks where, and writes there what differs between two scenarios; why it could not be written is told. */
export async function saveComparison(fromId: string, toId: string): Promise<void> {
  const reply = await askShell('comparison/export', { fromId, toId });
  if (!reply.ok) tellFailure(reply);
  else if (reply.value)
    notify({ text: `Saved ${counted(reply.value.rows, 'figure')} in ${reply.value.fileName}.` });
}
