import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { Reply } from '../../shared/contract/envelope';
import { firstPlanFile } from './app-paths';
import { showFailure } from './dialogs';
import { about, type Failure } from './failure';
import { log } from './log';
import { openRequest } from './new-plan';
import { isPlainFile, planExtension } from './plan-arguments';
import { openPlanEngine, type PlanEngine } from './plan-engine';
import type { PlanWindow } from './plan-window';
import { withoutRecent, withRecent } from './recent-plans';
import type { SettingsStore } from './settings';
import { bringForward, type ShownPlan, type ShownPlans, shownPlans, truePath } from './shown-plans';

export interface PlanWindows {
  /** The window at start: the named plan, else the last one, else the user's first plan, which is made. */
  openFirst(named: string | null): Promise<void>;
  /** The plan in a window of its own, or the window it is in already. */
  open(path: string, create: boolean): Promise<Reply<null>>;
  /** The window of a plan that is open. */
  windowOf(path: string): PlanWindow | null;
  focused(): PlanWindow | null;
  all(): readonly PlanWindow[];
  closeAll(): Promise<void>;
}

interface Context {
  readonly plans: ShownPlans;
  readonly settings: SettingsStore;
  onChange(): void;
}

export function planWindows(settings: SettingsStore, onChange: () => void): PlanWindows {
  const plans = shownPlans(settings, onChange);
  const context: Context = { plans, settings, onChange };
  const opening = new Map<string, Promise<Reply<null>>>();
  return {
    openFirst: (named) => openFirst(context, named),
    open: (path, create) => {
      const already = plans.windowOf(path);
      if (already) {
        bringForward(already);
        return Promise.resolve({ ok: true, value: null });
      }
      const key = truePath(path);
      const running = opening.get(key) ?? openNew(context, path, create).finally(() => opening.delete(key));
      opening.set(key, running);
      return running;
    },
    windowOf: plans.windowOf,
    focused: plans.focused,
    all: plans.all,
    closeAll: async () => {
      await Promise.all(plans.all().map((planWindow) => planWindow.close()));
    },
  };
}

async function openNew(context: Context, path: string, create: boolean): Promise<Reply<null>> {
  let entry: ShownPlan | null = null;
  const reply = await openEngine(path, create, () => entry);
  if (!reply.ok) {
    log('failed', { what: 'open', code: reply.code });
    if (reply.code === 'plan-missing') forget(context, path);
    return about(path, reply);
  }
  entry = context.plans.show(Promise.resolve(reply.value));
  remember(context, entry, path);
  return { ok: true, value: null };
}

async function openFirst(context: Context, named: string | null): Promise<void> {
  let entry: ShownPlan | null = null;
  const failures: Failure[] = [];
  const openSome = async (): Promise<PlanEngine | null> => {
    for (const { path, create } of firstChoices(named, context.settings.get().recent)) {
      const reply = await openEngine(path, create, () => entry);
      if (reply.ok) return reply.value;
      failures.push(about(path, reply));
    }
    return null;
  };
  // The window is made while the engine opens the plan: each takes a part of a second.
  const engine = openSome();
  entry = context.plans.show(engine);
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

function openEngine(path: string, create: boolean, entry: () => ShownPlan | null) {
  return openPlanEngine(openRequest(path, create), {
    restarted: () => entry()?.planWindow.tell('engine-restarted'),
    lost: (failure) => void showFailure(entry()?.planWindow.window ?? null, about(path, failure)),
  });
}

function remember({ settings, onChange }: Context, entry: ShownPlan, path: string): void {
  entry.path = truePath(path);
  settings.set({ recent: withRecent(settings.get().recent, path) });
  app.addRecentDocument(path);
  onChange();
}

function forget({ settings, onChange }: Context, path: string): void {
  settings.set({ recent: withoutRecent(settings.get().recent, path) });
  onChange();
}

interface Choice {
  readonly path: string;
  readonly create: boolean;
}

// A plan that cannot be opened is left as it is; the user still gets a plan to work in.
function* firstChoices(named: string | null, recent: readonly string[]): Generator<Choice> {
  if (named !== null) yield { path: named, create: false };
  const last = recent.find(isPlainFile);
  if (last !== undefined && last !== named) yield { path: last, create: false };
  const first = firstPlanFile();
  if (first !== last && first !== named) yield { path: first, create: true };
  for (let count = 2; count < 10; count++) {
    const spare = join(dirname(first), `My plan ${count}.${planExtension}`);
    if (!isPlainFile(spare)) yield { path: spare, create: true };
  }
}
