import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { screen } from 'electron';
import type { Beginning, ZoomStep } from '../../../shared/contract/shell';
import type { SettingsStore } from '../settings';
import { knowPage } from './pages';
import type { PlanEngine, PlanOpening } from './plan-engine';
import { createPlanWindow, type PlanWindow } from './plan-window';
import { boundsFor } from './window-bounds';
import { nextZoom } from './zoom';

/** A window and the plan in it. */
export interface ShownPlan {
  readonly planWindow: PlanWindow;
  /** null until its plan is open. */
  path: string | null;
}

/** The windows there are. */
export interface ShownPlans {
  show(
    engine: Promise<PlanEngine | null>,
    begin: Beginning | null,
    /** The engine that is about to have the plan, while it is being opened. */
    opening?: () => PlanOpening | null,
  ): ShownPlan;
  windowOf(path: string): PlanWindow | null;
  /** The window in front, or the last one opened where none of ours is. */
  focused(): PlanWindow | null;
  all(): readonly PlanWindow[];
  zoom(step: ZoomStep): void;
}

export function shownPlans(settings: SettingsStore, onChange: () => void): ShownPlans {
  const shown = new Set<ShownPlan>();
  const all = () => [...shown].map(({ planWindow }) => planWindow);
  // Chromium keeps one for all pages of an origin, so that it is the app's and not a window's.
  const zoomTo = (step: ZoomStep) => {
    const zoom = nextZoom(settings.get().zoom, step);
    settings.set({ zoom });
    for (const { window } of all()) window.webContents.setZoomFactor(zoom);
  };
  return {
    show: (engine, begin, opening) => {
      const { bounds } = settings.get();
      const planWindow = createPlanWindow({
        engine,
        begin,
        bounds: boundsFor(
          bounds,
          workAreas(),
          all().map(({ window }) => window.getBounds()),
        ),
        maximized: bounds?.maximized ?? false,
        look: settings.get(),
        zoom: settings.get().zoom,
        onZoom: zoomTo,
        onClosing: (last) => settings.set({ bounds: last }),
      });
      const entry: ShownPlan = { planWindow, path: null };
      shown.add(entry);
      knowPage(planWindow.window.webContents, { engine, planWindow, ...(opening && { opening }) });
      planWindow.window.on('focus', onChange);
      planWindow.window.on('closed', () => {
        shown.delete(entry);
        onChange();
      });
      return entry;
    },
    windowOf: (path) => {
      const wanted = truePath(path);
      return [...shown].find((each) => each.path === wanted)?.planWindow ?? null;
    },
    focused: () => all().find(({ window }) => window.isFocused()) ?? all().at(-1) ?? null,
    all,
    zoom: zoomTo,
  };
}

export function bringForward({ window }: PlanWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The same file under any name it is reached by. */
export function truePath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

// The main display first: that is where a window goes that has no place.
function workAreas() {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}
