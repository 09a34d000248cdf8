import { say } from '../../../shared/words/say';
import { tellFailure } from '../plan/dispatch';
import { notify } from '../window/notices';
import { askShell } from './shell-client';

/** Says that a file was written, and shows it in its folder where that is wanted. */
export function notifyExported(text: string, file: number): void {
  notify({ text, action: { words: say`Show in folder`, run: () => void showExported(file) } });
}

async function showExported(file: number): Promise<void> {
  const reply = await askShell('export/show', { file });
  if (!reply.ok) tellFailure(reply);
}
