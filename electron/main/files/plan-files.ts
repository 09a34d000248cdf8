import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { shell } from 'electron';
import type { Reply } from '../../../shared/contract/envelope';
import type { Beginning } from '../../../shared/contract/shell';
import type { ShellReplies } from '../../../shared/contract/shell-replies';
import { say } from '../../../shared/words/say';
import { samplePlanFile } from '../app-paths';
import { about, type Failure, failure, writeFailure } from '../failure';
import type { PlanWindow } from '../windows/plan-window';
import type { PlanWindows } from '../windows/plan-windows';
import { choosePlan, chooseTarget } from './dialogs';
import { planExtension } from './plan-arguments';

const done: Reply<null> = { ok: true, value: null };
/** The dialog was left. */
const left: Reply<null> = done;
const nothingOpen: Reply<never> = { ok: false, code: 'plan-missing', parameters: {} };

/** The window that a plan is in now; null: the dialog was left. */
type Opened = Promise<Reply<PlanWindow | null>>;

/** File > New: asks where, makes the plan there, and opens it in a window of its own. */
export async function newPlan(
  windows: PlanWindows,
  from: PlanWindow | null,
  begin: Beginning | null = null,
): Opened {
  const path = await chooseTarget(from?.window ?? null, {
    heading: say`New plan`,
    kind: say`Plans`,
    title: say`New plan`,
    extension: planExtension,
    beside: (await from?.engine)?.path ?? null,
  });
  if (path === null) return left;
  // The user agreed to replace it; a plan can still be taken out of the bin.
  const trouble = windows.windowOf(path) ? null : await binned(path);
  return trouble ?? windows.open(path, { make: 'empty', begin });
}

/** File > Open. */
export async function openPlan(windows: PlanWindows, from: PlanWindow | null): Opened {
  const path = await choosePlan(from?.window ?? null);
  return path === null ? left : windows.open(path);
}

/** The sample portfolio, as the user left it or, `afresh`, as it was at first; it is made where there is none. */
export async function openSample(windows: PlanWindows, afresh = false): Opened {
  const path = samplePlanFile();
  if (afresh) {
    await windows.windowOf(path)?.close();
    const trouble = await binned(path);
    if (trouble) return trouble;
  }
  return windows.open(path, { make: 'sample', begin: 'tour' });
}

/** Puts the sample portfolio into the bin; a window it is in goes first, but not the one that asks. */
export async function removeSample(windows: PlanWindows, from: PlanWindow): Promise<Reply<null>> {
  const path = samplePlanFile();
  const shown = windows.windowOf(path);
  if (shown === from) return failure('plan-busy', path);
  await shown?.close();
  const trouble = await binned(path);
  if (trouble) return trouble;
  windows.forget(path);
  return done;
}

async function binned(path: string): Promise<Failure | null> {
  if (!existsSync(path)) return null;
  try {
    await shell.trashItem(path);
    return null;
  } catch (error) {
    return writeFailure(error, path);
  }
}

/** File > Save a copy: the plan stays where it is, and a whole copy of it is put where the user says. */
export async function saveCopy(
  windows: PlanWindows,
  from: PlanWindow,
): Promise<Reply<ShellReplies['plan/save-copy']>> {
  const engine = await from.engine;
  if (!engine) return nothingOpen;
  const path = await chooseTarget(from.window, {
    heading: say`Save a copy`,
    kind: say`Plans`,
    title: say`${from.state?.title ?? say`Plan`} copy`,
    extension: planExtension,
    beside: engine.path,
  });
  if (path === null) return { ok: true, value: null };
  if (windows.windowOf(path)) return failure('plan-busy', path);
  const reply = await engine.request('plan/save-copy', { path });
  return reply.ok ? { ok: true, value: { fileName: basename(path) } } : about(path, reply);
}

export async function showInFolder(from: PlanWindow): Promise<Reply<null>> {
  const engine = await from.engine;
  if (!engine) return nothingOpen;
  shell.showItemInFolder(engine.path);
  return done;
}
