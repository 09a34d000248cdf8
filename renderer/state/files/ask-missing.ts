import { create } from 'zustand';
import type { ShellBody } from '../../../shared/contract/shell';
import { counted } from '../../../shared/words/counts';
import { failureWords } from '../../../shared/words/failures';
import { say } from '../../../shared/words/say';
import { notify } from '../window/notices';
import { askShell } from './shell-client';

/** Whether the dialog is open that asks others for what is missing. */
export const useAskMissing = create<{ readonly open: boolean }>()(() => ({ open: false }));

export function askMissing(): void {
  useAskMissing.setState({ open: true });
}

export function leaveAskMissing(): void {
  useAskMissing.setState({ open: false });
}

/** Asks where, and writes there. Answers with why it could not be written; null where it was, or the user left. */
export async function writeMissing(asked: ShellBody<'missing/export'>): Promise<string | null> {
  const reply = await askShell('missing/export', asked);
  if (!reply.ok) return failureWords(reply);
  if (reply.value === null) return null;
  leaveAskMissing();
  const { name, files, rows } = reply.value;
  const what = files === 1 ? say`Wrote ${name}` : say`Wrote ${counted(files, 'file')} into ${name}`;
  notify({
    text: say`${what}: ${counted(rows, 'initiative')}. What comes back is imported as any other file.`,
  });
  return null;
}
