import { say } from '../../../shared/words/say';
import { readKeyChoicesAnew } from '../actions/key-choices';
import { readPanelPartsAnew } from '../board/panel-parts';
import { notifyExported } from '../files/exported-notice';
import { askShell } from '../files/shell-client';
import { tellFailure } from '../plan/dispatch';
import { readLanguageAnew } from './language-choice';
import { readLook } from './look';
import { notify } from './notices';

/** Asks where, and writes how the app looks and is used there, for another computer. */
export async function saveSettings(): Promise<void> {
  const reply = await askShell('settings/save', {});
  if (!reply.ok) tellFailure(reply);
  else if (reply.value) notifyExported(say`Saved the settings in ${reply.value.fileName}`, reply.value.file);
}

/** Asks for such a file and uses it; one that is not right changes nothing, which is told. */
export async function loadSettings(): Promise<void> {
  const reply = await askShell('settings/load', {});
  if (!reply.ok) tellFailure(reply);
  else if (reply.value) notify({ text: say`Took the settings from ${reply.value.fileName}` });
}

/** All of them were replaced: by this window or by another one. */
export async function readSettingsAnew(): Promise<void> {
  await Promise.all([readLook(), readKeyChoicesAnew(), readPanelPartsAnew(), readLanguageAnew()]);
}
