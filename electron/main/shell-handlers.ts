import { basename } from 'node:path';
import { shell } from 'electron';
import type { Reply } from '../../shared/contract/envelope';
import type { ShellReplies } from '../../shared/contract/shell';
import type { ShellHandlers } from './answer-request';
import { aboutApp } from './about-app';
import { logFile, sampleBacklogFile } from './app-paths';
import { chooseBacklog, chooseTarget } from './dialogs';
import { chooseAndOpenMapping, chooseAndSaveMapping, saveRejected } from './import-files';
import { offerBacklog } from './offered-backlogs';
import { saveCopy, showInFolder } from './plan-files';
import type { PlanWindow } from './plan-window';
import type { PlanWindows } from './plan-windows';
import { exportTable } from './export-table';
import { exportReport } from './print/export-report';
import type { Printed } from './print/report-pdf';
import { withGrid } from './kept-grids';
import type { SettingsStore } from './settings';
import { startHandlers } from './start-handlers';

const done: Reply<null> = { ok: true, value: null };

/** What the shell does for a page. */
export function shellHandlers(
  windows: PlanWindows,
  settings: SettingsStore,
  start: { readonly greets: boolean; refreshMenu(): void },
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
    'report/export': (from, { choice, scenarioId }) =>
      chooseAndExport(from, { choice, scenario: { id: scenarioId } }),
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
    'window/settled': async (from) => {
      from.settled();
      return done;
    },
  };
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
  const reply = await exportReport(engine, printed, path);
  return reply.ok ? { ok: true, value: { fileName: basename(path) } } : reply;
}
