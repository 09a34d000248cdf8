import type { Mapping } from '../../../shared/backlog/mapping';
import type { OpenedMapping } from '../../../shared/contract/shell-replies';
import { counted } from '../../../shared/words/counts';
import { say } from '../../../shared/words/say';
import { tellFailure } from '../plan/dispatch';
import { notify } from '../window/notices';
import { askShell } from './shell-client';

/** Asks where, and writes the rows that the last check of a file left out, each with its line and reason. */
export async function saveLeftOut(token: string, name: string): Promise<void> {
  const reply = await askShell('import/save-rejected', { token, name });
  if (!reply.ok) tellFailure(reply);
  else if (reply.value)
    notify({ text: say`Saved ${counted(reply.value.rows, 'row')} in ${reply.value.fileName}.` });
}

/** Asks where, and writes the mapping of a file for the next one, or for the command line. */
export async function saveMapping(mapping: Mapping, name: string): Promise<void> {
  const reply = await askShell('mapping/save', { mapping, name });
  if (!reply.ok) tellFailure(reply);
  else if (reply.value) notify({ text: say`Saved the mapping in ${reply.value.fileName}.` });
}

/** Asks for a mapping; null where none was chosen, or it cannot be used, which is told. */
export async function loadMapping(): Promise<OpenedMapping | null> {
  const reply = await askShell('mapping/open', {});
  if (reply.ok) return reply.value;
  tellFailure(reply);
  return null;
}
