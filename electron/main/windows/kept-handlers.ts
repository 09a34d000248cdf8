import type { Reply } from '../../../shared/contract/envelope';
import type { Look } from '../../../shared/contract/look';
import type { ShellHandlers } from '../answer-request';
import type { SettingsStore } from '../settings';
import { systemRegion } from '../system-region';
import { withGrid } from './kept-grids';
import { withView } from './kept-views';
import type { PlanWindow } from './plan-window';

interface Shown {
  refreshMenu(): void;
  setLook(change: Partial<Look>): void;
}

type KeptName =
  | 'panel/read'
  | 'panel/keep'
  | 'grid/read'
  | 'grid/keep'
  | 'view/read'
  | 'view/keep'
  | 'look/read'
  | 'look/keep'
  | 'language/read'
  | 'language/keep'
  | 'keys/read'
  | 'keys/keep';

const done: Reply<null> = { ok: true, value: null };

/** What the user's own settings keep: how panel, grid and window of a plan were left, the look, the keys. */
export function keptHandlers(
  settings: SettingsStore,
  shown: Shown,
): Pick<ShellHandlers<PlanWindow>, KeptName> {
  return {
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
      shown.setLook(defined(change));
      return done;
    },
    'language/read': async () => {
      const { language, region } = settings.get();
      return { ok: true, value: { language, region, system: systemRegion() } };
    },
    'language/keep': async (_from, change) => {
      settings.set(defined(change));
      return done;
    },
    'keys/read': async () => ({ ok: true, value: { keys: settings.get().keys } }),
    'keys/keep': async (_from, { keys }) => {
      settings.set({ keys });
      shown.refreshMenu();
      return done;
    },
  };
}

/** What is named only. */
function defined<T extends object>(change: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
