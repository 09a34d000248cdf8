import { app, Menu, nativeTheme } from 'electron';
import type { Look } from '../../../shared/contract/look';
import { settingsFile } from '../app-paths';
import { showFailure } from '../files/dialogs';
import { keepExportFolder } from '../files/exported-files';
import { handOver } from '../files/handed-lists';
import { isPlainFile, otherFileOf, planFileOf } from '../files/plan-arguments';
import { factsOf, log } from '../log';
import { showMenu } from '../menu/menu';
import { menuActions } from '../menu/menu-actions';
import { openSettings } from '../settings';
import { shellHandlers } from '../shell-handlers';
import { lockPages } from './lock-pages';
import { listenToPages } from './pages';
import { type PlanWindows, planWindows } from './plan-windows';
import { bringForward } from './shown-plans';

/** The app with windows: one instance, one window a plan. */
export function runWindows(args: readonly string[]): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  logFaults();
  // Electron would build its own menu first.
  Menu.setApplicationMenu(null);
  lockPages();
  const settings = openSettings(settingsFile());
  keepExportFolder(settings);
  nativeTheme.themeSource = settings.get().theme;
  // Chromium's own word for it; a machine that is set up by script, and every test that is not about it, starts so.
  const greets = !app.commandLine.hasSwitch('no-first-run');
  const windows = planWindows(settings, greets, () => refreshMenu());
  const setLook = (change: Partial<Look>) => {
    settings.set(change);
    nativeTheme.themeSource = settings.get().theme;
    for (const planWindow of windows.all()) planWindow.tell('look-changed');
    refreshMenu();
  };
  const clearRecent = () => {
    settings.set({ recent: [] });
    app.clearRecentDocuments();
    refreshMenu();
  };
  const actions = menuActions(windows, { setLook, clearRecent });
  const refreshMenu = () => showMenu(windows.focused(), settings.get(), actions);
  listenToPages(shellHandlers(windows, settings, { greets, refreshMenu, setLook }), refreshMenu);

  const named = openWhenAsked(windows);
  quitWhenStored(windows);
  void app.whenReady().then(() => {
    log('started', { electron: process.versions.electron });
    // The menu is built while the window's processes start: a window that has one already takes longer to make.
    setImmediate(refreshMenu);
    return openWith(windows, [...args, ...named()], process.cwd());
  });
}

// Electron would stop everything with a box that shows a stack; the engine keeps what is stored either way.
function logFaults(): void {
  process.on('uncaughtException', (error) => log('fault', factsOf(error)));
  process.on('unhandledRejection', (error) => log('fault', factsOf(error)));
}

/** The first window, with the plan and the list that a start names. */
async function openWith(windows: PlanWindows, args: readonly string[], folder: string): Promise<void> {
  const list = otherFileOf(args, folder);
  const opened = windows.openFirst(planFileOf(args, folder));
  const front = windows.focused();
  if (list !== null && front) handOver(front, list);
  await opened;
}

/** Opens what a second start or the Finder names; gives what was named before the app was ready. */
function openWhenAsked(windows: PlanWindows): () => readonly string[] {
  const early: string[] = [];
  const open = async (path: string) => {
    const reply = await windows.open(path);
    if (!reply.ok) await showFailure(windows.focused()?.window ?? null, reply);
  };
  const openNamed = (args: readonly string[], folder: string) => {
    const path = planFileOf(args, folder);
    const other = otherFileOf(args, folder);
    const front = windows.focused();
    if (path !== null) return void open(path);
    if (!front) return other === null ? undefined : void openWith(windows, args, folder);
    if (other !== null) handOver(front, other);
    bringForward(front);
  };
  app.on('second-instance', (_event, argv, folder) => openNamed(argv.slice(1), folder));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (!isPlainFile(path)) return;
    if (app.isReady()) openNamed([path], '/');
    else early.push(path);
  });
  app.on('activate', () => {
    if (app.isReady() && windows.all().length === 0) void windows.openFirst(null);
  });
  return () => early;
}

/** Quitting keeps what is being typed and lets go of every plan first. */
function quitWhenStored(windows: PlanWindows): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('before-quit', (event) => {
    if (windows.all().length === 0) return;
    event.preventDefault();
    void windows.closeAll().finally(() => app.quit());
  });
  app.on('will-quit', () => log('quit'));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit());
}
