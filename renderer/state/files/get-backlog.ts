import type { ImportTarget } from '../../../shared/backlog/target';
import type { Reply } from '../../../shared/contract/envelope';
import type { OfferedBacklog } from '../../../shared/contract/shell';
import { tellFailure } from '../plan/dispatch';
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

function offered(reply: Reply<OfferedBacklog | null>, target?: ImportTarget): void {
  if (!reply.ok) tellFailure({ code: reply.code, parameters: reply.parameters });
  else if (reply.value) showImport(target ? { ...reply.value, target } : reply.value);
}
