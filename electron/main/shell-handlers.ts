import { app, shell } from 'electron';
import type { Reply } from '../../shared/contract/envelope';
import type { Look } from '../../shared/contract/look';
import { aboutApp } from './about-app';
import type { ShellHandlers } from './answer-request';
import { logFile, sampleBacklogFile } from './app-paths';
import { chooseBacklog } from './files/dialogs';
import { showExported } from './files/exported-files';
import { exportMissing } from './files/export-missing';
import { exportComparison, exportTable } from './files/export-table';
import { handedTo } from './files/handed-lists';
import { chooseAndOpenMapping, chooseAndSaveMapping, saveRejected } from './files/import-files';
import { offerBacklog } from './files/offered-backlogs';
import { saveCopy, showInFolder } from './files/plan-files';
import { saveChart } from './files/save-chart';
import { saveLog } from './files/save-log';
import { withoutLanguage } from './language-of-start';
import { showShare } from './menu/taskbar';
import type { SettingsStore } from './settings';
import { startHandlers } from './start-handlers';
import { keptHandlers } from './windows/kept-handlers';
import type { PlanWindow } from './windows/plan-window';
import type { PlanWindows } from './windows/plan-windows';

const done: Reply<null> = { ok: true, value: null };

/** What the shell does for a page. */
export function shellHandlers(
  windows: PlanWindows,
  settings: SettingsStore,
  start: { readonly greets: boolean; refreshMenu(): void; setLook(change: Partial<Look>): void },
): ShellHandlers<PlanWindow> {
  return {
    ...startHandlers({ windows, settings, greets: start.greets }),
    ...keptHandlers(settings, start),
    'app/restart': restart,
    'settings/save': async (from) => (await carry()).saveSettings(from, settings),
    'settings/load': async (from) =>
      (await carry()).loadSettings(from, settings, { ...start, all: windows.all }),
    'plan/save-copy': (from) => saveCopy(windows, from),
    'plan/show-in-folder': (from) => showInFolder(from),
    'backlog/choose': async (from) => {
      const path = await chooseBacklog(from.window);
      return path === null ? { ok: true, value: null } : offerBacklog(from, path);
    },
    'backlog/drop': (from, { path }) => offerBacklog(from, path),
    'backlog/handed': (from) => handedTo(from),
    'backlog/sample': (from) => offerBacklog(from, sampleBacklogFile()),
    'import/save-rejected': (from, asked) => saveRejected(from, asked),
    'mapping/save': (from, asked) => chooseAndSaveMapping(from, asked),
    'mapping/open': (from) => chooseAndOpenMapping(from),
    'backlog/export': (from, table) => exportTable(from, table),
    'missing/export': (from, asked) => exportMissing(from, asked),
    'comparison/export': (from, asked) => exportComparison(from, asked),
    'report/export': async (...asked) => (await reports())['report/export'](...asked),
    'report/ahead': async (...asked) => (await reports())['report/ahead'](...asked),
    'report/cancel': async (...asked) => (await reports())['report/cancel'](...asked),
    'report/print': async (...asked) => (await reports())['report/print'](...asked),
    'chart/save': (from, chart) => saveChart(from, chart),
    'export/show': async (_from, { file }) => showExported(file),
    'window/state': async (from, state) => {
      from.show(state);
      start.refreshMenu();
      return done;
    },
    'about/read': async ({ engine }) => ({ ok: true, value: await aboutApp(await engine) }),
    'about/show-log': async () => {
      shell.showItemInFolder(logFile());
      return done;
    },
    'about/save-log': (from) => saveLog(from, settings.get(), windows.all().length),
    'window/progress': async (from, { share }) => {
      showShare(from.window, share);
      return done;
    },
    'window/zoom': async (_from, { step }) => {
      windows.zoom(step);
      return done;
    },
    'window/settled': async (from) => {
      from.settled();
      return done;
    },
  };
}

// With the schema of such a file, which no start needs.
const carry = () => import('./files/carry-settings');

// What prints is read with the first report, not at the start.
const reports = async () => (await import('./print/report-handlers')).reportHandlers;

async function restart(): Promise<Reply<null>> {
  app.relaunch({ args: withoutLanguage(process.argv.slice(1)) });
  app.quit();
  return done;
}
