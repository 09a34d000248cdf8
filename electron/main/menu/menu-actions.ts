import { type BrowserWindow, shell } from 'electron';
import type { Reply } from '../../../shared/contract/envelope';
import type { Look } from '../../../shared/contract/look';
import type { ShellAction } from '../../../shared/contract/shell-actions';
import type { WindowActionId } from '../../../shared/model/window-action-ids';
import { logFile } from '../app-paths';
import { showFailure } from '../files/dialogs';
import { newPlan, openPlan, openSample, saveCopy, showInFolder } from '../files/plan-files';
import type { PlanWindow } from '../windows/plan-window';
import type { PlanWindows } from '../windows/plan-windows';
import type { MenuActions } from './menu-template';

/** What the menu does to the window in front; a failure is said in a dialog, since no page waits for it. */
export function menuActions(
  windows: PlanWindows,
  { setLook, clearRecent }: { setLook(change: Partial<Look>): void; clearRecent(): void },
): MenuActions {
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
  /** What is done here; all else is done by the page. */
  const here: Partial<Record<WindowActionId, () => void>> = {
    'new-plan': () => void said((front) => newPlan(windows, front, 'setup')),
    'open-plan': () => void said((front) => openPlan(windows, front)),
    'open-sample': () => void said(() => openSample(windows)),
    'save-copy': withPlan((front) => saveCopy(windows, front)),
    'show-in-folder': withPlan(showInFolder),
    'zoom-in': () => windows.zoom('in'),
    'zoom-out': () => windows.zoom('out'),
    'zoom-reset': () => windows.zoom('reset'),
    undo: textOr('undo', 'undo'),
    redo: textOr('redo', 'redo'),
    'select-all': textOr('select-all', 'selectAll'),
  };
  return {
    act: (id) => (here[id] ?? (() => windows.focused()?.tell(id)))(),
    openRecent: (path) => void said(() => windows.open(path)),
    clearRecent,
    look: setLook,
    showLog: () => shell.showItemInFolder(logFile()),
  };
}

function parentOf(front: PlanWindow | null): BrowserWindow | null {
  return front?.window ?? null;
}
