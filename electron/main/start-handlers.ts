import { app } from 'electron';
import type { Reply } from '../../shared/contract/envelope';
import type { PlanOpened } from '../../shared/contract/shell-replies';
import type { ShellHandlers } from './answer-request';
import { samplePlanFile } from './app-paths';
import { newPlan, openPlan, openSample, removeSample } from './files/plan-files';
import { recentList, recentPath } from './menu/recent-list';
import type { SettingsStore } from './settings';
import type { PlanWindow } from './windows/plan-window';
import type { PlanWindows } from './windows/plan-windows';

interface StartContext {
  readonly windows: PlanWindows;
  readonly settings: SettingsStore;
  /** Whether what greets a user for the first time comes by itself. */
  readonly greets: boolean;
}

type StartName =
  | 'plan/new'
  | 'plan/open'
  | 'plan/sample'
  | 'plan/remove-sample'
  | 'recent/read'
  | 'recent/open'
  | 'recent/remove'
  | 'tour/read'
  | 'tour/seen';

const done: Reply<null> = { ok: true, value: null };

/** What the start page asks for: plans to open, those of before, and whether the tour is due. */
export function startHandlers({
  windows,
  settings,
  greets,
}: StartContext): Pick<ShellHandlers<PlanWindow>, StartName> {
  const opened = async (
    from: PlanWindow,
    leave: boolean | undefined,
    asked: Promise<Reply<PlanWindow | null>>,
  ): Promise<Reply<PlanOpened>> => {
    const reply = await asked;
    if (!reply.ok) return reply;
    const window = reply.value === null ? 'none' : reply.value === from ? 'this' : 'other';
    // Once the page has its answer.
    if (leave && window === 'other') setImmediate(() => void windows.leave(from));
    return { ok: true, value: { window } };
  };
  const recent = () => settings.get().recent;
  return {
    'plan/new': (from, { leave, begin }) => opened(from, leave, newPlan(windows, from, begin ?? null)),
    'plan/open': (from, { leave }) => opened(from, leave, openPlan(windows, from)),
    'plan/sample': (from, { leave, afresh }) => opened(from, leave, openSample(windows, afresh)),
    'plan/remove-sample': (from) => removeSample(windows, from),
    'recent/read': async (from) => {
      const places = { home: app.getPath('home'), own: app.getPath('userData'), sample: samplePlanFile() };
      const plans = await recentList(recent(), places, (path) => windows.windowOf(path) === from);
      return { ok: true, value: { plans } };
    },
    'recent/open': (from, { leave, id }) => {
      const path = recentPath(recent(), id);
      const gone: Reply<never> = { ok: false, code: 'plan-missing', parameters: {} };
      return path === null ? Promise.resolve(gone) : opened(from, leave, windows.open(path));
    },
    'recent/remove': async (_from, { id }) => {
      const path = recentPath(recent(), id);
      if (path !== null) windows.forget(path);
      return done;
    },
    'tour/read': async () => ({ ok: true, value: { due: greets && !settings.get().tourSeen } }),
    'tour/seen': async () => {
      settings.set({ tourSeen: true });
      return done;
    },
  };
}
