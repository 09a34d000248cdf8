import { app, type BrowserWindow, shell } from 'electron';
import type { Reply } from '../../shared/contract/envelope';
import type { ShellAction } from '../../shared/contract/shell';
import { logFile } from './app-paths';
import { showFailure } from './dialogs';
import type { MenuActions } from './menu-template';
import { newPlan, openPlan, saveCopy, showInFolder } from './plan-files';
import type { PlanWindow } from './plan-window';
import type { PlanWindows } from './plan-windows';
import type { Theme } from './settings';

/** What the menu does to the window in front; a failure is said in a dialog, since no page waits for it. */
export function menuActions(
  windows: PlanWindows,
  { setTheme, clearRecent }: { setTheme(theme: Theme): void; clearRecent(): void },
): MenuActions {
  const tell = (action: ShellAction) => () => windows.focused()?.tell(action);
  const said = async (act: (front: PlanWindow | null) => Promise<Reply<unknown>>) => {
    const front = windows.focused();
    const reply = await act(front);
    if (!reply.ok) await showFailure(parentOf(front), reply);
  };
  const withPlan = (act: (front: PlanWindow) => Promise<Reply<unknown>>) => () =>
    void said(async (front) => (front ? act(front) : { ok: true, value: null }));
  const textOr = (action: ShellAction, edit: 'undo' | 'redo' | 'selectAll') => () => {
    const front = windows.focused();
    if (front?.typing) front.window.webContents[edit]();
    else front?.tell(action);
  };
  return {
    newPlan: () => void said((front) => newPlan(windows, front)),
    openPlan: () => void said((front) => openPlan(windows, front)),
    openRecent: (path) => void said(() => windows.open(path, false)),
    clearRecent,
    importBacklog: tell('import'),
    exportBacklog: tell('export-backlog'),
    exportPdf: tell('export-pdf'),
    saveCopy: withPlan((front) => saveCopy(windows, front)),
    showInFolder: withPlan(showInFolder),
    planSettings: tell('settings'),
    undo: textOr('undo', 'undo'),
    redo: textOr('redo', 'redo'),
    addInitiative: tell('add-initiative'),
    find: tell('find'),
    selectAll: textOr('select-all', 'selectAll'),
    theme: setTheme,
    about: () => app.showAboutPanel(),
    showLog: () => shell.showItemInFolder(logFile()),
  };
}

function parentOf(front: PlanWindow | null): BrowserWindow | null {
  return front?.window ?? null;
}
