import { basename } from 'node:path';
import { shell } from 'electron';
import type { Reply } from '../../shared/contract/envelope';
import type { Look } from '../../shared/contract/look';
import type { ShellBody, ShellReplies } from '../../shared/contract/shell';
import type { ShellHandlers } from './answer-request';
import { aboutApp } from './about-app';
import { logFile, sampleBacklogFile } from './app-paths';
import { chooseBacklog, chooseTarget } from './dialogs';
import { chooseAndOpenMapping, chooseAndSaveMapping, saveRejected } from './import-files';
import { offerBacklog } from './offered-backlogs';
import { saveCopy, showInFolder } from './plan-files';
import type { PlanWindow } from './plan-window';
import type { PlanWindows } from './plan-windows';
import { exportComparison, exportTable } from './export-table';
import { exportReport } from './print/export-report';
import { printReport } from './print/print-report';
import type { Printed } from './print/report-pdf';
import { withGrid } from './kept-grids';
import { withView } from './kept-views';
import { saveLog } from './save-log';
import type { SettingsStore } from './settings';
import { startHandlers } from './start-handlers';
import { showShare, whileBusy } from './taskbar';

const done: Reply<null> = { ok: true, value: null };

/** What the shell does for a page. */
export function shellHandlers(
  windows: PlanWindows,
  settings: SettingsStore,
  start: { readonly greets: boolean; refreshMenu(): void; setLook(change: Partial<Look>): void },
): ShellHandlers<PlanWindow> {
  return {
    ...startHandlers({ windows, settings, greets: start.greets }),
    'plan/save-copy': (from) => saveCopy(windows, from),
    'plan/show-in-folder': (from) => showInFolder(from),
    'backlog/choose': async (from) => {
      const path = await chooseBacklog(from.window);
      return path === null ? { ok: true, value: null } : offerBacklog(from, path);
    },
    'backlog/drop': (from, { path }) => offerBacklog(from, path),
    'backlog/sample': (from) => offerBacklog(from, sampleBacklogFile()),
    'import/save-rejected': (from, asked) => saveRejected(from, asked),
    'mapping/save': (from, asked) => chooseAndSaveMapping(from, asked),
    'mapping/open': (from) => chooseAndOpenMapping(from),
    'backlog/export': (from, table) => exportTable(from, table),
    'comparison/export': (from, asked) => exportComparison(from, asked),
    'report/export': (from, { choice, scenarioId }) =>
      chooseAndExport(from, { choice, scenario: { id: scenarioId } }),
    'report/print': (from, { choice, scenarioId }) =>
      printFrom(from, { choice, scenario: { id: scenarioId } }),
    'window/state': async (from, state) => {
      from.show(state);
      start.refreshMenu();
      return done;
    },
    'panel/read': async () => ({ ok: true, value: { parts: settings.get().panel } }),
    'panel/keep': async (_from, { parts }) => {
      settings.set({ panel: parts });
      return done;
    },
    'grid/read': async (from) => {
      const path = (await from.engine)?.path;
      const kept = settings.get().grids.find((grid) => grid.path === path);
      return { ok: true, value: kept?.layout ?? null };
    },
    'grid/keep': async (from, { layout }) => {
      const path = (await from.engine)?.path;
      if (path !== undefined) settings.set({ grids: withGrid(settings.get().grids, { path, layout }) });
      return done;
    },
    'view/read': async (from) => {
      const path = (await from.engine)?.path;
      const kept = settings.get().views.find((each) => each.path === path);
      return { ok: true, value: kept?.view ?? null };
    },
    'view/keep': async (from, { view }) => {
      const path = (await from.engine)?.path;
      if (path !== undefined) settings.set({ views: withView(settings.get().views, { path, view }) });
      return done;
    },
    'look/read': async () => {
      const { theme, contrast, density } = settings.get();
      return { ok: true, value: { theme, contrast, density } };
    },
    'look/keep': async (_from, change) => {
      start.setLook(defined(change));
      return done;
    },
    'keys/read': async () => ({ ok: true, value: { keys: settings.get().keys } }),
    'keys/keep': async (_from, { keys }) => {
      settings.set({ keys });
      start.refreshMenu();
      return done;
    },
    'about/read': async () => ({ ok: true, value: await aboutApp() }),
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

/** What is named only. */
function defined(change: ShellBody<'look/keep'>): Partial<Look> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

async function printFrom(from: PlanWindow, printed: Printed): Promise<Reply<ShellReplies['report/print']>> {
  const engine = await from.engine;
  return engine ? printReport(engine, printed) : { ok: false, code: 'plan-missing', parameters: {} };
}

async function chooseAndExport(
  from: PlanWindow,
  printed: Printed,
): Promise<Reply<ShellReplies['report/export']>> {
  const engine = await from.engine;
  if (!engine) return { ok: false, code: 'plan-missing', parameters: {} };
  const path = await chooseTarget(from.window, {
    heading: 'Export PDF',
    kind: 'PDF',
    title: from.state?.title ?? 'Plan',
    extension: 'pdf',
    beside: engine.path,
  });
  if (path === null) return { ok: true, value: null };
  const reply = await whileBusy(from.window, exportReport(engine, printed, path));
  return reply.ok ? { ok: true, value: { fileName: basename(path) } } : reply;
}
