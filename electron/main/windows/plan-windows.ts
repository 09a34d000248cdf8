import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { Reply } from '../../../shared/contract/envelope';
import type { Beginning, ZoomStep } from '../../../shared/contract/shell';
import { say } from '../../../shared/words/say';
import { firstPlanFile } from '../app-paths';
import { about, type Failure } from '../failure';
import { showFailure } from '../files/dialogs';
import { type Make, openRequest } from '../files/new-plan';
import { isPlainFile, planExtension } from '../files/plan-arguments';
import { log } from '../log';
import { withoutRecent, withRecent } from '../menu/recent-plans';
import type { SettingsStore } from '../settings';
import { openPlanEngine, type PlanEngine, type PlanOpening } from './plan-engine';
import type { PlanWindow } from './plan-window';
import { bringForward, type ShownPlan, type ShownPlans, shownPlans, truePath } from './shown-plans';

export interface PlanWindows {
  /** The window at start: the named plan, else the last one, else the user's first plan, which is made. */
  openFirst(named: string | null): Promise<void>;
  /** The plan in a window of its own, or the window it is in already. */
  open(path: string, how?: Opening): Promise<Reply<PlanWindow>>;
  /** Takes a path off the recent plans. */
  forget(path: string): void;
  /** Closes a window that held nothing, and takes the user's first plan off the list of recent ones with it. */
  leave(planWindow: PlanWindow): Promise<void>;
  /** The window of a plan that is open. */
  windowOf(path: string): PlanWindow | null;
  focused(): PlanWindow | null;
  all(): readonly PlanWindow[];
  /** Shows all of them larger or smaller. */
  zoom(step: ZoomStep): void;
  closeAll(): Promise<void>;
}

interface Opening {
  /** Where there is no plan; else nothing is made. */
  readonly make?: Make;
  readonly begin?: Beginning | null;
}

interface Context {
  readonly plans: ShownPlans;
  readonly settings: SettingsStore;
  /** What greets a user for the first time comes by itself. */
  readonly greets: boolean;
  onChange(): void;
}

export function planWindows(settings: SettingsStore, greets: boolean, onChange: () => void): PlanWindows {
  const plans = shownPlans(settings, onChange);
  const context: Context = { plans, settings, greets, onChange };
  const opening = new Map<string, Promise<Reply<PlanWindow>>>();
  return {
    openFirst: (named) => openFirst(context, named),
    open: (path, how = {}) => {
      const already = plans.windowOf(path);
      if (already) {
        bringForward(already);
        return Promise.resolve({ ok: true, value: already });
      }
      const key = truePath(path);
      const running = opening.get(key) ?? openNew(context, path, how).finally(() => opening.delete(key));
      opening.set(key, running);
      return running;
    },
    forget: (path) => forget(context, path),
    leave: async (planWindow) => {
      const path = (await planWindow.engine)?.path ?? null;
      if (path === firstPlanFile()) forget(context, path);
      await planWindow.close();
    },
    windowOf: plans.windowOf,
    focused: plans.focused,
    all: plans.all,
    zoom: plans.zoom,
    closeAll: async () => {
      await Promise.all(plans.all().map((planWindow) => planWindow.close()));
    },
  };
}

async function openNew(
  context: Context,
  path: string,
  { make = 'nothing', begin = null }: Opening,
): Promise<Reply<PlanWindow>> {
  let entry: ShownPlan | null = null;
  const reply = await openEngine(path, make, () => entry);
  if (!reply.ok) {
    log('failed', { what: 'open', code: reply.code });
    if (reply.code === 'plan-missing') forget(context, path);
    return about(path, reply);
  }
  entry = context.plans.show(Promise.resolve(reply.value), begin);
  remember(context, entry, path);
  return { ok: true, value: entry.planWindow };
}

async function openFirst(context: Context, named: string | null): Promise<void> {
  let entry: ShownPlan | null = null;
  let opening: PlanOpening | null = null;
  const failures: Failure[] = [];
  const openSome = async (): Promise<PlanEngine | null> => {
    for (const { path, make } of firstChoices(named, context.settings.get().recent)) {
      const reply = await openEngine(
        path,
        make,
        () => entry,
        (begun) => (opening = begun),
      );
      opening = null;
      if (reply.ok) return reply.value;
      failures.push(about(path, reply));
    }
    return null;
  };
  // The window is made while the engine opens the plan: each takes a part of a second.
  const engine = openSome();
  entry = context.plans.show(engine, named === null && context.greets ? 'start' : null, () => opening);
  const opened = await engine;
  // After the page has its engine: remembering waits for the disk.
  if (opened) setImmediate(remember, context, entry, opened.path);
  const [failure] = failures;
  if (failure) {
    log('failed', { what: 'open-first', code: failure.code });
    await showFailure(entry.planWindow.window, failure);
  }
  if (!opened) await entry.planWindow.close();
}

function openEngine(
  path: string,
  make: Make,
  entry: () => ShownPlan | null,
  opening: (opening: PlanOpening) => void = () => undefined,
) {
  return openPlanEngine(openRequest(path, make), {
    opening,
    restarted: () => entry()?.planWindow.tell('engine-restarted'),
    lost: (failure) => void showFailure(entry()?.planWindow.window ?? null, about(path, failure)),
  });
}

function remember({ settings, onChange }: Context, entry: ShownPlan, path: string): void {
  entry.path = truePath(path);
  settings.set({ recent: withRecent(settings.get().recent, path) });
  app.addRecentDocument(path);
  // On a Mac the title bar shows the file, to be dragged or to be found in its folder.
  entry.planWindow.window.setRepresentedFilename(path);
  onChange();
}

function forget({ settings, onChange }: Context, path: string): void {
  settings.set({ recent: withoutRecent(settings.get().recent, path) });
  onChange();
}

interface Choice {
  readonly path: string;
  readonly make: Make;
}

// A plan that cannot be opened is left as it is; the user still gets a plan to work in.
function* firstChoices(named: string | null, recent: readonly string[]): Generator<Choice> {
  if (named !== null) yield { path: named, make: 'nothing' };
  const last = recent.find(isPlainFile);
  if (last !== undefined && last !== named) yield { path: last, make: 'nothing' };
  const first = firstPlanFile();
  if (first !== last && first !== named) yield { path: first, make: 'empty' };
  for (let count = 2; count < 10; count++) {
    const spare = join(dirname(first), say`My plan ${count}.${planExtension}`);
    if (!isPlainFile(spare)) yield { path: spare, make: 'empty' };
  }
}
