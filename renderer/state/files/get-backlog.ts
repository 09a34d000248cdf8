import type { ImportTarget } from '../../../shared/backlog/target';
import type { Reply } from '../../../shared/contract/envelope';
import type { OfferedBacklog } from '../../../shared/contract/shell-replies';
import { say } from '../../../shared/words/say';
import { tellFailure } from '../plan/dispatch';
import { whyNotEdit } from '../plan/why-not-edit';
import { notify } from '../window/notices';
import { showImport } from '../window/view-store';
import { askShell, offerDropped } from './shell-client';

/** Asks for a file in the system's dialog and opens the import screen on it; what its rows are is guessed unless told. */
export async function chooseBacklog(target?: ImportTarget): Promise<void> {
  offered(await askShell('backlog/choose', {}), target);
}

export async function loadSample(): Promise<void> {
  offered(await askShell('backlog/sample', {}));
}

export async function dropBacklog(file: File): Promise<void> {
  offered(await offerDropped(file));
}

/** Takes what the system handed to this window: dropped on the app's icon, or named by a start. */
export async function takeHanded(): Promise<void> {
  const reply = await askShell('backlog/handed', {});
  if (!reply.ok) return tellFailure(reply);
  const handed = reply.value;
  if (handed === null) return;
  const whyNot = whyNotEdit();
  if (handed.kind === 'other')
    notify({
      text: say`${handed.name} is neither a plan nor a table. Save it as CSV or .xlsx in the tool it comes from, then try again.`,
      tone: 'bad',
    });
  else if (whyNot !== null) notify({ text: whyNot, tone: 'bad' });
  else showImport(handed.list);
}

function offered(reply: Reply<OfferedBacklog | null>, target?: ImportTarget): void {
  if (!reply.ok) tellFailure({ code: reply.code, parameters: reply.parameters });
  else if (reply.value) showImport(target ? { ...reply.value, target } : reply.value);
}
