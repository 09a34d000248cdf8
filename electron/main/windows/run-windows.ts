import { app, Menu, nativeTheme } from 'electron';
import type { Look } from '../../../shared/contract/look';
import { settingsFile } from '../app-paths';
import { showFailure } from '../files/dialogs';
import { isPlainFile, planFileOf } from '../files/plan-arguments';
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
    return windows.openFirst(named() ?? planFileOf(args, process.cwd()));
  });
}

// Electron would stop everything with a box that shows a stack; the engine keeps what is stored either way.
function logFaults(): void {
  process.on('uncaughtException', (error) => log('fault', factsOf(error)));
  process.on('unhandledRejection', (error) => log('fault', factsOf(error)));
}

/** Opens what a second start or the Finder names; gives what was named before the app was ready. */
function openWhenAsked(windows: PlanWindows): () => string | null {
  let early: string | null = null;
  const open = async (path: string) => {
    const reply = await windows.open(path);
    if (!reply.ok) await showFailure(windows.focused()?.window ?? null, reply);
  };
  app.on('second-instance', (_event, argv, folder) => {
    const path = planFileOf(argv.slice(1), folder);
    const front = windows.focused();
    if (path !== null) void open(path);
    else if (front) bringForward(front);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    const named = planFileOf([path], '/', isPlainFile);
    if (named === null) return;
    if (app.isReady()) void open(named);
    else early = named;
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
