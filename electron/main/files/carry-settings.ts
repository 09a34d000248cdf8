import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Reply } from '../../../shared/contract/envelope';
import type { Look } from '../../../shared/contract/look';
import type { ShellReplies } from '../../../shared/contract/shell-replies';
import { say } from '../../../shared/words/say';
import { writeFailure } from '../failure';
import type { SettingsStore } from '../settings';
import type { PlanWindow } from '../windows/plan-window';
import { chooseSettings } from './dialogs';
import { chooseExport, exported } from './exported-files';
import { replaceFile } from './replace-file';
import { printSettings, readSettings } from './settings-file';

/** Settings are a page of text; what is larger is none. */
const mostBytes = 1_000_000;

/** Asks where, and writes there what is taken along to another computer; null: the dialog was left. */
export async function saveSettings(
  from: PlanWindow,
  settings: SettingsStore,
): Promise<Reply<ShellReplies['settings/save']>> {
  const path = await chooseExport(from, {
    heading: say`Save the settings`,
    kind: say`Settings`,
    title: say`Bimodal Planner settings`,
    extension: 'json',
    beside: null,
  });
  if (path === null) return { ok: true, value: null };
  try {
    replaceFile(path, printSettings(settings.get()));
  } catch (error) {
    return writeFailure(error, path);
  }
  return { ok: true, value: exported(path) };
}

interface Shown {
  refreshMenu(): void;
  setLook(change: Partial<Look>): void;
  all(): readonly PlanWindow[];
}

/** Asks for a settings file, and uses what is in it in all windows; of one that is not right nothing. */
export async function loadSettings(
  from: PlanWindow,
  settings: SettingsStore,
  shown: Shown,
): Promise<Reply<ShellReplies['settings/load']>> {
  const path = await chooseSettings(from.window);
  if (path === null) return { ok: true, value: null };
  const read = readSettings(await textOf(path));
  if (!read.ok)
    return { ok: false, code: read.code, parameters: { file: basename(path), field: read.field } };
  const { theme, contrast, density, ...others } = read.settings;
  settings.set(others);
  shown.setLook({ theme, contrast, density });
  for (const planWindow of shown.all()) {
    planWindow.window.webContents.setZoomFactor(others.zoom);
    planWindow.tell('settings-changed');
  }
  shown.refreshMenu();
  return { ok: true, value: { fileName: basename(path) } };
}

/** Empty where it cannot be read, which no settings file is. */
async function textOf(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    return size > mostBytes ? '' : await readFile(path, 'utf8');
  } catch {
    return '';
  }
}
